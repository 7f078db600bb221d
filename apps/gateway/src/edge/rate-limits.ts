import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import rateLimit from '@fastify/rate-limit';
import { Refusal } from '#contracts';

const MINUTE_MS = 60_000;
/** An office behind one address is many people. */
const PEOPLE_PER_ADDRESS = 10;

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

/**
 * How much one session, and one address without a known session, may ask of this process. Counted in memory: it
 * protects the process, works without Redis, and costs no round trip. Guessing of passwords is limited by the
 * directory, for all processes together.
 */
export class RateLimits {
  private constructor(
    private readonly bySession: Limiter,
    private readonly byAddress: Limiter,
  ) {}

  static async on(
    server: FastifyInstance,
    perMinute: number,
    perAddress = perMinute * PEOPLE_PER_ADDRESS,
  ): Promise<RateLimits> {
    await server.register(rateLimit, { global: false });
    const bySession = server.createRateLimit({
      max: perMinute,
      timeWindow: MINUTE_MS,
      keyGenerator: (request) => request.session?.sessionId ?? '',
    });
    return new RateLimits(bySession, server.createRateLimit({ max: perAddress, timeWindow: MINUTE_MS }));
  }

  /** @throws Refusal RATE_LIMITED */
  checkSession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return check(this.bySession, request, reply);
  }

  /** @throws Refusal RATE_LIMITED */
  checkAddress(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return check(this.byAddress, request, reply);
  }
}

async function check(limiter: Limiter, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const verdict = await limiter(request);
  if (!verdict.isAllowed && verdict.isExceeded) {
    const seconds = Math.max(1, verdict.ttlInSeconds);
    void reply.header('retry-after', String(seconds));
    throw new Refusal('RATE_LIMITED', { seconds });
  }
}

import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, clockRoutes, type BusinessTime, type InputOf } from '#contracts';
import { PartRefused } from './ask.js';
import { ClockMoving } from './clock-moving.js';
import { ClockServices } from './clock-services.js';
import { ComposedRights } from './rights.js';

const KEY_HEADER = 'idempotency-key';

type Move = NonNullable<BusinessTime['move']>;

/**
 * Business time of the whole system, and the command that moves it. The move goes on here after its command was
 * answered. Should this process end meanwhile, the services stand somewhere on the way, and the same command goes on
 * from there.
 */
@Injectable()
export class Clock implements BeforeApplicationShutdown {
  private readonly logger = new Logger('clock');
  private readonly stopping = new AbortController();
  private latest: Move | null = null;
  private running: Promise<void> | undefined;

  constructor(
    private readonly services: ClockServices,
    private readonly rights: ComposedRights,
  ) {}

  async answer(): Promise<BusinessTime> {
    const { now, virtual } = await this.services.state();
    return { now, virtual, moving: this.running !== undefined, move: this.latest };
  }

  /** @throws Refusal, PartRefused */
  async move(
    request: FastifyRequest,
    reply: FastifyReply,
    { body }: InputOf<typeof clockRoutes.moveClock>,
  ): Promise<BusinessTime | undefined> {
    await this.rights.check(request, clockRoutes.moveClock);
    // The move itself says whether it was made; the key is asked for because every command has one.
    if (!request.headers[KEY_HEADER]) throw new Refusal('IDEMPOTENCY_KEY_REQUIRED');
    const by = request.session?.personId;
    if (by === undefined) throw new Refusal('NOT_SIGNED_IN');
    const target = new Date(body.to);
    // Nothing is awaited between the look at what runs and the taking of its place.
    if (this.running === undefined) {
      const began = this.begin(target, by, request.id);
      this.running = began.then(
        ({ carriedOut }) => carriedOut,
        () => undefined,
      );
      void this.running.finally(() => (this.running = undefined));
      const { state } = await began;
      if (state === 'REACHED') {
        void reply.status(200).send(await this.answer());
        return undefined;
      }
    } else if (this.latest?.to !== target.toISOString() || this.latest.state !== 'RUNNING') {
      throw new Refusal('COMMAND_STILL_RUNNING');
    }
    return this.answer();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Asks whether it may be, and that everybody is there; `carriedOut` never rejects. */
  private async begin(target: Date, by: string, correlationId: string) {
    await this.services.states();
    const state = await this.services.begin(target, by);
    const move: Move = {
      to: target.toISOString(),
      state: state === 'REACHED' ? 'DONE' : 'RUNNING',
      problem: null,
    };
    this.latest = move;
    const carriedOut = state === 'REACHED' ? Promise.resolve() : this.carryOut(move, target, correlationId);
    return { state, carriedOut };
  }

  private async carryOut(move: Move, target: Date, correlationId: string): Promise<void> {
    try {
      const moving = new ClockMoving(this.services, this.stopping.signal);
      await moving.to(target);
      await this.services.reached(target, correlationId);
      await moving.quiet();
      move.state = 'DONE';
    } catch (error) {
      move.state = 'FAILED';
      move.problem = codeOf(error);
      this.logger.warn({ msg: 'business time was not moved to its target', to: move.to, error });
    }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  return error instanceof PartRefused ? error.problem.code : 'TEMPORARILY_UNAVAILABLE';
}

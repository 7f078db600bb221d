import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Id, Instant, Refusal } from '#contracts';
import { SERVICE_SUBJECT } from '#http';
import { Upstreams } from '../edge/upstreams.js';
import { SessionCache } from './session-cache.js';

export type Session = { sessionId: string; personId: string; tokenHash: string };

/** Whether a person asks for something, which keeps their session from going idle. */
export type Look = { used: boolean };

const Known = z.object({ sessionId: Id, personId: Id, expiresAt: Instant });
const LOOK_UP_PATH = '/internal/session';

/**
 * Who a token belongs to. The truth is the directory’s; it also writes the entries in Redis that are read here, and
 * sees to it that none outlives its session (apps/directory/README.md). Nothing is kept in this process, so that the
 * end of a session holds from the next request.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly cache: SessionCache,
    private readonly upstreams: Upstreams,
  ) {}

  /** From Redis alone; undefined is no verdict. */
  async remembered(tokenHash: string): Promise<Session | undefined> {
    const value = await this.cache.get(tokenHash);
    if (value === null || !value.startsWith('{')) return undefined;
    const known = JSON.parse(value) as z.infer<typeof Known>;
    return Date.parse(known.expiresAt) > Date.now() ? sessionOf(known, tokenHash) : undefined;
  }

  /**
   * From the directory; undefined: not signed in.
   *
   * @throws Refusal TEMPORARILY_UNAVAILABLE when the directory gives no verdict
   */
  async verified(tokenHash: string, { used }: Look): Promise<Session | undefined> {
    const answer = await this.upstreams.call('directory', {
      method: 'POST',
      path: LOOK_UP_PATH,
      subject: SERVICE_SUBJECT,
      body: Buffer.from(JSON.stringify(used ? { tokenHash } : { tokenHash, used })),
      retry: true,
    });
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw new Refusal('TEMPORARILY_UNAVAILABLE');
    const known = Known.parse(JSON.parse(answer.body.toString('utf8')));
    return Date.parse(known.expiresAt) > Date.now() ? sessionOf(known, tokenHash) : undefined;
  }

  async find(tokenHash: string, look: Look): Promise<Session | undefined> {
    return (await this.remembered(tokenHash)) ?? (await this.verified(tokenHash, look));
  }
}

/** As the directory names sessions in Redis and over HTTP. */
export function hashOf(token: string): string {
  return hash('sha256', token, 'hex');
}

function sessionOf({ sessionId, personId }: z.infer<typeof Known>, tokenHash: string): Session {
  return { sessionId, personId, tokenHash };
}

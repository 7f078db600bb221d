import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import type { ResponseOf, RouteContract } from '#contracts';
import { Client, type Answer, type CallOptions } from '#testing';
import type { Journal } from './journal.js';
import { meaningOf } from './verdict-of-answer.js';

const PAUSE_MS = 200;
/** Longer than the gateway waits for a service, shorter than anything stays frozen in a long run. */
const ANSWER_WITHIN_MS = 25_000;

export type CommandOptions = Omit<CallOptions, 'idempotencyKey'> & {
  /** What it is sent to. */
  target?: string;
  /** Refusals that the story allows. */
  foreseen?: readonly string[];
  /** An upload. */
  content?: Buffer;
};

/** A command was refused; the story goes on without what it would have done. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly code: string) {
    super(code);
  }
}

/** The run is over, and there is still no answer. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

/** When everybody stops waiting; set once the load is over. */
export class Patience {
  private until = Infinity;

  endIn(ms: number): void {
    this.until = performance.now() + ms;
  }

  /** @throws GivenUp */
  check(): void {
    if (performance.now() > this.until) throw new GivenUp();
  }
}

/** Somebody who sends every command until its outcome is known, with the same key, and writes down what they were told. */
export class Person {
  private client: Client;
  private readonly agent = new Agent({
    connections: 6,
    keepAliveTimeout: 2_000,
    connectTimeout: 5_000,
    headersTimeout: ANSWER_WITHIN_MS,
    bodyTimeout: ANSWER_WITHIN_MS,
  });

  constructor(
    private readonly origin: string,
    private readonly username: string,
    private readonly password: string,
    private readonly journal: Journal,
    private readonly patience: Patience,
  ) {
    this.client = new Client(origin, this.agent);
  }

  get personId(): string {
    return this.client.personId;
  }

  async signIn(): Promise<void> {
    await this.patiently(async () => {
      this.client = await new Client(this.origin, this.agent).signIn(this.username, this.password);
      return true;
    });
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  /**
   * The answer to a command.
   *
   * @throws Refused
   * @throws GivenUp
   */
  async command<Route extends RouteContract>(
    route: Route,
    { target, foreseen = [], content, ...options }: CommandOptions = {},
  ): Promise<ResponseOf<Route>> {
    const key = randomUUID();
    const sent = {
      params: options.params ?? null,
      body: options.body ?? null,
      ifMatch: options.ifMatch ?? null,
    };
    const entry = this.journal.begin(
      { personId: this.personId, route: route.id, key, target: target ?? null, sent },
      content ?? JSON.stringify(sent),
    );
    for (;;) {
      this.patience.check();
      entry.attempts += 1;
      const answer = await this.send(route, { ...options, idempotencyKey: key }, content);
      if (typeof answer === 'string') {
        entry.unknowns.push(answer);
        await sleep(PAUSE_MS);
        continue;
      }
      const { status, problem } = answer;
      const meaning = meaningOf(status, problem?.code);
      if (meaning === 'ACKNOWLEDGED') {
        Object.assign(entry, { outcome: 'ACKNOWLEDGED', status, body: answer.body ?? null });
        return answer.body;
      }
      if (meaning === 'REFUSED') {
        const code = problem?.code ?? String(status);
        Object.assign(entry, { outcome: 'REFUSED', status, code, foreseen: foreseen.includes(code) });
        throw new Refused(code);
      }
      entry.unknowns.push(`${status} ${problem?.code ?? ''}`.trim());
      if (meaning !== 'AGAIN') this.journal.fault(`${route.id}: ${status} ${problem?.code ?? ''}`.trim());
      if (meaning === 'SIGN_IN_AGAIN') await this.signIn();
      await sleep(PAUSE_MS);
    }
  }

  /**
   * Looks until there is what is waited for. Reads may fail meanwhile.
   *
   * @throws GivenUp
   */
  async sees<Route extends RouteContract, Found>(
    route: Route,
    options: CallOptions,
    find: (body: ResponseOf<Route>) => Found | undefined,
  ): Promise<Found> {
    return this.patiently(async () => {
      const answer = await this.client.call(route, options);
      const meaning = meaningOf(answer.status, answer.problem?.code);
      if (meaning === 'ACKNOWLEDGED') return find(answer.body);
      if (meaning === 'SIGN_IN_AGAIN' || meaning === 'FAULT')
        this.journal.fault(`${route.id}: ${answer.status} ${answer.problem?.code ?? ''}`.trim());
      if (meaning === 'SIGN_IN_AGAIN') await this.signIn();
      return undefined;
    });
  }

  private async patiently<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
    for (let pause = 40; ; pause = Math.min(pause * 1.4, 400)) {
      this.patience.check();
      const found = await look().catch(() => undefined);
      if (found !== undefined) return found;
      await sleep(pause);
    }
  }

  /** The answer, or in words why there is none. */
  private async send<Route extends RouteContract>(
    route: Route,
    options: CallOptions,
    content: Buffer | undefined,
  ): Promise<Answer<ResponseOf<Route>> | string> {
    try {
      if (content === undefined) return await this.client.call(route, options);
      return await this.client.upload(route, {
        ...options,
        content,
        mediaType: 'image/jpeg',
        refusable: true,
      });
    } catch (error) {
      return (error as { code?: string }).code ?? (error as Error).name;
    }
  }
}

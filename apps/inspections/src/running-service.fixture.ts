import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { INTERNAL_TOKEN_HEADER, InternalTokens, SERVICE_SUBJECT, startService } from '#http';
import { connectMessaging } from '#messaging';
import { CalledService, FakeClock } from '#testing';
import { inspectionsConfig } from './config.js';
import { InspectionsModule } from './inspections.module.js';
import { Bench } from './storage/bench.fixture.js';
import { personOf } from './storage/example.fixture.js';

export type ServiceOptions = {
  /** Business time at which it starts. */
  at: string;
  /** `JOBS`, `SWEEP` and the like. */
  environment?: Record<string, string>;
};

const service = 'inspections';

/** The service as `main.ts` starts it, with a directory’s copy of its own instead of a directory. */
export class RunningService extends CalledService {
  private constructor(
    readonly bench: Bench,
    readonly app: NestFastifyApplication,
    origin: string,
    private readonly tokens: InternalTokens,
  ) {
    super(origin);
  }

  static async start({ at, environment = {} }: ServiceOptions): Promise<RunningService> {
    const bench = await Bench.begin({ clock: FakeClock.at(at), broker: true });
    const config = {
      ...inspectionsConfig({
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        SERVICE_PORT: '1',
        DIRECTORY_URL: 'http://localhost',
        BUSINESS_OFFSET_MS: String(new Date(at).getTime() - Date.now()),
        VIRTUAL_CLOCK: 'on',
        ...bench.environment,
        ...environment,
      }),
      SERVICE_PORT: 0,
    };
    const app = await startService(InspectionsModule.forRoot(config), {
      service,
      config,
      connect: connectMessaging,
    });
    return new RunningService(
      bench,
      app,
      await app.getUrl(),
      new InternalTokens(config.INTERNAL_TOKEN_SECRET),
    );
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.bench.end();
  }

  async headersOf(username: string): Promise<Record<string, string>> {
    const subject = { personId: personOf(username), sessionId: randomUUID() };
    return { [INTERNAL_TOKEN_HEADER]: await this.tokens.sign(service, subject) };
  }

  protected async headersOfServices(): Promise<Record<string, string>> {
    return { [INTERNAL_TOKEN_HEADER]: await this.tokens.sign(service, SERVICE_SUBJECT) };
  }

  protected store(sql: string, values: unknown[]): Promise<unknown> {
    return this.bench.query(sql, values);
  }
}

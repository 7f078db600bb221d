import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { registrationApproved, registrationCancelled, registrationSubmitted } from '#contracts';
import { INTERNAL_TOKEN_HEADER, InternalTokens, SERVICE_SUBJECT, startService } from '#http';
import { connectMessaging } from '#messaging';
import { CalledService, FakeClock, eventually } from '#testing';
import { tripReportingConfig } from './config.js';
import { Bench } from './storage/bench.fixture.js';
import {
  exampleTrip,
  outcomeOf,
  personOf,
  type Submission,
  type TripWish,
} from './storage/example.fixture.js';
import { TripReportingModule } from './trip-reporting.module.js';

export type ServiceOptions = {
  /** Business time at which it starts. */
  at: string;
  /** `JOBS`, `SWEEP` and the like. */
  environment?: Record<string, string>;
};

const service = 'trip-reporting';

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
      ...tripReportingConfig({
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
    const app = await startService(TripReportingModule.forRoot(config), {
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

  /** A trip that registration tells of as approved at `at`; its duties are there when this ends. */
  async approved(wish: TripWish = {}, at = '2022-03-10T08:00:00+07:00'): Promise<Submission> {
    const trip = exampleTrip(wish);
    const { registrationId } = trip;
    await this.say(registrationSubmitted, registrationId, 1, trip);
    await this.say(registrationApproved, registrationId, 2, outcomeOf(trip, at));
    await eventually(`duties of ${trip.number}`, async () => (await this.bench.dutiesOf(trip)).length > 0);
    return trip;
  }

  async cancelled(trip: Submission, at: string): Promise<void> {
    await this.say(registrationCancelled, trip.registrationId, 4, outcomeOf(trip, at));
  }
}

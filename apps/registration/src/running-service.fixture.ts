import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { caseDecided, type DataOf, type ResponseOf, type registrationRoutes } from '#contracts';
import { newId } from '#database';
import { INTERNAL_TOKEN_HEADER, InternalTokens, SERVICE_SUBJECT, startService } from '#http';
import { connectMessaging } from '#messaging';
import { CalledService } from '#testing';
import { registrationConfig } from './config.js';
import { RegistrationModule } from './registration.module.js';
import { Bench, type BenchOptions } from './storage/bench.fixture.js';

const service = 'registration';

type Submitted = ResponseOf<typeof registrationRoutes.submit>;

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

  static async start(options: Omit<BenchOptions, 'broker'>): Promise<RunningService> {
    const bench = await Bench.begin({ ...options, broker: true });
    const offset = options.clock.now().getTime() - Date.now();
    const config = {
      ...registrationConfig({
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        SERVICE_PORT: '1',
        DIRECTORY_URL: 'http://localhost',
        BUSINESS_OFFSET_MS: String(offset),
        ...bench.environment,
      }),
      SERVICE_PORT: 0,
    };
    const app = await startService(RegistrationModule.forRoot(config), {
      service,
      config,
      connect: connectMessaging,
    });
    const tokens = new InternalTokens(config.INTERNAL_TOKEN_SECRET);
    return new RunningService(bench, app, await app.getUrl(), tokens);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.bench.end();
  }

  async headersOf(username: string): Promise<Record<string, string>> {
    const { personId } = await this.bench.as(username);
    const token = await this.tokens.sign(service, { personId, sessionId: randomUUID() });
    return { [INTERNAL_TOKEN_HEADER]: token };
  }

  protected async headersOfServices(): Promise<Record<string, string>> {
    return { [INTERNAL_TOKEN_HEADER]: await this.tokens.sign(service, SERVICE_SUBJECT) };
  }

  protected store(sql: string, values: unknown[]): Promise<unknown> {
    return this.bench.query(sql, values);
  }

  async approvalsSay(made: Submitted, outcome: DataOf<typeof caseDecided>['outcome']): Promise<void> {
    const caseId = newId();
    const { registrationId, number, revision, dates, days } = made;
    await this.say(caseDecided, caseId, 3, {
      case: {
        caseId,
        kind: 'REGISTRATION',
        subjectId: registrationId,
        number,
        revision,
        submitterId: made.submitter.personId,
        participantIds: made.participants.map(({ personId }) => personId),
        hostUnitIds: made.hostUnits.map(({ unitId }) => unitId),
        dates,
        days,
      },
      outcome,
      by: null,
      stepName: null,
      reason: null,
      at: '2022-03-01T02:00:00.000Z',
    });
  }
}

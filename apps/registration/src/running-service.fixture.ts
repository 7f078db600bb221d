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
type Outcome = DataOf<typeof caseDecided>['outcome'];

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

  async approvalsSay(made: Submitted, outcome: Outcome): Promise<void> {
    await this.approvalsSayTogether([[made, outcome]]);
  }

  /** In one message. */
  async approvalsSayTogether(decisions: readonly (readonly [Submitted, Outcome])[]): Promise<void> {
    const events = decisions.map(([made, outcome]) => ({ ...decided(made, outcome), sequence: 3 }));
    await this.sayTogether(caseDecided, events);
  }
}

function decided(made: Submitted, outcome: Outcome): { subject: string; data: DataOf<typeof caseDecided> } {
  const caseId = newId();
  const { registrationId, number, revision, dates, days } = made;
  const data = {
    case: {
      caseId,
      kind: 'REGISTRATION' as const,
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
  };
  return { subject: caseId, data };
}

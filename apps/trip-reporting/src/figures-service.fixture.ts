import { randomUUID } from 'node:crypto';
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { request } from 'undici';
import type { ProblemDocument, ResponseOf, RouteContract } from '#contracts';
import {
  HealthChecks,
  HttpModule,
  INTERNAL_TOKEN_HEADER,
  InternalTokens,
  METRICS,
  startService,
} from '#http';
import { MessagingModule } from '#messaging';
import { OrgModule, OrgPicture } from '#org';
import { tripReportingConfig, type TripReportingConfig } from './config.js';
import { FIGURES } from './figures.part.js';
import type { BenchOptions } from './storage/bench.fixture.js';
import { personOf } from './storage/example.fixture.js';
import { PlantedYear } from './storage/figures-year.fixture.js';

const service = 'trip-reporting';

/** The figures behind their doors, and nothing that would change what they are made of. */
@Module({})
class FiguresModule {
  static forRoot(config: TripReportingConfig): DynamicModule {
    return {
      module: FiguresModule,
      imports: [
        HttpModule.forRoot({ service, config, rights: OrgPicture }),
        MessagingModule.forRoot({ service, config, metrics: METRICS, health: HealthChecks }),
        OrgModule.forRoot({ directoryUrl: config.DIRECTORY_URL }),
      ],
      ...FIGURES,
    };
  }
}

/** A year that is planted, read as people read it. */
export class FiguresService {
  private constructor(
    readonly year: PlantedYear,
    private readonly app: NestFastifyApplication,
    private readonly origin: string,
    private readonly tokens: InternalTokens,
  ) {}

  static async start(clock: BenchOptions['clock']): Promise<FiguresService> {
    const year = await PlantedYear.begin({ clock });
    const config = {
      ...tripReportingConfig({
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        SERVICE_PORT: '1',
        DIRECTORY_URL: 'http://localhost',
        // Nothing is published or consumed here, and no job runs.
        RABBITMQ_URL: 'amqp://localhost',
        RABBITMQ_MANAGEMENT_URL: 'http://localhost',
        REDIS_URL: 'redis://localhost',
        FILES_DIR: '/nowhere',
        INTERNAL_TOKEN_SECRET: randomUUID(),
        BUSINESS_OFFSET_MS: String(clock.now().getTime() - Date.now()),
        ...year.bench.environment,
      }),
      SERVICE_PORT: 0,
    };
    const app = await startService(FiguresModule.forRoot(config), { service, config });
    return new FiguresService(
      year,
      app,
      await app.getUrl(),
      new InternalTokens(config.INTERNAL_TOKEN_SECRET),
    );
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.year.bench.end();
  }

  async call<Route extends RouteContract>(
    route: Route,
    username: string,
    query: Record<string, string | number> = {},
  ): Promise<{ status: number; body: ResponseOf<Route>; problem: ProblemDocument | undefined }> {
    const url = new URL(route.path, this.origin);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const subject = { personId: personOf(username), sessionId: randomUUID() };
    const token = await this.tokens.sign(service, subject);
    const response = await request(url, {
      method: route.method,
      headers: { [INTERNAL_TOKEN_HEADER]: token },
    });
    const parsed: unknown = await response.body.json();
    const status = response.statusCode;
    return {
      status,
      body: parsed as ResponseOf<Route>,
      problem: status >= 400 ? (parsed as ProblemDocument) : undefined,
    };
  }

  /** The body of a success. */
  async must<Route extends RouteContract>(
    route: Route,
    username: string,
    query: Record<string, string | number> = {},
  ): Promise<ResponseOf<Route>> {
    const { status, problem, body } = await this.call(route, username, query);
    if (problem !== undefined) throw new Error(`${route.id}: ${status} ${JSON.stringify(problem)}`);
    return body;
  }

  /** Status and code of a refusal. */
  async refusal(route: RouteContract, username: string, query: Record<string, string | number> = {}) {
    const { status, problem } = await this.call(route, username, query);
    return [status, problem?.code];
  }
}

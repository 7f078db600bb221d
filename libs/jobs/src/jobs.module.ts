import {
  Inject,
  Logger,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type InjectionToken,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Registry } from 'prom-client';
import { JOBS, type JobMap } from './job-map.js';
import { JobQueue } from './job-queue.js';
import { JobWorker } from './job-worker.js';
import { JobMetrics } from './metrics.js';
import { Sweeps } from './sweeper.js';

export type JobsModuleOptions = {
  service: string;
  config: {
    REDIS_URL: string;
    REDIS_PREFIX: string;
    /** Tests: neither add nor process jobs. */
    JOBS?: 'on' | 'off';
    /** Tests: run no sweep. */
    SWEEP?: 'on' | 'off';
  };
  /** Where the service's `Registry` of prom-client is injected from. */
  metrics?: InjectionToken<Registry>;
  /** For tests; otherwise those of the system. */
  jobs?: JobMap;
};

/** Jobs and sweeps of one service. Handlers and sweeps are registered in `onModuleInit`. */
@Module({})
export class JobsModule implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(JobQueue) private readonly queue: JobQueue,
    @Inject(JobWorker) private readonly worker: JobWorker,
    @Inject(Sweeps) private readonly sweeps: Sweeps,
  ) {}

  static forRoot({ service, config, metrics, jobs = JOBS }: JobsModuleOptions): DynamicModule {
    const logger = new Logger('Jobs');
    const shared = { redisUrl: config.REDIS_URL, prefix: config.REDIS_PREFIX, jobs, logger };
    const enabled = config.JOBS !== 'off';
    const makeMetrics = (registry = new Registry()) => new JobMetrics(registry);
    return {
      module: JobsModule,
      global: true,
      providers: [
        { provide: JobMetrics, inject: metrics === undefined ? [] : [metrics], useFactory: makeMetrics },
        {
          provide: JobQueue,
          inject: [JobMetrics],
          useFactory: (counts: JobMetrics) => new JobQueue({ ...shared, enabled, metrics: counts }),
        },
        {
          provide: JobWorker,
          inject: [JobMetrics],
          useFactory: (counts: JobMetrics) => new JobWorker({ ...shared, service, enabled, metrics: counts }),
        },
        {
          provide: Sweeps,
          inject: [JobMetrics],
          useFactory: (counts: JobMetrics) =>
            new Sweeps({ enabled: config.SWEEP !== 'off', metrics: counts, logger }),
        },
      ],
      exports: [JobQueue, JobWorker, Sweeps],
    };
  }

  onApplicationBootstrap(): void {
    this.queue.start();
    this.worker.start();
    this.sweeps.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.worker.stop(), this.sweeps.stop()]);
  }

  /** After the doors closed: the last commands may still have set alarms. */
  async onApplicationShutdown(): Promise<void> {
    await this.queue.stop();
  }
}

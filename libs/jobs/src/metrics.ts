import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Everything that jobs and sweeps count, in the registry of their service. */
export class JobMetrics {
  readonly added: Counter<'job'>;
  readonly missed: Counter<'job'>;
  readonly done: Counter<'job'>;
  readonly failed: Counter<'job'>;
  readonly givenUp: Counter<'job'>;
  readonly seconds: Histogram<'job'>;
  readonly sweptRows: Counter<'sweep'>;
  readonly sweepErrors: Counter<'sweep'>;

  constructor(private readonly registry: Registry) {
    const registers = [registry];
    const counter = <Label extends string>(name: string, help: string, label: Label) =>
      new Counter({ name: `dicoso_${name}_total`, help, labelNames: [label], registers });
    this.added = counter('jobs_added', 'Jobs that Redis took', 'job');
    this.missed = counter('jobs_missed', 'Jobs that Redis did not take; the sweep finds their rows', 'job');
    this.done = counter('jobs_done', 'Jobs carried out', 'job');
    this.failed = counter('jobs_failed', 'Tries that failed', 'job');
    this.givenUp = counter('jobs_given_up', 'Jobs whose last try failed; the sweep finds their rows', 'job');
    this.sweptRows = counter('sweep_rows', 'Rows that a sweep dealt with', 'sweep');
    this.sweepErrors = counter('sweep_errors', 'Sweeps that failed', 'sweep');
    this.seconds = new Histogram({
      name: 'dicoso_job_seconds',
      help: 'Time of one try',
      labelNames: ['job'],
      buckets: [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers,
    });
  }

  watchRedis(isUp: () => boolean): void {
    new Gauge({
      name: 'dicoso_jobs_redis_up',
      help: 'Redis takes jobs',
      registers: [this.registry],
      collect() {
        this.set(Number(isUp()));
      },
    });
  }
}

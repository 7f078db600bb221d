import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#jobs';
import { OrgChanges } from '#org';
import { PostRunner } from './post.runner.js';

const SWEEP_EVERY_MS = 2_000;
/** Many changes of the directory come together; the open groups are looked at once. */
const CALM_MS = 250;

/** When tasks are held against the posts: on news from the directory, and by a sweep for what no news came of. */
@Injectable()
export class PostProcessor implements OnModuleInit {
  private readonly logger = new Logger('posts');
  private calm: NodeJS.Timeout | undefined;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly changes: OrgChanges,
    private readonly runner: PostRunner,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('approvals.posts', () => this.runner.run(), { everyMs: SWEEP_EVERY_MS });
    this.changes.onChange(() => this.afterChanges());
  }

  private afterChanges(): void {
    this.calm ??= setTimeout(() => {
      this.calm = undefined;
      this.runner
        .run()
        .catch((error: unknown) => this.logger.warn({ msg: 'tasks follow at the next look', error }));
    }, CALM_MS).unref();
  }
}

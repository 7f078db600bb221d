import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Database } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { PostWatch, ReassignTasks } from '../use-cases/reassign-tasks.js';
import { freshView } from '../use-cases/fresh-view.js';

/** Groups of one look, and most cases of one transaction. */
const PAGE = 500;
const MOST = 32;

/** The one door to reassignment: asks whether posts or the day changed, and if so walks all open groups. */
@Injectable()
export class PostRunner {
  private running: Promise<number> | undefined;

  constructor(
    private readonly database: Database,
    private readonly watch: PostWatch,
    private readonly tasks: ReassignTasks,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @returns how many cases were looked at closely */
  run(): Promise<number> {
    this.running ??= this.look().finally(() => (this.running = undefined));
    return this.running;
  }

  private async look(): Promise<number> {
    const day = this.clock.today();
    const revision = await this.watch.due(day);
    if (revision === undefined) return 0;
    const view = await freshView(this.org);
    let cases = 0;
    for (let after: string | null = null; ;) {
      const groups = await this.watch.openGroups(after, PAGE);
      const caseIds = await this.tasks.find(view, groups);
      cases += caseIds.length;
      // Left unmarked when the directory changes again meanwhile: the next look begins anew.
      if (!(await this.reassign(view, revision, caseIds))) return cases;
      after = groups.at(-1)?.groupId ?? null;
      if (groups.length < PAGE) break;
    }
    await this.watch.looked(revision, day);
    return cases;
  }

  private async reassign(view: OrgView, revision: number, caseIds: readonly string[]): Promise<boolean> {
    for (let from = 0; from < caseIds.length; from += MOST) {
      const some = caseIds.slice(from, from + MOST);
      if (!(await this.database.transaction((tx) => this.tasks.run(tx, view, revision, some)))) return false;
    }
    return true;
  }
}

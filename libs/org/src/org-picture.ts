import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Rights } from '#contracts';
import { RightsSource } from '#http';
import { OrgStore } from './org-store.js';
import { OrgView } from './org-view.js';
import { rightsOf } from './rights.js';

/** How long, in milliseconds, another process’s change to the copy may stay unseen. */
const STALE_AFTER_MS = 500;

/**
 * The organisation in memory. A province fits easily, and one read of a number tells whether it is still right,
 * so that guards, lists and resolvers ask no database for names and offices.
 */
@Injectable()
export class OrgPicture extends RightsSource {
  private view: OrgView | undefined;
  private revision = -1;
  private checkedAt = 0;
  /** Grows with every change of this process; a load that began before one does not count as fresh. */
  private generation = 0;
  private loading: Promise<OrgView> | undefined;
  private rights = new Map<string, Rights>();
  private rightsDay = '';

  constructor(
    private readonly store: OrgStore,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {
    super();
  }

  async current(): Promise<OrgView> {
    // Machine time, since this is about how old a cache is.
    if (this.view !== undefined && Date.now() - this.checkedAt < STALE_AFTER_MS) return this.view;
    this.loading ??= this.refresh().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /** After a change made by this process: look again at the next question. */
  invalidate(): void {
    this.generation += 1;
    this.checkedAt = 0;
  }

  async rightsOf(personId: string): Promise<Rights> {
    const view = await this.current();
    const day = this.clock.today();
    if (day !== this.rightsDay) {
      this.rights.clear();
      this.rightsDay = day;
    }
    let rights = this.rights.get(personId);
    if (rights === undefined) {
      rights = rightsOf(view, personId, day);
      this.rights.set(personId, rights);
    }
    return rights;
  }

  private async refresh(): Promise<OrgView> {
    const startedAt = Date.now();
    const { generation } = this;
    // The number is read before the facts: a change in between is seen as a change next time.
    const revision = await this.store.revision();
    if (this.view === undefined || revision !== this.revision) {
      this.view = new OrgView(await this.store.load());
      this.revision = revision;
      this.rights.clear();
    }
    if (generation === this.generation) this.checkedAt = startedAt;
    return this.view;
  }
}

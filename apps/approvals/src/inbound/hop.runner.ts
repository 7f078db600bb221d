import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { OrgPicture, OrgStore } from '#org';
import { ExecuteHops } from '../use-cases/execute-hops.js';
import { freshView } from '../use-cases/fresh-view.js';

/** The one door to hops: opens the transaction for jobs, sweeps and retries alike. */
@Injectable()
export class HopRunner {
  constructor(
    private readonly database: Database,
    private readonly hops: ExecuteHops,
    private readonly org: OrgPicture,
    private readonly copy: OrgStore,
  ) {}

  async run(hopIds: readonly string[]): Promise<void> {
    if (hopIds.length === 0) return;
    const view = await this.org.current();
    const stuck = await this.database.transaction((tx) => this.hops.run(tx, view, hopIds));
    if (stuck.length === 0) return;
    // What is missing may have arrived since the picture was taken. The revision is read first: whatever comes after
    // it makes the hop worth another attempt, and nothing in between is overlooked.
    const revision = await this.copy.revision();
    const fresh = await freshView(this.org);
    await this.database.transaction((tx) => this.hops.run(tx, fresh, stuck, revision));
  }
}

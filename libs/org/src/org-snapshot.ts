import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';
import { CalendarFacts, ChargeFacts, PersonFacts, PositionFacts, UnitFacts } from '#contracts';
import { Database } from '#database';
import { HealthChecks, INTERNAL_TOKEN_HEADER, InternalTokens, SERVICE_SUBJECT } from '#http';
import { OrgChanges } from './org-changes.js';
import { OrgPicture } from './org-picture.js';
import { OrgStore, UPSERTS, type OrgKind } from './org-store.js';

export const DIRECTORY_URL = Symbol('DIRECTORY_URL');
/** Path of the directory’s snapshot, for services only: `?kind=units&after=<id>` → `{ items, next }`. */
export const SNAPSHOT_PATH = '/internal/snapshot';

const RETRY_MS = 1_000;
const TIMEOUT_MS = 10_000;

/** One page of the snapshot per kind; `next` is what to send as `after`, null at the end. */
const PAGES = {
  units: page(UnitFacts),
  people: page(PersonFacts),
  positions: page(PositionFacts),
  charges: page(ChargeFacts),
  calendars: page(CalendarFacts),
} as const satisfies Record<OrgKind, z.ZodType>;

function page(item: z.ZodType) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/**
 * A service that starts late, or was away for longer than its queue kept, asks for everything at once. Events that
 * arrive meanwhile do no harm: the higher version wins. The service is not ready before its first whole copy.
 */
@Injectable()
export class OrgSnapshot implements OnApplicationShutdown {
  private readonly logger = new Logger('org');
  private readonly stop = new AbortController();
  private complete = false;

  constructor(
    private readonly store: OrgStore,
    private readonly picture: OrgPicture,
    private readonly changes: OrgChanges,
    private readonly database: Database,
    private readonly tokens: InternalTokens,
    @Inject(DIRECTORY_URL) private readonly directoryUrl: string,
    health: HealthChecks,
  ) {
    health.add('directory copy', () => {
      if (!this.complete) throw new Error('waits for the first snapshot of the directory');
    });
  }

  /** Call once the queue is bound, so that no change falls between the snapshot and the first event. */
  start(): void {
    void this.run();
  }

  onApplicationShutdown(): void {
    this.stop.abort();
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stop.signal.aborted) {
      try {
        // A copy from an earlier start serves at once; it is brought up to date in the background.
        this.complete ||= await this.store.complete();
        for (const kind of Object.keys(UPSERTS) as OrgKind[]) await this.fetchAll(kind);
        await this.store.markComplete();
        this.complete = true;
        return;
      } catch (error) {
        if (this.stop.signal.aborted) return;
        failures += 1;
        if (failures === 1 || failures % 30 === 0) this.logger.warn({ failures, error });
        await delay(RETRY_MS, undefined, { signal: this.stop.signal }).catch(() => undefined);
      }
    }
  }

  private async fetchAll(kind: OrgKind): Promise<void> {
    for (let after: string | null = ''; after !== null;) {
      const { items, next } = await this.fetchPage(kind, after);
      const changed = await this.database.transaction((tx) => this.store.apply(tx, kind, items));
      if (changed.length > 0) {
        this.picture.invalidate();
        this.changes.announce();
      }
      after = next;
    }
  }

  private async fetchPage(kind: OrgKind, after: string) {
    const url = new URL(SNAPSHOT_PATH, this.directoryUrl);
    url.searchParams.set('kind', kind);
    if (after !== '') url.searchParams.set('after', after);
    const response = await request(url, {
      headers: { [INTERNAL_TOKEN_HEADER]: await this.tokens.sign('directory', SERVICE_SUBJECT) },
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
      signal: this.stop.signal,
    });
    const body: unknown = await response.body.json();
    if (response.statusCode !== 200)
      throw new Error(`the directory answered ${response.statusCode} to the snapshot of ${kind}`);
    return PAGES[kind].parse(body);
  }
}

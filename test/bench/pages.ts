import { approvalsRoutes, notificationsRoutes, registrationRoutes, tripReportingRoutes } from '#contracts';
import type { Answer, Client } from '#testing';
import type { PageFigures, PageKind } from './bars.js';
import { Latencies } from './figures.js';
import type { BenchProvince } from './province.js';

/** Looks at every page in an idle system. */
const LOOKS = 40;
/** Pages deep into a queue. */
const DEEP = 8;
/** Between two looks under load, ms: a look is load as well. */
const PAUSE_MS = 40;
/** Figures of a year fill a core for half a second and are for a few: under load they are asked for once in so many rounds. */
const FIGURES_EVERY = 10;
const FIGURES: ReadonlySet<PageKind> = new Set(['statistics', 'peopleYear', 'statement']);

type Ask = () => Promise<Answer<unknown>>;

/** The pages that show what has piled up, asked for by those who have most of it. */
export class Pages {
  private constructor(
    private readonly asks: ReadonlyMap<PageKind, readonly Ask[]>,
    private readonly onFailed: (what: string) => void,
  ) {}

  static async of(
    client: (username: string) => Client,
    { submitters, year }: BenchProvince,
    onFailed: (what: string) => void,
  ): Promise<Pages> {
    const [submitter] = submitters;
    if (submitter === undefined) throw new Error('the province has no submitters');
    const [host, head, standing] = submitter.deciders.map(client) as [Client, Client, Client];
    const cadre = client(submitter.username);
    const deciders = [host, head, standing];
    const lastYear = { year: year - 1 };
    const whole = { scope: 'province' as const };
    const cursors = await Promise.all(deciders.map(deepCursor));
    const asks = new Map<PageKind, readonly Ask[]>([
      ['queue', deciders.map((who) => () => who.call(approvalsRoutes.queue))],
      [
        'queueLater',
        deciders.map(
          (who, index) => () => who.call(approvalsRoutes.queue, { query: { cursor: cursors[index] } }),
        ),
      ],
      ['queueCount', deciders.map((who) => () => who.call(approvalsRoutes.queueCount))],
      ['inbox', [cadre, head, standing].map((who) => () => who.call(notificationsRoutes.inbox))],
      ['inboxCount', [cadre, head, standing].map((who) => () => who.call(notificationsRoutes.inboxCount))],
      ['myDays', [() => cadre.call(tripReportingRoutes.myDays, { query: lastYear })]],
      [
        'registrations',
        [
          () => cadre.call(registrationRoutes.listRegistrations, { query: { scope: 'own' } }),
          () => head.call(registrationRoutes.listRegistrations, { query: { scope: 'department' } }),
          () => host.call(registrationRoutes.listRegistrations, { query: { scope: 'host' } }),
          () => standing.call(registrationRoutes.listRegistrations, { query: whole }),
        ],
      ],
      [
        'search',
        [() => standing.call(registrationRoutes.listRegistrations, { query: { ...whole, q: 'ngư dân' } })],
      ],
      [
        'searchNumber',
        [
          () =>
            standing.call(registrationRoutes.listRegistrations, {
              query: { ...whole, q: `ĐK-${lastYear.year}-10001` },
            }),
        ],
      ],
      [
        'reports',
        [
          () => cadre.call(tripReportingRoutes.listReports, { query: { scope: 'own' } }),
          () => head.call(tripReportingRoutes.listReports, { query: { scope: 'department' } }),
          () => standing.call(tripReportingRoutes.listReports, { query: whole }),
          () => standing.call(tripReportingRoutes.listReports, { query: { ...whole, q: 'ngư dân' } }),
        ],
      ],
      [
        'duties',
        [
          () => cadre.call(tripReportingRoutes.listDuties, { query: { scope: 'own' } }),
          () => standing.call(tripReportingRoutes.listDuties, { query: whole }),
        ],
      ],
      ['ledger', [() => cadre.call(tripReportingRoutes.ledger, { query: lastYear })]],
      ['statistics', [() => standing.call(tripReportingRoutes.statistics, { query: lastYear })]],
      ['peopleYear', [() => standing.call(tripReportingRoutes.peopleYear, { query: lastYear })]],
      ['statement', [() => standing.call(tripReportingRoutes.statement, { query: lastYear })]],
    ]);
    return new Pages(asks, onFailed);
  }

  /** Every page some times, one after the other; what a first look warms up does not count. */
  async idle(): Promise<PageFigures> {
    const seen = new Seen();
    for (const [kind, asks] of this.asks) {
      for (const ask of asks) await this.look(kind, ask);
      for (let n = 0; n < LOOKS; n += 1) await this.look(kind, asks[n % asks.length] as Ask, seen);
    }
    return seen.figures();
  }

  /** Looks until `work` ends. */
  async during(work: Promise<unknown>): Promise<PageFigures> {
    const seen = new Seen();
    let over = false;
    const end = () => void (over = true);
    work.then(end, end);
    for (let round = 0; !over; round += 1)
      for (const [kind, asks] of this.asks) {
        // A round that was begun is left when the load ends: an idle system is faster.
        if (over) break;
        if (FIGURES.has(kind) && round % FIGURES_EVERY !== 0) continue;
        await this.look(kind, asks[round % asks.length] as Ask, seen);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    return seen.figures();
  }

  private async look(kind: PageKind, ask: Ask, seen?: Seen): Promise<void> {
    const startedAt = performance.now();
    const { status, problem } = await ask();
    if (status !== 200) return this.onFailed(`${kind} ${status} ${problem?.code ?? ''}`);
    seen?.add(kind, performance.now() - startedAt);
  }
}

class Seen {
  private readonly latencies = new Map<PageKind, Latencies>();

  add(kind: PageKind, ms: number): void {
    const latencies = this.latencies.get(kind) ?? new Latencies();
    this.latencies.set(kind, latencies);
    latencies.add(ms);
  }

  figures(): PageFigures {
    return Object.fromEntries([...this.latencies].map(([kind, latencies]) => [kind, latencies.summary()]));
  }
}

/** Where a later page of somebody's queue begins; the first one where the queue is short. */
async function deepCursor(who: Client): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < DEEP; page += 1) {
    const { nextCursor } = await who.must(approvalsRoutes.queue, { query: { cursor } });
    if (nextCursor === null) return cursor;
    cursor = nextCursor;
  }
  return cursor;
}

import { performance } from 'node:perf_hooks';
import { addDays, formatDay } from '#calendar';
import { tripReportingRoutes } from '#contracts';
import type { Cast } from './cast.js';
import { Deciding } from './deciding.js';
import type { HalfYearInspection } from './half-year-inspection.js';
import { lookAtLateness, type Lateness } from './lateness.js';
import { register } from './registering.js';
import { answerRecommendations, report } from './reporting.js';
import type { Trip } from './trips.js';

/** Something that people do at a moment of business time. */
type Act = { at: string; order: number; run: () => Promise<void> };
/** What is done with several trips at the same moment. */
type Round = Act & { trips: Trip[] };
type Step = 'register' | 'decide' | 'report' | 'verify' | 'inspect' | 'clock';

/** Days before its beginning on which a trip is registered; a round closes the day before it begins. */
const REGISTERED_BEFORE = 9;
/** Days after the end on which most reports come in. */
const REPORTED_AFTER = [2, 3, 4];
const VERIFIED_AFTER = 2;

/**
 * A plan year as it was lived, through the public edge alone: real log-ins, real queues, real inboxes. Trips are
 * registered, decided, made, reported and verified at their own business time; the virtual clock carries everybody
 * from one moment to the next.
 */
export class Demo {
  readonly milliseconds: Record<Step, number> = {
    register: 0,
    decide: 0,
    report: 0,
    verify: 0,
    inspect: 0,
    clock: 0,
  };
  readonly latenesses: Lateness[] = [];
  readonly deciding: Deciding;
  private now = '';

  constructor(
    private readonly cast: Cast,
    readonly trips: readonly Trip[],
    private readonly say: (line: string) => void,
    private readonly inspection?: HalfYearInspection,
  ) {
    this.deciding = new Deciding(cast, say);
  }

  async live(until: string): Promise<void> {
    for (const act of this.acts().filter(({ at }) => at <= until)) {
      await this.timed('clock', () => this.cast.moveClock(act.at));
      this.now = formatDay(act.at.slice(0, 10));
      await act.run();
    }
    await this.timed('clock', () => this.cast.moveClock(until));
  }

  /** Trips with the same moment are done together, as a round is; an inspection goes its own way beside them. */
  private acts(): Act[] {
    const rounds = new Map<string, Round>();
    const plan = (at: string, order: number, trip: Trip, run: (trips: Trip[]) => Promise<void>) => {
      const key = `${at} ${order}`;
      const trips = rounds.get(key)?.trips ?? [];
      trips.push(trip);
      rounds.set(key, { at, order, trips, run: () => run(trips) });
    };
    for (const [index, trip] of this.trips.entries()) {
      const registeredOn = addDays(trip.from, -REGISTERED_BEFORE);
      plan(at(registeredOn, '08:00'), 0, trip, (trips) => this.register(trips));
      plan(at(addDays(registeredOn, 1), '08:30'), 1, trip, (trips) => this.decide(trips));
      if (trip.rejected !== undefined) continue;
      const usual = REPORTED_AFTER[index % REPORTED_AFTER.length] ?? 2;
      const reportedOn = addDays(trip.to, trip.reportDaysAfter ?? usual);
      plan(at(reportedOn, '16:00'), 2, trip, (trips) => this.report(trips));
      plan(at(addDays(reportedOn, VERIFIED_AFTER), '09:00'), 3, trip, (trips) => this.verify(trips));
    }
    const inspecting = (this.inspection?.acts() ?? []).map(({ at, run }) => ({
      at,
      order: 4,
      run: () => this.timed('inspect', run),
    }));
    return [...rounds.values(), ...inspecting].sort((a, b) => a.at.localeCompare(b.at) || a.order - b.order);
  }

  private async register(trips: Trip[]) {
    await this.timed('register', () => each(trips, (trip) => register(this.cast, trip)));
    const [first] = trips;
    if (first === undefined) return;
    const what = first.round === null ? 'ngoài đợt' : `đợt từ ${formatDay(first.from)}`;
    this.say(`${this.now}: trình ${trips.length} đăng ký (${what}).`);
  }

  private decide(trips: Trip[]) {
    return this.timed('decide', () => this.deciding.registrations(trips));
  }

  private async report(trips: Trip[]) {
    for (const trip of trips.filter(({ reportDaysAfter = 0 }) => reportDaysAfter > 10))
      this.latenesses.push(await lookAtLateness(this.cast, trip, this.say));
    await this.timed('report', () => each(trips, (trip) => report(this.cast, trip)));
    this.say(`${this.now}: gửi ${trips.length} báo cáo.`);
  }

  private async verify(trips: Trip[]) {
    await this.timed('verify', async () => {
      await this.deciding.reports(trips);
      if (trips.some(({ findings }) => findings.some(({ answer }) => answer !== undefined)))
        await answerRecommendations(this.cast, trips, this.say);
    });
  }

  private async timed(step: Step, work: () => Promise<void>) {
    const startedAt = performance.now();
    await work();
    this.milliseconds[step] += performance.now() - startedAt;
  }
}

/** The statement of the year as the organisation department reads it. */
export async function statementOf(cast: Cast, asOf: string, reader: string) {
  const client = await cast.as(reader);
  return client.must(tripReportingRoutes.statement, { query: { year: cast.year, asOf } });
}

function at(day: string, time: string): string {
  return `${day}T${time}:00+07:00`;
}

/** Of one person one thing after the other, of several people at once. */
async function each(trips: readonly Trip[], work: (trip: Trip) => Promise<void>): Promise<void> {
  const byPerson = new Map<string, Trip[]>();
  for (const trip of trips) byPerson.set(trip.cadreId, [...(byPerson.get(trip.cadreId) ?? []), trip]);
  await Promise.all(
    [...byPerson.values()].map(async (own) => {
      for (const trip of own) await work(trip);
    }),
  );
}

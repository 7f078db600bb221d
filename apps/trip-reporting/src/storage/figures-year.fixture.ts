import { countDays, eachHalfDay, endOfDay, wholeDays, type TripDates } from '#calendar';
import { fold, newId } from '#database';
import { Bench, type BenchOptions } from './bench.fixture.js';
import { planOf2022, unitOf } from './example.fixture.js';
import { FiguresSqlReader } from './figures.reader.js';

/** The plans and exemptions of the example province; whatever happens in a year is planted row by row. */
export class PlantedYear {
  readonly reader: FiguresSqlReader;

  private constructor(readonly bench: Bench) {
    this.reader = new FiguresSqlReader(bench.database);
  }

  static async begin(options: BenchOptions): Promise<PlantedYear> {
    return new PlantedYear(await Bench.begin(options));
  }

  /** Another plan, like that of 2022 unless said otherwise. */
  async plan(change: Partial<ReturnType<typeof planOf2022>>): Promise<string> {
    const plan = { ...planOf2022(), planId: newId(), topics: [], ...change };
    await this.bench.inTx((tx) => this.bench.plans.plan(tx, plan));
    return plan.planId;
  }

  /** A trip with a duty for each participant; approved unless said otherwise. */
  async trip(trip: PlantedTrip): Promise<string> {
    const id = newId();
    const { year = 2022, state = 'APPROVED', dates } = trip;
    const submittedAt = trip.submittedAt ?? `${year}-01-01T01:00:00Z`;
    const shared = { plan_id: trip.planId ?? planOf2022().planId, year, province_id: unitOf('TD-BINHTHUAN') };
    const hosts = trip.hosts ?? [unitOf('HD-TUYPHONG')];
    const dueAt = trip.dueAt ?? endOfDay(dates.to).toISOString();
    await this.insert('trip', {
      ...shared,
      ...datesRow(dates),
      registration_id: id,
      number: `ĐK-${id}`,
      sequence: 1,
      revision: 1,
      state,
      submitter_id: trip.people[0],
      submitter_unit_id: unitOf('BAN-XDD'),
      participant_ids: trip.people,
      host_unit_ids: hosts,
      days: countDays(dates),
      counted_days: countDays(dates),
      purpose: 'TOPICAL_STUDY',
      topic_ids: trip.topics ?? [],
      round_id: trip.roundId ?? null,
      round_name: null,
      submitted_at: submittedAt,
      decided_at: state === 'SUBMITTED' ? null : (trip.decidedAt ?? submittedAt),
    });
    for (const personId of state === 'APPROVED' ? trip.people : [])
      await this.insert('duty', {
        ...shared,
        id: newId(),
        version: 1,
        registration_id: id,
        person_id: personId,
        department_id: null,
        host_unit_ids: hosts,
        state: trip.dutyState ?? 'OPEN',
        ends_at: endOfDay(dates.to),
        due_day: dates.to,
        due_at: dueAt,
        first_submitted_at: trip.firstSubmittedAt ?? null,
        excused_by: trip.excusedAt === undefined ? null : personId,
        excused_at: trip.excusedAt ?? null,
        excused_reason: trip.excusedAt === undefined ? null : 'Mất mạng ở xã.',
      });
    return id;
  }

  /** A report of one revision on a trip: waiting, or decided. */
  async report(tripId: string, report: PlantedReport): Promise<string> {
    const [id, { year = 2022, people, decided }] = [newId(), report];
    const submittedAt = report.submittedAt ?? `${year}-01-02T01:00:00Z`;
    const travelled = report.travelled ?? [];
    const fields = { travellers: people.map((personId) => ({ personId, travelled })) };
    await this.insert('report', {
      ...datesRow(travelled[0] ?? wholeDays(`${year}-01-01`)),
      id,
      number: `BC-${id}`,
      version: 1,
      state: decided === undefined ? 'SUBMITTED' : decided.outcome,
      kind: 'TOPICAL',
      registration_id: tripId,
      plan_id: planOf2022().planId,
      year,
      province_id: unitOf('TD-BINHTHUAN'),
      author_id: people[0],
      author_unit_id: unitOf('BAN-XDD'),
      person_ids: people,
      department_ids: [],
      host_unit_ids: [],
      topic_ids: [],
      fields: JSON.stringify(fields),
      revision: 1,
      created_at: submittedAt,
      updated_at: submittedAt,
    });
    await this.insert('report_revision', {
      report_id: id,
      revision: 1,
      submitted_at: submittedAt,
      late: false,
      fields: JSON.stringify(fields),
      evidence_ids: [],
    });
    if (decided !== undefined)
      await this.insert('report_decision', {
        report_id: id,
        revision: 1,
        outcome: decided.outcome,
        decided_at: decided.at,
      });
    return id;
  }

  /** Credits (or takes back) every half day of the dates. */
  async credit(personId: string, dates: TripDates, entry: PlantedEntry = {}): Promise<void> {
    const {
      amount = 1,
      at = `${dates.to}T03:00:00Z`,
      sourceId = newId(),
      planId = planOf2022().planId,
    } = entry;
    const halves = [...eachHalfDay(dates)];
    await this.bench.query(
      `INSERT INTO ledger_entry (id, person_id, plan_id, day, half, amount, source, source_id, trip_id, number,
         revision, at)
       SELECT gen_random_uuid(), $1, $2, day, half, $3, 'REPORT', $4,
         coalesce((SELECT registration_id FROM report WHERE id = $4), $4), 'BC-2022-00001', 1, $5
       FROM unnest($6::date[], $7::text[]) AS halves (day, half)`,
      [personId, planId, amount, sourceId, at, halves.map(({ day }) => day), halves.map(({ half }) => half)],
    );
  }

  /** A finding of a verified report; a recommendation is open or answered besides. */
  async find(reportId: string, finding: PlantedFinding): Promise<void> {
    const [id, { kind, title, people, unitId = null, foundOn = '2022-03-01', made }] = [newId(), finding];
    const shared = {
      id,
      report_id: reportId,
      report_number: 'BC-2022-00001',
      province_id: unitOf('TD-BINHTHUAN'),
      author_ids: people,
      title,
      unit_id: unitId,
      addressee: kind === 'RECOMMENDATION' ? 'STANDING_COMMITTEE' : null,
    };
    await this.insert('finding', {
      ...shared,
      revision: 1,
      position: 0,
      plan_id: planOf2022().planId,
      year: 2022,
      department_ids: [],
      host_unit_ids: [],
      kind,
      place: finding.place ?? null,
      found_on: foundOn,
      search: fold(title),
    });
    if (made === undefined) return;
    await this.insert('recommendation', {
      ...shared,
      version: 1,
      made_at: made.at,
      state: made.withdrawn ? 'WITHDRAWN' : made.answeredAt === undefined ? 'OPEN' : 'ANSWERED',
      verdict: made.answeredAt === undefined ? null : 'ACCEPTED',
      answer: made.answeredAt === undefined ? null : 'Đồng ý.',
      answered_at: made.answeredAt ?? null,
    });
  }

  private async insert(table: string, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row);
    const values = columns.map((_, n) => `$${n + 1}`);
    await this.bench.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`,
      Object.values(row),
    );
  }
}

export type PlantedTrip = {
  people: string[];
  dates: TripDates;
  year?: number;
  planId?: string;
  state?: string;
  submittedAt?: string;
  decidedAt?: string;
  hosts?: string[];
  topics?: string[];
  roundId?: string;
  dueAt?: string;
  dutyState?: string;
  firstSubmittedAt?: string;
  excusedAt?: string;
};
export type PlantedReport = {
  people: string[];
  year?: number;
  travelled?: TripDates[];
  submittedAt?: string;
  decided?: { outcome: 'VERIFIED' | 'RETURNED'; at: string };
};
export type PlantedEntry = { amount?: 1 | -1; at?: string; sourceId?: string; planId?: string };
export type PlantedFinding = {
  kind: string;
  title: string;
  people: string[];
  unitId?: string;
  place?: string;
  foundOn?: string;
  made?: { at: string; answeredAt?: string; withdrawn?: boolean };
};

function datesRow({ from, fromHalf, to, toHalf }: TripDates) {
  return { from_day: from, from_half: fromHalf, to_day: to, to_half: toHalf };
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BusinessClock } from '#calendar';
import { Database, statement, type Tx } from '#database';
import { Messaging, type Outbox } from '#messaging';
import { OrgPicture, OrgStore } from '#org';
import { toldAbout } from '#testing';
import { ReminderRunner } from '../inbound/duty-reminder.runner.js';
import { Alarms, type ReminderRef } from '../use-cases/duties.ports.js';
import { DayInheriting } from '../use-cases/inherit-days.js';
import { PlanKeeping } from '../use-cases/keep-plan.js';
import { ReportDaysMoving } from '../use-cases/move-report-days.js';
import { InspectionDaysRecording } from '../use-cases/record-inspection-days.js';
import { DutyRinging } from '../use-cases/ring-duties.js';
import { TripSettling, type SettleTrip, type Settled } from '../use-cases/settle-trip.js';
import { WaitingReminders } from './duty-reminders.js';
import { DutySqlReader } from './duty.reader.js';
import { DutyRepository } from './duty.repository.js';
import {
  exampleExemptions,
  examplePlans,
  exampleRounds,
  exampleTrip,
  fillDirectory,
  outcomeOf,
  personOf,
  type Submission,
  type TripWish,
} from './example.fixture.js';
import { InspectionClaimRepository } from './inspection-claim.repository.js';
import { LedgerRepository } from './ledger.repository.js';
import { PlanFactsBook } from './plan.facts.js';
import { Prisma } from './prisma.js';
import { TripRepository } from './trip.repository.js';

type Provision = typeof import('../../../../deploy/local/provision.mjs');
type Migrate = typeof import('../../../../deploy/local/migrate.mjs');
type Servers = typeof import('../../../../deploy/local/servers.mjs');
type Clock = BusinessClock & { set(iso: string): void };

const service = 'trip-reporting';
const APPROVED_AT = '2022-03-10T08:00:00+07:00';

/** Remembers what it was asked for and rings for nobody. */
export class SilentAlarms extends Alarms {
  readonly asked: ReminderRef[] = [];

  set(reminders: readonly ReminderRef[]): Promise<boolean> {
    this.asked.push(...reminders);
    return Promise.resolve(true);
  }

  missed(): boolean {
    return false;
  }
}

export type BenchOptions = {
  clock: Clock;
  /** With a virtual host too, for a running service. */
  broker?: boolean;
};

/** A migrated database of this service with the example province in it, and the duties on top but no doors. */
export class Bench {
  readonly alarms = new SilentAlarms();
  readonly outbox: Outbox;
  readonly store: OrgStore;
  readonly org: OrgPicture;
  readonly facts = new PlanFactsBook();
  readonly ledger = new LedgerRepository();
  readonly trips: TripRepository;
  readonly duties: DutyRepository;
  readonly reader: DutySqlReader;
  readonly waiting: WaitingReminders;
  readonly plans: PlanKeeping;
  readonly inspectionDays: InspectionDaysRecording;
  readonly reportDays: ReportDaysMoving;
  readonly settling: TripSettling;
  readonly runner: ReminderRunner;

  private constructor(
    readonly database: Database,
    readonly prisma: Prisma,
    readonly clock: Clock,
    /** What a process of this service would be given to run on this database. */
    readonly environment: Record<string, string>,
    private readonly drop: () => Promise<void>,
  ) {
    // Never started: what is published stays in the table, where it can be looked at.
    const { outbox } = new Messaging({
      service,
      database,
      config: { NODE_ENV: 'test', RABBITMQ_URL: 'amqp://localhost', RABBITMQ_MANAGEMENT_URL: '' },
    });
    this.outbox = outbox;
    this.store = new OrgStore(database);
    this.org = new OrgPicture(this.store, clock);
    this.trips = new TripRepository(database);
    this.duties = new DutyRepository(outbox, this.alarms);
    this.reader = new DutySqlReader(database, prisma);
    this.waiting = new WaitingReminders(database);
    const inheriting = new DayInheriting(this.ledger, this.org);
    const claims = new InspectionClaimRepository(outbox);
    const { ledger, org } = this;
    this.inspectionDays = new InspectionDaysRecording(database, claims, ledger, inheriting, org, clock);
    this.reportDays = new ReportDaysMoving(ledger, inheriting);
    this.plans = new PlanKeeping(this.facts, ledger, this.inspectionDays);
    this.settling = new TripSettling(this.facts, this.duties, this.org, clock);
    this.runner = new ReminderRunner(database, new DutyRinging(this.duties, clock), this.org);
  }

  static async begin({ clock, broker = false }: BenchOptions): Promise<Bench> {
    const file = process.env['DICOSO_SERVERS_FILE'];
    if (file === undefined) throw new Error('DICOSO_SERVERS_FILE is missing: run the tests with `npm test`');
    const root = process.cwd();
    const from = <T>(module: string) =>
      import(pathToFileURL(join(root, 'deploy', 'local', module)).href) as Promise<T>;
    // One after the other: Jest's loader trips over modules that two imports link at the same time.
    const provision = await from<Provision>('provision.mjs');
    const { migrate } = await from<Migrate>('migrate.mjs');
    const { attachServers } = await from<Servers>('servers.mjs');
    const servers = attachServers(file);
    const name = `trip_reporting_${randomBytes(6).toString('hex')}`;
    if (broker) await provision.provision({ servers, name, services: [service] });
    else await provision.createDatabase(servers, name, [service]);
    const urls = provision.databaseUrls({ servers, name, service });
    await migrate({ ownerUrl: String(urls.owner), service, root });
    const url = String(urls.app);
    const database = new Database({ url, pool: 10, name: 'trip-reporting test' });
    const environment = broker
      ? provision.serviceEnvironment({ servers, name, service })
      : { DATABASE_URL: url };
    const drop = () =>
      broker ? provision.dropSystem({ servers, name }) : provision.dropDatabase(servers, name);
    const bench = new Bench(database, new Prisma(url), clock, environment, drop);
    await bench.inTx((tx) => fillDirectory(bench.store, tx));
    await bench.load();
    return bench;
  }

  async end(): Promise<void> {
    await this.prisma.onApplicationShutdown();
    await this.database.close();
    await this.drop();
  }

  inTx<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.database.transaction(work);
  }

  query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.database.query<Row>(statement('test', sql), values);
  }

  async as(username: string) {
    const personId = personOf(username);
    return { personId, rights: await this.org.rightsOf(personId) };
  }

  /** Plans, rounds and exemptions of the example as registration’s events bring them. */
  load(): Promise<void> {
    return this.inTx(async (tx) => {
      for (const plan of examplePlans()) await this.plans.plan(tx, plan);
      for (const round of exampleRounds()) await this.plans.round(tx, round);
      for (const exemption of exampleExemptions()) await this.plans.exemption(tx, exemption);
    });
  }

  /** As the event brings it. */
  submitted(trip: Submission, sequence = 1): Promise<void> {
    return this.submittedTogether([[trip, sequence]]);
  }

  submittedTogether(all: readonly [Submission, sequence: number][]): Promise<void> {
    const submissions = all.map(([facts, sequence]) => ({ facts, sequence }));
    return this.inTx((tx) => this.settling.submitted(tx, submissions));
  }

  async settled(trip: Submission, state: SettleTrip['state'], sequence = 2, at = APPROVED_AT) {
    const [settled] = await this.settledTogether([[trip, state, sequence]], at);
    return settled;
  }

  settledTogether(
    all: readonly [Submission, state: SettleTrip['state'], sequence: number][],
    at = APPROVED_AT,
  ): Promise<Settled[]> {
    const outcomes = all.map(([trip, state, sequence]) => ({
      outcome: outcomeOf(trip, at),
      state,
      sequence,
    }));
    return this.inTx((tx) => this.settling.settled(tx, outcomes));
  }

  /** A trip with its duties, approved before it began. */
  async approved(wish: TripWish = {}, at = APPROVED_AT): Promise<Submission> {
    const trip = exampleTrip(wish);
    await this.submitted(trip);
    await this.settled(trip, 'APPROVED', 2, at);
    return trip;
  }

  dutiesOf(trip: Submission) {
    return this.inTx((tx) => this.duties.lockOfTrip(tx, trip.registrationId));
  }

  /** The duty of the only participant. */
  async dutyOf(trip: Submission) {
    const [duty] = await this.dutiesOf(trip);
    if (duty === undefined) throw new Error(`${trip.number} has no duty`);
    return duty;
  }

  /** Rings whatever is due of this trip, as jobs, sweeps and the clock do; gives how many were settled. */
  async ring(trip: Submission): Promise<number> {
    const rows = await this.query<{ id: string }>(
      `SELECT r.id FROM reminder r JOIN duty d ON d.id = r.duty_id
       WHERE d.registration_id = $1 AND r.state = 'PENDING' ORDER BY r.due_at, r.id`,
      [trip.registrationId],
    );
    return this.runner.run(rows.map(({ id }) => id));
  }

  /** Events about a thing that wait to be published, in their order: the last word of the type, and what they tell. */
  async published(subject: string) {
    const rows = await this.query<{ body: string }>('SELECT body FROM outbox ORDER BY id');
    return toldAbout(subject, rows);
  }
}

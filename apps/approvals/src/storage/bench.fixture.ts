import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CaseKind } from '#contracts';
import { Database, Gathering, statement, type Tx } from '#database';
import { Messaging } from '#messaging';
import { OrgPicture, OrgStore } from '#org';
import { FakeClock, toldAbout } from '#testing';
import { kindOf, subjectOf, type Facts } from '../domain/facts.js';
import type { PaperFacts, RegistrationFacts, ReportFacts } from '../domain/facts.js';
import { DecideTasks } from '../use-cases/decide-task.js';
import { DraftChains } from '../use-cases/draft-chain.js';
import { EndCases } from '../use-cases/end-case.js';
import { ExecuteHops } from '../use-cases/execute-hops.js';
import { FireDeadlines } from '../use-cases/fire-deadlines.js';
import { ChainFile, LoadChains, type Loaded } from '../use-cases/load-chains.js';
import { OpenCases } from '../use-cases/open-cases.js';
import { PublishChains } from '../use-cases/publish-chain.js';
import { ReadCases } from '../use-cases/read-case.js';
import { Queues } from '../use-cases/read-queue.js';
import { ReadTasks } from '../use-cases/read-task.js';
import { ReassignTasks } from '../use-cases/reassign-tasks.js';
import { RetryIncidents } from '../use-cases/retry-incident.js';
import { DeadlineRunner } from '../inbound/deadline.runner.js';
import { HopRunner } from '../inbound/hop.runner.js';
import { PostRunner } from '../inbound/post.runner.js';
import { CaseLibrary } from './case.reader.js';
import { CaseRepository } from './case.repository.js';
import { ChainRepository } from './chain.repository.js';
import { SilentAlarms, example } from './example.fixture.js';
import { examplePaper, exampleReport, exampleTrip } from './submissions.fixture.js';
import { IncidentRepository } from './incident.repository.js';
import { PostRows } from './post-watch.js';
import { Prisma } from './prisma.js';
import { WaitingRows } from './waiting-room.js';

type Provision = typeof import('../../../../deploy/local/provision.mjs');
type Migrate = typeof import('../../../../deploy/local/migrate.mjs');
type Servers = typeof import('../../../../deploy/local/servers.mjs');
type Row = { id: string } & Record<string, unknown>;

const service = 'approvals';
/** Machine ms that a hop waits for what may be on its way. */
export const PATIENCE_MS = 60_000;

/** A migrated database of this service with the example province in it, and everything on top but the doors. */
export class Bench {
  readonly units = example<{ id: string; code: string }[]>('units');
  readonly alarms = new SilentAlarms();
  readonly copy: OrgStore;
  readonly org: OrgPicture;
  readonly chains: ChainRepository;
  readonly room: WaitingRows;
  readonly opening: OpenCases;
  readonly ending: EndCases;
  readonly decisions: DecideTasks;
  private readonly deciding: Gathering;
  readonly hops: HopRunner;
  readonly deadlines: DeadlineRunner;
  readonly reassigning: ReassignTasks;
  readonly posts: PostRunner;
  /** Of another instance. */
  readonly otherPosts: () => PostRunner;
  readonly retries: RetryIncidents;
  readonly incidents: IncidentRepository;
  readonly drafts: DraftChains;
  readonly publications: PublishChains;
  readonly queues: Queues;
  readonly tasks: ReadTasks;
  readonly cases: ReadCases;

  private constructor(
    readonly database: Database,
    readonly prisma: Prisma,
    readonly ownerUrl: string,
    readonly clock: FakeClock,
    private readonly drop: () => Promise<void>,
  ) {
    // Never started: what is published stays in the table, where it can be looked at.
    const { outbox } = new Messaging({
      service,
      database,
      config: { NODE_ENV: 'test', RABBITMQ_URL: 'amqp://localhost', RABBITMQ_MANAGEMENT_URL: '' },
    });
    const store = new CaseRepository(outbox, this.alarms);
    const reader = new CaseLibrary(database, prisma);
    const { clock: now } = this;
    this.copy = new OrgStore(database);
    this.org = new OrgPicture(this.copy, now);
    this.chains = new ChainRepository(database);
    this.room = new WaitingRows(database);
    this.incidents = new IncidentRepository(prisma);
    this.opening = new OpenCases(store, this.chains, this.org, now);
    this.ending = new EndCases(store, this.chains, now);
    this.decisions = new DecideTasks(store, this.chains, this.org, now);
    this.deciding = new Gathering(database);
    const patience = { waitMs: PATIENCE_MS, againMs: 100 };
    this.hops = new HopRunner(
      database,
      new ExecuteHops(store, this.chains, now, patience),
      this.org,
      this.copy,
    );
    this.deadlines = new DeadlineRunner(database, new FireDeadlines(store, this.chains, now), this.org);
    const watch = new PostRows(database);
    this.reassigning = new ReassignTasks(store, this.chains, watch, now);
    this.otherPosts = () =>
      new PostRunner(database, watch, this.reassigning, new OrgPicture(this.copy, now), now);
    this.posts = new PostRunner(database, watch, this.reassigning, this.org, now);
    this.retries = new RetryIncidents(this.incidents, this.alarms);
    this.drafts = new DraftChains(this.chains);
    this.publications = new PublishChains(this.chains, this.drafts, now);
    this.queues = new Queues(reader, this.chains, this.org, now);
    this.cases = new ReadCases(reader, this.chains, this.org, now);
    this.tasks = new ReadTasks(reader, this.queues, this.cases, this.org, now);
  }

  static async begin(now: string): Promise<Bench> {
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
    const name = `${service}_${randomBytes(6).toString('hex')}`;
    await provision.createDatabase(servers, name, [service]);
    const urls = provision.databaseUrls({ servers, name, service });
    await migrate({ ownerUrl: String(urls.owner), service, root });
    const url = String(urls.app);
    const database = new Database({ url, pool: 10, name: 'approvals test' });
    const bench = new Bench(database, new Prisma(url), String(urls.owner), FakeClock.at(now), () =>
      provision.dropDatabase(servers, name),
    );
    await bench.fillDirectory();
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

  query<Found>(sql: string, values: unknown[] = []): Promise<Found[]> {
    return this.database.query<Found>(statement('test', sql), values);
  }

  load(change: (file: ReturnType<typeof ChainFile.parse>) => void = () => undefined): Promise<Loaded[]> {
    const file = ChainFile.parse(example('chains'));
    change(file);
    return this.inTx((tx) => new LoadChains(this.chains, this.drafts, this.publications).run(tx, file));
  }

  /** The person with this account of the example province. */
  person(username: string): string {
    const accounts = example<{ username: string; personId: string }[]>('accounts');
    const account = accounts.find((candidate) => candidate.username === username);
    if (account === undefined) throw new Error(`no account ${username}`);
    return account.personId;
  }

  unit(code: string): string {
    const unit = this.units.find((candidate) => candidate.code === code);
    if (unit === undefined) throw new Error(`no unit ${code}`);
    return unit.id;
  }

  rights(username: string) {
    return this.org.rightsOf(this.person(username));
  }

  /** A trip of a specialist to Tuy Phong, with ids of its own. */
  trip(change: Partial<RegistrationFacts> = {}): RegistrationFacts {
    return exampleTrip(this, (this.counter += 1), change);
  }

  /** The report of such a trip, with an id of its own. */
  report(change: Partial<ReportFacts> = {}): ReportFacts {
    return exampleReport(this, (this.counter += 1), change);
  }

  /** A plan to inspect Tuy Phong, or the conclusion about it, with an id of its own. */
  paper(change: Partial<PaperFacts> = {}): PaperFacts {
    return examplePaper(this, (this.counter += 1), change);
  }

  /** As the event brings it: the case, or its next round. */
  submit(...submissions: Facts[]): Promise<void> {
    const of = (kind: CaseKind) =>
      submissions
        .filter((facts) => kindOf(facts) === kind)
        .map((facts) => ({ facts, correlationId: 'spec' }));
    return this.inTx(async (tx) => {
      for (const kind of CaseKind.options) await this.opening.run(tx, kind, of(kind));
    });
  }

  /** Makes every hop that waits, as a job would. */
  async route(): Promise<void> {
    await this.hops.run(await this.waitingHops());
  }

  async waitingHops(): Promise<string[]> {
    const rows = await this.query<{ id: string }>(`SELECT id FROM pending_hop WHERE state = 'PENDING'`);
    return rows.map(({ id }) => id);
  }

  async openTask(username: string, facts: Facts) {
    const [task] = await this.query<{ id: string; version: number; revision: number }>(
      `SELECT t.id, t.version, t.revision FROM task t JOIN approval_case c ON c.id = t.case_id
       WHERE c.subject_id = $1 AND t.assignee_id = $2 AND t.state = 'OPEN'`,
      [subjectOf(facts), this.person(username)],
    );
    if (task === undefined) throw new Error(`${username} has no task about ${facts.number}`);
    return task;
  }

  async decide(
    username: string,
    facts: Facts,
    verdict: 'APPROVE' | 'REJECT' | 'RETURN' = 'APPROVE',
    reason: string | null = null,
  ) {
    const task = await this.openTask(username, facts);
    return this.decideTask(username, task, verdict, reason);
  }

  decideTask(
    username: string,
    { id, version, revision }: { id: string; version: number; revision: number },
    verdict: 'APPROVE' | 'REJECT' | 'RETURN' = 'APPROVE',
    reason: string | null = null,
  ) {
    const by = this.person(username);
    const decision = { taskId: id, by, verdict, reason, taskVersion: version, revision };
    return this.deciding.run((tx) => this.decisions.run(tx, { ...decision, correlationId: 'spec' }));
  }

  endCase(request: 'WITHDRAWAL' | 'CANCELLATION', facts: Facts): Promise<void> {
    const { revision, submitterId: by } = facts;
    const subject = { kind: kindOf(facts), subjectId: subjectOf(facts) };
    const wish = { ...subject, request, revision, by, reason: 'Bận họp.', correlationId: 'spec' };
    return this.inTx((tx) => this.ending.run(tx, wish));
  }

  async caseOf(facts: Facts) {
    const [row] = await this.query<{ id: string; state: string; step: number | null; revision: number }>(
      'SELECT id, state, step, revision FROM approval_case WHERE subject_id = $1',
      [subjectOf(facts)],
    );
    if (row === undefined) throw new Error('no case');
    return row;
  }

  /** Types of the events of a case that wait to be published, in their sequence. */
  async published(
    facts: Facts,
  ): Promise<{ type: string; sequence: number; data: Record<string, unknown> }[]> {
    const { id } = await this.caseOf(facts);
    const rows = await this.query<{ body: string }>('SELECT body FROM outbox ORDER BY id');
    return toldAbout(id, rows);
  }

  private counter = 0;

  /** The example province as the directory’s events would have brought it. */
  private async fillDirectory(): Promise<void> {
    const types = new Map(
      example<{ code: string; name: string; rank: number }[]>('position-types').map((t) => [t.code, t]),
    );
    const withId = (key: string) => (facts: Row) => ({ ...facts, [key]: facts.id, version: 1 });
    const positions = example<(Row & { type: string })[]>('positions').map((position) => {
      const type = types.get(position.type);
      return { ...withId('positionId')(position), title: type?.name ?? '', rank: type?.rank ?? 0 };
    });
    await this.inTx(async (tx) => {
      await this.copy.apply(tx, 'units', example<Row[]>('units').map(withId('unitId')));
      await this.copy.apply(tx, 'people', example<Row[]>('people').map(withId('personId')));
      await this.copy.apply(tx, 'charges', example<Row[]>('charges').map(withId('chargeId')));
      await this.copy.apply(tx, 'calendars', [withId('calendarId')(example<Row>('calendar'))]);
      await this.copy.apply(tx, 'positions', positions);
    });
  }
}

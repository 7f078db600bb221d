import { Refusal, type RegistrationFields } from '#contracts';
import { Gathering, newId } from '#database';
import type { CaseAnswer } from '../domain/settle.js';
import type { Actor } from '../use-cases/actor.js';
import { DraftChanging } from '../use-cases/change-draft.js';
import { RegistrationChecking } from '../use-cases/check-registration.js';
import { DraftDeleting } from '../use-cases/delete-draft.js';
import { MyYear } from '../use-cases/my-year.js';
import { AreaReading } from '../use-cases/read-areas.js';
import { RegistrationReading } from '../use-cases/read-registrations.js';
import { EndingRequesting } from '../use-cases/request-ending.js';
import { DraftSaving } from '../use-cases/save-draft.js';
import { RegistrationSettling, type SettleRegistration } from '../use-cases/settle-registration.js';
import { RegistrationSubmitting } from '../use-cases/submit-registration.js';
import { Bench, type BenchOptions } from './bench.fixture.js';

type Decision = {
  outcome: (CaseAnswer & { kind: 'DECIDED' })['outcome'];
  revision?: number;
  reason?: string;
};
type Seen = { registrationId: string; version: number };

/** What people do with registrations, on a real database. */
export class Trips {
  readonly reading: RegistrationReading;
  readonly areas: AreaReading;
  readonly checking: RegistrationChecking;
  readonly years: MyYear;
  private readonly drafts: Gathering;
  private readonly submissions: Gathering;
  private readonly saving: DraftSaving;
  private readonly changing: DraftChanging;
  private readonly deleting: DraftDeleting;
  private readonly submitting: RegistrationSubmitting;
  private readonly endings: EndingRequesting;
  private readonly settling: RegistrationSettling;
  private readonly caseId = newId();
  private sequence = 0;

  private constructor(
    readonly bench: Bench,
    readonly cadre: Actor,
    /** Heads the cadre’s department and sits on the standing committee. */
    readonly head: Actor,
    /** Secretary of the district that trips go to. */
    readonly host: Actor,
  ) {
    const { registrations, reader, org, clock } = bench;
    this.reading = new RegistrationReading(reader, org, clock);
    this.areas = new AreaReading(bench.areas, org, clock);
    this.checking = new RegistrationChecking(reader, org, clock);
    this.years = new MyYear(reader, org);
    this.drafts = new Gathering(bench.database);
    this.submissions = new Gathering(bench.database);
    this.saving = new DraftSaving(registrations, org, clock);
    this.changing = new DraftChanging(registrations, org, clock);
    this.deleting = new DraftDeleting(registrations);
    this.submitting = new RegistrationSubmitting(registrations, org, clock);
    this.endings = new EndingRequesting(registrations, org, clock);
    this.settling = new RegistrationSettling(registrations);
  }

  static async begin(options: BenchOptions): Promise<Trips> {
    const bench = await Bench.begin(options);
    const [cadre, head, host] = await Promise.all([
      bench.as('tran.bao.chau'),
      bench.as('dang.ngoc.son'),
      bench.as('bui.thanh.nga'),
    ]);
    return new Trips(bench, cadre, head, host);
  }

  async clear(): Promise<void> {
    await this.bench.query('DELETE FROM trip_day');
    await this.bench.query('DELETE FROM registration');
    await this.bench.forgetPublished();
  }

  fields(from: string, to: string, change: Partial<RegistrationFields> = {}): RegistrationFields {
    return {
      year: 2022,
      roundId: null,
      participantIds: [this.cadre.personId],
      hostUnitIds: [this.bench.unit('HD-TUYPHONG')],
      dates: { from, fromHalf: 'am', to, toHalf: 'pm' },
      purpose: 'TOPICAL_STUDY',
      topicIds: [],
      content: 'Khảo sát chất lượng sinh hoạt chi đoàn.',
      contact: { name: 'Thường trực Huyện đoàn', phone: null },
      ...change,
    };
  }

  save(fields: RegistrationFields, actor = this.cadre) {
    return this.drafts.run((tx) => this.saving.execute(tx, { actor, fields }));
  }

  change({ registrationId, version: seenVersion }: Seen, fields: RegistrationFields) {
    const command = { actor: this.cadre, registrationId, seenVersion, fields };
    return this.bench.inTx((tx) => this.changing.execute(tx, command));
  }

  delete({ registrationId, version: seenVersion }: Seen) {
    const command = { actor: this.cadre, registrationId, seenVersion };
    return this.bench.inTx((tx) => this.deleting.execute(tx, command));
  }

  submit(seen: Seen, actor = this.cadre) {
    return this.submitWith(seen, async () => undefined, actor);
  }

  /** Does something else before the submission is committed. */
  submitWith(
    { registrationId, version: seenVersion }: Seen,
    before: () => Promise<void>,
    actor = this.cadre,
  ) {
    const command = { actor, registrationId, seenVersion };
    return this.submissions.run(async (tx) => {
      const submitted = await this.submitting.execute(tx, command);
      await before();
      return submitted;
    });
  }

  async submitted(fields: RegistrationFields, actor = this.cadre) {
    return this.submit(await this.save(fields, actor), actor);
  }

  withdraw({ registrationId, version: seenVersion }: Seen, reason: string) {
    const ending = { ending: 'WITHDRAWAL', actor: this.cadre, registrationId, seenVersion, reason } as const;
    return this.bench.inTx((tx) => this.endings.execute(tx, ending));
  }

  seen(registrationId: string, actor = this.cadre) {
    return this.reading.one(actor, registrationId);
  }

  /** A decision of approvals, as the consumer hands it on; each is a later event of the same case. */
  decision(registrationId: string, { outcome, revision = 1, reason }: Decision) {
    this.sequence += 1;
    const answer: CaseAnswer = {
      kind: 'DECIDED',
      caseId: this.caseId,
      sequence: this.sequence,
      revision,
      outcome,
      by: this.host.personId,
      reason: reason ?? null,
      at: this.bench.clock.now(),
    };
    return { registrationId, answer, correlationId: newId() };
  }

  refusal(registrationId: string, request: 'WITHDRAWAL' | 'CANCELLATION', standing: Decision['outcome']) {
    this.sequence += 1;
    const answer: CaseAnswer = {
      kind: 'REFUSED',
      caseId: this.caseId,
      sequence: this.sequence,
      revision: 1,
      request,
      standing,
      at: this.bench.clock.now(),
    };
    return { registrationId, answer, correlationId: newId() };
  }

  async settle(said: SettleRegistration) {
    const [kind] = await this.settleTogether([said]);
    return kind;
  }

  /** Does something else before the answers are committed. */
  settleTogether(said: readonly SettleRegistration[], before: () => Promise<void> = async () => undefined) {
    return this.bench.inTx(async (tx) => {
      const settled = await this.settling.execute(tx, said);
      await before();
      return settled;
    });
  }
}

/** The code of a refusal, then those of its fields. */
export async function codesOf(work: Promise<unknown>): Promise<string[]> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error('not refused', { cause: error });
  return [error.code, ...(error.errors ?? []).map(({ code }) => code)];
}

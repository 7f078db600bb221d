import { Injectable } from '@nestjs/common';
import { StepAside, fold, sqlFile, statement, type Shared, type Tx } from '#database';
import { Outbox, outgoing, type OutgoingEvent } from '#messaging';
import type { TakenTrip } from '../domain/check.js';
import { holdsDays } from '../domain/moves.js';
import type { Moved, NewRegistration, Registration } from '../domain/registration.js';
import {
  Registrations,
  type ContextQuestion,
  type Stored,
  type StoredContext,
  type ToldMove,
} from '../use-cases/registrations.js';
import {
  REGISTRATION_COLUMNS,
  STORED_COLUMNS,
  toRegistration,
  toStored,
  type RegistrationRow,
  type StoredRow,
} from './rows.js';
import { LOCK_FREE_WITH_CONTEXT, LOCK_WITH_CONTEXT, findContexts, toContext } from './submission-context.js';

const add = sqlFile(import.meta.url, './sql/add-registrations.sql');
const save = sqlFile(import.meta.url, './sql/save-registration.sql');
const submit = sqlFile(import.meta.url, './sql/submit-registrations.sql');
const move = sqlFile(import.meta.url, './sql/move-registrations.sql');
const takenDays = sqlFile(import.meta.url, './sql/taken-days.sql');
const saveEdit = statement(
  'save-edit',
  'UPDATE registration SET edited_fields = $2, version = $3, updated_at = $4 WHERE id = $1',
);
const remove = statement('remove-registration', 'DELETE FROM registration WHERE id = $1');
const lock = statement(
  'lock-registration',
  `SELECT ${STORED_COLUMNS} FROM registration r WHERE r.id = $1 FOR NO KEY UPDATE`,
);

/** In the order of ids, so that two batches cannot wait for each other. $2 as $12 of `move-registrations.sql`. */
const lockByIds = statement(
  'lock-registrations',
  `SELECT ${REGISTRATION_COLUMNS}
   FROM (SELECT unnest($1::uuid[]) AS id LIMIT $2::bigint) AS named JOIN registration AS r ON r.id = named.id
   ORDER BY r.id FOR NO KEY UPDATE OF r`,
);
const freeDays = statement(
  'free-days',
  `DELETE FROM trip_day AS d USING (SELECT unnest($1::uuid[]) AS id LIMIT $2::bigint) AS named
   WHERE d.registration_id = named.id`,
);

type Added = { draft: NewRegistration; names: readonly string[] };
type Asked = { registrationId: string; lineage: readonly string[] };
type LockedWithContext = { registration: Registration; context: StoredContext };

const contextOf: Shared<ContextQuestion, StoredContext> = { run: findContexts };
const numberOfAdded: Shared<Added, string> = {
  writes: true,
  async run(tx, added) {
    const drafts = added.map(({ draft, names }) => ({
      id: draft.registrationId,
      plan_id: draft.planId,
      year: draft.year,
      province_id: draft.provinceId,
      submitter_id: draft.submitterId,
      submitter_unit_id: draft.submitterUnitId,
      ...fieldColumns(draft, names),
      created_at: draft.createdAt,
    }));
    const rows = await tx.query<{ id: string; number: string }>(add, [JSON.stringify(drafts)]);
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    return drafts.map(({ id }) => numbers.get(id) ?? '');
  },
};
const lockedWithContext: Shared<Asked, LockedWithContext | undefined> = {
  async run(tx, asked) {
    const alone = asked.length === 1;
    const first = new Map([...asked].reverse().map((one) => [one.registrationId, one]));
    const lineages = [...first.values()].map(({ lineage }) => `{${lineage.join(',')}}`);
    const rows = await tx.query<RegistrationRow & StoredContext>(
      alone ? LOCK_WITH_CONTEXT : LOCK_FREE_WITH_CONTEXT,
      [[...first.keys()], lineages, null],
    );
    const locked = new Map(rows.map((row) => [row.registrationId, row]));
    return asked.map((one) => {
      // The second of two submissions of one registration has to see what the first one did.
      if (first.get(one.registrationId) !== one) return new StepAside();
      const row = locked.get(one.registrationId);
      if (row !== undefined) return { registration: toRegistration(row), context: toContext(row) };
      // Whoever has to wait for somebody's lock does not let the others wait.
      return alone ? undefined : new StepAside();
    });
  },
};
/** How many participants got their half days. */
const reservedDays: Shared<Registration, number> = {
  writes: true,
  async run(tx, submitted) {
    const ids = submitted.map(({ registrationId }) => registrationId);
    const rows = await tx.query<{ id: string; reserved: number }>(submit, [
      JSON.stringify(submitted.map(submissionColumns)),
      ids,
      null,
    ]);
    const reserved = new Map(rows.map((row) => [row.id, row.reserved]));
    return ids.map((id) => reserved.get(id) ?? 0);
  },
};

@Injectable()
export class RegistrationRepository extends Registrations {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  async add(tx: Tx, draft: NewRegistration, names: readonly string[]): Promise<Registration> {
    const number = await tx.share(numberOfAdded, { draft, names });
    return { ...draft, number };
  }

  async saveEdit(tx: Tx, { registrationId, edited, version, updatedAt }: Registration): Promise<void> {
    await tx.query(saveEdit, [registrationId, JSON.stringify(edited), version, updatedAt]);
  }

  async save(tx: Tx, registration: Registration, names: readonly string[]): Promise<Registration> {
    const [row] = await tx.query<{ number: string }>(save, [
      registration.registrationId,
      registration.planId,
      registration.year,
      registration.provinceId,
      registration.submitterUnitId,
      ...Object.values(fieldColumns(registration, names)),
      registration.version,
      registration.updatedAt,
    ]);
    return { ...registration, number: row?.number ?? registration.number };
  }

  context(tx: Tx, question: ContextQuestion): Promise<StoredContext> {
    return tx.share(contextOf, question);
  }

  async lock(tx: Tx, registrationId: string): Promise<Stored | undefined> {
    const [row] = await tx.query<StoredRow>(lock, [registrationId]);
    return row === undefined ? undefined : toStored(row);
  }

  async lockByIds(tx: Tx, registrationIds: readonly string[]): Promise<Map<string, Registration>> {
    const rows = await tx.query<RegistrationRow>(lockByIds, [registrationIds, null]);
    return new Map(rows.map((row) => [row.registrationId, toRegistration(row)]));
  }

  lockWithContext(tx: Tx, registrationId: string, lineage: readonly string[]) {
    // As PostgreSQL writes ids: a caller may write them in capitals, and rows are found by them.
    return tx.share(lockedWithContext, { registrationId: registrationId.toLowerCase(), lineage });
  }

  async remove(tx: Tx, registrationId: string): Promise<void> {
    await tx.query(remove, [registrationId]);
  }

  async submit(tx: Tx, moved: Moved): Promise<TakenTrip[]> {
    const { registration } = moved;
    const reserved = await tx.share(reservedDays, registration);
    if (reserved !== registration.participantIds.length) return this.takenDays(tx, registration);
    await this.tell(tx, [moved]);
    return [];
  }

  async move(tx: Tx, moves: readonly ToldMove[]): Promise<void> {
    if (moves.length === 0) return;
    const moved = moves.map(({ registration }) => registration);
    void tx.send(move, [
      moved.map(({ registrationId }) => registrationId),
      moved.map(({ state }) => state),
      moved.map(({ version }) => version),
      moved.map(({ eventSeq }) => eventSeq),
      moved.map(({ decidedAt }) => decidedAt),
      moved.map(({ reason }) => reason),
      moved.map(({ endingReason }) => endingReason),
      moved.map(({ updatedAt }) => updatedAt),
      moved.map(({ caseId }) => caseId),
      moved.map(({ caseSeq }) => caseSeq),
      moved.map(({ edited }) => edited !== null),
      null,
    ]);
    const free = moved.filter(({ state }) => !holdsDays(state)).map(({ registrationId }) => registrationId);
    if (free.length > 0) void tx.send(freeDays, [free, null]);
    await this.tell(tx, moves);
  }

  private async takenDays(tx: Tx, { registrationId }: Registration): Promise<TakenTrip[]> {
    const trips = await tx.query<TakenTrip>(takenDays, [registrationId]);
    if (trips.length > 0) return trips;
    // The other trip ended between the two statements: the same submission, made again, goes through.
    throw Object.assign(new Error('half days were taken and are free again'), { code: '40001' });
  }

  private async tell(tx: Tx, moves: readonly ToldMove[]): Promise<void> {
    await this.outbox.append(tx, moves.flatMap(eventOf));
  }
}

function eventOf({ registration, event, correlationId }: ToldMove): OutgoingEvent[] {
  if (event === null) return [];
  const { registrationId: subject, eventSeq: sequence, revision, updatedAt: time } = registration;
  return [outgoing(event.contract, { subject, sequence, revision, time, data: event.data, correlationId })];
}

/** From `round_id` to `search_content`, in the order of `save-registration.sql`. */
function fieldColumns(fields: NewRegistration, names: readonly string[]) {
  return {
    round_id: fields.roundId,
    participant_ids: fields.participantIds,
    department_ids: fields.departmentIds,
    host_unit_ids: fields.hostUnitIds,
    topic_ids: fields.topicIds,
    from_day: fields.dates.from,
    from_half: fields.dates.fromHalf,
    to_day: fields.dates.to,
    to_half: fields.dates.toHalf,
    days: fields.days,
    counted_days: fields.countedDays,
    purpose: fields.purpose,
    content: fields.content,
    contact_name: fields.contact.name,
    contact_phone: fields.contact.phone,
    search_names: fold(names.join(' ')),
    search_content: fold(fields.content),
  };
}

function submissionColumns(registration: Registration) {
  return {
    id: registration.registrationId,
    version: registration.version,
    revision: registration.revision,
    event_seq: registration.eventSeq,
    plan_id: registration.planId,
    province_id: registration.provinceId,
    submitter_unit_id: registration.submitterUnitId,
    department_ids: registration.departmentIds,
    days: registration.days,
    counted_days: registration.countedDays,
    submitted_at: registration.submittedAt,
  };
}

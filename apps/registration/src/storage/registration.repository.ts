import { Injectable } from '@nestjs/common';
import { StepAside, each, fold, sqlFile, statement, type Shared, type Tx } from '#database';
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
import { LOCK_FREE_WITH_CONTEXT, LOCK_WITH_CONTEXT, findContext, toContext } from './submission-context.js';

const add = sqlFile(import.meta.url, './sql/add-registration.sql');
const save = sqlFile(import.meta.url, './sql/save-registration.sql');
const submit = sqlFile(import.meta.url, './sql/submit-registration.sql');
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

const contextOf = each(findContext);
const numberOfAdded = each(
  async (tx: Tx, { draft, names }: Added) => {
    const [row] = await tx.query<{ number: string }>(add, [
      draft.registrationId,
      draft.planId,
      draft.year,
      draft.provinceId,
      draft.submitterId,
      draft.submitterUnitId,
      ...fieldValues(draft, names),
      draft.createdAt,
    ]);
    return row?.number ?? '';
  },
  { writes: true },
);
const lockedWithContext: Shared<Asked, LockedWithContext | undefined> = {
  run(tx, asked) {
    const ids = asked.map(({ registrationId }) => registrationId);
    return Promise.all(
      asked.map(async ({ registrationId, lineage }, index) => {
        // The second of two submissions of one registration has to see what the first one did.
        if (ids.indexOf(registrationId) !== index) return new StepAside();
        const alone = asked.length === 1;
        const [row] = await tx.query<RegistrationRow & StoredContext>(
          alone ? LOCK_WITH_CONTEXT : LOCK_FREE_WITH_CONTEXT,
          [registrationId, lineage],
        );
        if (row !== undefined) return { registration: toRegistration(row), context: toContext(row) };
        // Whoever has to wait for somebody's lock does not let the others wait.
        return alone ? undefined : new StepAside();
      }),
    );
  },
};
/** How many participants got their half days. */
const reservedDays = each(
  async (tx: Tx, registration: Registration) => {
    const [row] = await tx.query<{ reserved: number }>(submit, [
      registration.registrationId,
      registration.version,
      registration.revision,
      registration.eventSeq,
      registration.planId,
      registration.provinceId,
      registration.submitterUnitId,
      registration.departmentIds,
      registration.days,
      registration.countedDays,
      registration.submittedAt,
    ]);
    return row?.reserved;
  },
  { writes: true },
);

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
      ...fieldValues(registration, names),
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
    return tx.share(lockedWithContext, { registrationId, lineage });
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

/** From `round_id` to `search_content`, in the order of both statements that write fields. */
function fieldValues(fields: NewRegistration, names: readonly string[]): unknown[] {
  return [
    fields.roundId,
    fields.participantIds,
    fields.departmentIds,
    fields.hostUnitIds,
    fields.topicIds,
    fields.dates.from,
    fields.dates.fromHalf,
    fields.dates.to,
    fields.dates.toHalf,
    fields.days,
    fields.countedDays,
    fields.purpose,
    fields.content,
    fields.contact.name,
    fields.contact.phone,
    fold(names.join(' ')),
    fold(fields.content),
  ];
}

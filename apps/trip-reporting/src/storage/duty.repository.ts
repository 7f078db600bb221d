import { Injectable } from '@nestjs/common';
import { newId, sqlFile, statement, type Tx } from '#database';
import { Outbox, outgoing, type OutgoingEvent } from '#messaging';
import type { Duty, DutyChange } from '../domain/duty.js';
import type { NewReminder, Reminder } from '../domain/reminder.js';
import {
  Alarms,
  Duties,
  type DueDuty,
  type NewDuty,
  type ReadDuty,
  type ReminderRef,
} from '../use-cases/duties.ports.js';
import {
  DUTY_COLUMNS,
  READ_COLUMNS,
  toColumns,
  toDuty,
  toRead,
  type DutyRow,
  type ReadRow,
} from './duty-rows.js';

const lockOfTrip = statement(
  'lock-duties-of-trip',
  `SELECT ${DUTY_COLUMNS} FROM duty d JOIN trip t USING (registration_id)
   WHERE d.registration_id = $1 ORDER BY d.id FOR NO KEY UPDATE OF d`,
);
const lock = statement(
  'lock-duty',
  `SELECT ${READ_COLUMNS} FROM duty d JOIN trip t USING (registration_id) WHERE d.id = $1 FOR NO KEY UPDATE OF d`,
);
const lockDue = statement(
  'lock-due-duties',
  `SELECT ${DUTY_COLUMNS} FROM duty d JOIN trip t USING (registration_id)
   WHERE d.id IN (SELECT r.duty_id FROM reminder r WHERE r.id = ANY ($1) AND r.state = 'PENDING' AND r.due_at <= $2)
   ORDER BY d.id FOR NO KEY UPDATE OF d`,
);
const due = statement(
  'due-reminders-of-duties',
  `SELECT id AS "reminderId", duty_id AS "dutyId", kind, number, due_at AS "dueAt" FROM reminder
   WHERE duty_id = ANY ($1) AND state = 'PENDING' AND due_at <= $2 ORDER BY due_at, id`,
);
const add = sqlFile(import.meta.url, './sql/add-duties.sql');
const save = sqlFile(import.meta.url, './sql/save-duties.sql');
const settle = sqlFile(import.meta.url, './sql/settle-reminders.sql');
const plant = sqlFile(import.meta.url, './sql/plant-reminders.sql');

type Planted = NewReminder & {
  dutyId: string;
  state: 'PENDING' | 'FIRED' | 'SKIPPED';
  settledAt: Date | null;
};
type Settling = {
  reminder_id: string | null;
  duty_id: string;
  state: 'FIRED' | 'SKIPPED' | 'CANCELLED';
  at: Date;
};

@Injectable()
export class DutyRepository extends Duties {
  constructor(
    private readonly outbox: Outbox,
    private readonly alarms: Alarms,
  ) {
    super();
  }

  async lockOfTrip(tx: Tx, registrationId: string): Promise<Duty[]> {
    return (await tx.query<DutyRow>(lockOfTrip, [registrationId])).map(toDuty);
  }

  async lock(tx: Tx, dutyId: string): Promise<ReadDuty | undefined> {
    const [row] = await tx.query<ReadRow>(lock, [dutyId]);
    return row === undefined ? undefined : toRead(row);
  }

  async lockDue(tx: Tx, reminderIds: readonly string[], now: Date): Promise<DueDuty[]> {
    const duties = (await tx.query<DutyRow>(lockDue, [reminderIds, now])).map(toDuty);
    if (duties.length === 0) return [];
    // Asked after the locks: what another process fired meanwhile waits no more.
    const ids = duties.map(({ dutyId }) => dutyId);
    const rows = await tx.query<Reminder & { dutyId: string }>(due, [ids, now]);
    const found = duties.map((duty) => ({ duty, due: rows.filter(({ dutyId }) => dutyId === duty.dutyId) }));
    const last = ({ due: reminders }: DueDuty) => reminders.at(-1)?.dueAt.getTime() ?? 0;
    return found.filter((one) => one.due.length > 0).sort((a, b) => last(a) - last(b));
  }

  async add(tx: Tx, duties: readonly NewDuty[]): Promise<void> {
    if (duties.length === 0) return;
    const rows = duties.map(({ duty }) => toColumns(duty));
    const reminders = duties.flatMap(({ duty, reminders }) =>
      reminders.map((reminder) => toReminderColumns(waiting(duty, reminder))),
    );
    const added = tx.send<{ id: string }>(add, [JSON.stringify(rows), JSON.stringify(reminders)]);
    tx.afterCommit(() => {
      void added.then((fresh) => {
        const ids = new Set(fresh.map(({ id }) => id));
        const planted = reminders.filter((reminder) => ids.has(reminder.duty_id));
        return this.alarms.set(planted.map(({ id, due_at: dueAt }) => ({ reminderId: id, dueAt })));
      });
    });
  }

  async save(tx: Tx, changes: readonly DutyChange[]): Promise<void> {
    if (changes.length === 0) return;
    await tx.query(save, [JSON.stringify(changes.map(({ duty }) => toColumns(duty)))]);
    await this.settle(tx, changes.flatMap(settlings));
    await this.plant(tx, changes.flatMap(plantings));
    await this.outbox.append(tx, changes.flatMap(eventsOf));
  }

  private async settle(tx: Tx, rows: readonly Settling[]): Promise<void> {
    if (rows.length === 0) return;
    const settled = await tx.query<{ state: string }>(settle, [JSON.stringify(rows)]);
    const wanted = rows.filter(({ reminder_id: id }) => id !== null).length;
    if (settled.filter(({ state }) => state !== 'CANCELLED').length === wanted) return;
    throw Object.assign(new Error('a reminder was settled by somebody else meanwhile'), { code: '40001' });
  }

  private async plant(tx: Tx, reminders: readonly Planted[]): Promise<void> {
    if (reminders.length === 0) return;
    const rows = reminders.map(toReminderColumns);
    const planted = await tx.query<ReminderRef & { state: string }>(plant, [JSON.stringify(rows)]);
    const pending = planted.filter(({ state }) => state === 'PENDING');
    tx.afterCommit(() => void this.alarms.set(pending));
  }
}

function waiting({ dutyId }: Duty, reminder: NewReminder): Planted {
  return { ...reminder, dutyId, state: 'PENDING', settledAt: null };
}

/** The reminder, new, under the names of its columns, for `add-duties.sql` and `plant-reminders.sql`. */
function toReminderColumns(reminder: Planted) {
  return {
    id: newId(),
    duty_id: reminder.dutyId,
    kind: reminder.kind,
    number: reminder.number,
    due_at: reminder.dueAt,
    state: reminder.state,
    settled_at: reminder.settledAt,
  };
}

function settlings({ duty, reminders, at }: DutyChange): Settling[] {
  return reminders.flatMap((change): Settling[] => {
    if (change.change === 'CANCEL_PENDING')
      return [{ reminder_id: null, duty_id: duty.dutyId, state: 'CANCELLED', at }];
    if (change.change !== 'SETTLE') return [];
    return [{ reminder_id: change.reminderId, duty_id: duty.dutyId, state: change.as, at }];
  });
}

function plantings({ duty, reminders, at }: DutyChange): Planted[] {
  return reminders.flatMap((change): Planted[] => {
    if (change.change === 'PLANT') return [waiting(duty, change.reminder)];
    if (change.change !== 'PLANT_FIRED' && change.change !== 'PLANT_SKIPPED') return [];
    const state = change.change === 'PLANT_FIRED' ? 'FIRED' : 'SKIPPED';
    return [{ ...change.reminder, dutyId: duty.dutyId, state, settledAt: at }];
  });
}

/** Their sequence ends with the count that the duty has now. */
function eventsOf({ duty, events, at }: DutyChange): OutgoingEvent[] {
  const before = duty.eventSeq - events.length;
  return events.map(({ contract, data }, i) =>
    outgoing(contract, { subject: duty.dutyId, sequence: before + i + 1, data, time: at }),
  );
}

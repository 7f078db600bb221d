import type { DutyState } from '#contracts';
import type { Tx } from '#database';
import type { Duty, DutyChange } from '../domain/duty.js';
import type { Scope } from '../domain/reach.js';
import type { NewReminder, Reminder, ReminderKind } from '../domain/reminder.js';

/** A duty that has just been made, before its first reminder rang. */
export type NewDuty = { duty: Duty; reminders: NewReminder[] };

/** A duty with the reminders of it that have not been settled and whose time has come. */
export type DueDuty = { duty: Duty; due: Reminder[] };

/** A duty with what a reader is shown besides. */
export type ReadDuty = { duty: Duty; topics: { topicId: string; name: string }[] };

/** Duties as commands, consumers and the clock change them. Locks are always taken in the order of their ids. */
export abstract class Duties {
  /** Every duty of a trip; nobody else changes them until this transaction ends. */
  abstract lockOfTrip(tx: Tx, registrationId: string): Promise<Duty[]>;
  abstract lock(tx: Tx, dutyId: string): Promise<ReadDuty | undefined>;
  /** Duties of these reminders with all that is due of them at `now`, in due order. */
  abstract lockDue(tx: Tx, reminderIds: readonly string[], now: Date): Promise<DueDuty[]>;
  /** What exists already for the same person and trip stays as it is. */
  abstract add(tx: Tx, duties: readonly NewDuty[]): Promise<void>;
  /** Duties, their reminders and events; alarms are set once it is committed. */
  abstract save(tx: Tx, changes: readonly DutyChange[]): Promise<void>;
}

export type ReadReminder = {
  kind: ReminderKind;
  dueAt: Date;
  state: 'PENDING' | 'FIRED' | 'SKIPPED' | 'CANCELLED';
  settledAt: Date | null;
};

export type DutyQuestion = {
  scope: Scope;
  /** People, departments, units or provinces, as the scope says. */
  reach: readonly string[];
  year?: number;
  state?: DutyState;
  registrationId?: string;
  after?: { dueAt: Date; dutyId: string };
  limit: number;
};

/** Duties as they are read. */
export abstract class DutyReader {
  abstract find(dutyId: string): Promise<ReadDuty | undefined>;
  abstract reminders(dutyId: string): Promise<ReadReminder[]>;
  /** The latest due first. */
  abstract list(question: DutyQuestion): Promise<ReadDuty[]>;
}

export type ReminderRef = { reminderId: string; dueAt: Date };

/** Reminders that wait for their time. */
export abstract class Waiting {
  /** Due at or before `until`, in due order. */
  abstract due(until: Date, limit: number): Promise<ReminderRef[]>;
  abstract upcoming(from: Date, until: Date): Promise<ReminderRef[]>;
  abstract next(): Promise<Date | null>;
  /** Business seconds that the oldest one is late. */
  abstract lateSeconds(now: Date): Promise<number>;
}

/** Rings at a time, perhaps late, twice or not at all: the rows are the truth. */
export abstract class Alarms {
  /** @returns whether they were set; false: somebody has to set them again */
  abstract set(reminders: readonly ReminderRef[]): Promise<boolean>;
  /** Whether some were not set since the last question. */
  abstract missed(): boolean;
}

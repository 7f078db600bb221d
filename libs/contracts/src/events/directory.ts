import { z } from 'zod';
import { defineEvent } from '../event.js';
import { Day, Id, Instant, UnitLevel, Version } from '../values.js';

/**
 * The directory travels as whole facts: each event carries everything that the others may know of the thing,
 * with its `version`; a reader keeps the highest. Things end (`validTo`), they never vanish.
 * `validTo` is the last valid day, inclusive; null = open.
 */
export const UnitFacts = z.object({
  unitId: Id,
  version: Version,
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  level: UnitLevel,
  parentId: Id.nullable(),
  /** Document symbol such as XDĐ or TCKT. */
  symbol: z.string().nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
  mergedIntoId: Id.nullable(),
});

export const PersonFacts = z.object({
  personId: Id,
  version: Version,
  fullName: z.string(),
  givenName: z.string(),
  fullTime: z.boolean(),
  workArea: z.enum(['UNION_WORK', 'SUPPORT']),
  validFrom: Day,
  validTo: Day.nullable(),
});

export const PositionFacts = z.object({
  positionId: Id,
  version: Version,
  personId: Id,
  unitId: Id,
  /** Code of a position type, e.g. `STANDING_DEPUTY_SECRETARY`. */
  type: z.string(),
  /** Name of the type as people read it, e.g. `Phó Bí thư Thường trực`. */
  title: z.string(),
  /** Smaller is higher. */
  rank: z.number().int(),
  /** The position by which a person belongs to a unit. */
  home: z.boolean(),
  validFrom: Day,
  validTo: Day.nullable(),
});

export const ChargeFacts = z.object({
  chargeId: Id,
  version: Version,
  personId: Id,
  departmentId: Id.nullable(),
  unitId: Id,
  validFrom: Day,
  validTo: Day.nullable(),
});

export const CalendarFacts = z.object({
  calendarId: Id,
  code: z.string(),
  version: Version,
  holidays: z.array(z.object({ day: Day, name: z.string() })),
  /** Weekend days that are worked in exchange. */
  workingDays: z.array(Day),
  /** Weekdays off in exchange. */
  daysOff: z.array(Day),
});

export const unitChanged = defineEvent({
  type: 'vn.dicoso.directory.unit-changed.v1',
  aggregate: 'unit',
  summary: 'A unit was opened, renamed, moved, merged or closed',
  schema: UnitFacts,
});
export const personChanged = defineEvent({
  type: 'vn.dicoso.directory.person-changed.v1',
  aggregate: 'person',
  summary: 'A person was entered or changed',
  schema: PersonFacts,
});
export const positionChanged = defineEvent({
  type: 'vn.dicoso.directory.position-changed.v1',
  aggregate: 'position',
  summary: 'A person took up, changed or left a position',
  schema: PositionFacts,
});
export const chargeChanged = defineEvent({
  type: 'vn.dicoso.directory.charge-changed.v1',
  aggregate: 'charge',
  summary: 'A unit was put in, or taken out of, an official’s charge',
  schema: ChargeFacts,
});
export const calendarChanged = defineEvent({
  type: 'vn.dicoso.directory.calendar-changed.v1',
  aggregate: 'calendar',
  summary: 'Holidays or swapped working days changed',
  schema: CalendarFacts,
});
export const sessionEnded = defineEvent({
  type: 'vn.dicoso.directory.session-ended.v1',
  aggregate: 'session',
  summary: 'A session ended: log-out, account closed, password changed, or by an administrator',
  schema: z.object({
    sessionId: Id,
    personId: Id,
    reason: z.enum(['LOGGED_OUT', 'ENDED_BY_OWNER', 'ACCOUNT_CLOSED', 'PASSWORD_CHANGED']),
  }),
});
export const accountChanged = defineEvent({
  type: 'vn.dicoso.directory.account-changed.v1',
  aggregate: 'account',
  summary: 'An account was opened, closed, reopened, or given a new password',
  schema: z.object({
    accountId: Id,
    personId: Id,
    change: z.enum(['OPENED', 'CLOSED', 'REOPENED', 'PASSWORD_RESET', 'PASSWORD_CHANGED']),
    by: Id.nullable(),
  }),
});

export const clockMoved = defineEvent({
  type: 'vn.dicoso.directory.clock-moved.v1',
  aggregate: 'clock-move',
  summary: 'An administrator moved business time forward, and all that fell due on the way has happened',
  schema: z.object({ from: Instant, to: Instant, by: Id }),
});

export const directoryEvents = [
  unitChanged,
  personChanged,
  positionChanged,
  chargeChanged,
  calendarChanged,
  sessionEnded,
  accountChanged,
  clockMoved,
] as const;

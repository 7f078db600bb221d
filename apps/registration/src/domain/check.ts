import {
  countDays,
  countDaysWithin,
  dayOfWeek,
  formatDay,
  holidayName,
  isTripDates,
  isWorkingDay,
  yearOf,
  type CalendarDay,
  type CountingWindow,
  type TripDates,
  type WorkingCalendar,
} from '#calendar';
import type { RegistrationFields, UnitLevel } from '#contracts';
import { error, errorsOf, formatDays, warning, type Finding } from './findings.js';
import { canHost } from './host-unit.js';

/** A trip for which somebody’s half days are already taken. */
export type TakenTrip = { personId: string; number: string; dates: TripDates };

/** Everything that the rules need to know besides the fields. */
export type SubmissionContext = {
  submitterId: string;
  today: CalendarDay;
  /** The published plan of the year for the submitter’s unit. */
  plan: { planId: string; year: number; window: CountingWindow } | null;
  /** The round that was chosen, if it belongs to that plan. */
  round: {
    roundId: string;
    name: string;
    from: CalendarDay;
    to: CalendarDay;
    opensOn: CalendarDay;
    closesOn: CalendarDay;
  } | null;
  /** Those of the chosen topics that belong to the plan. */
  topics: readonly { topicId: string; name: string }[];
  /** Exemptions of participants that touch the days of the trip; `to` is the last day that holds. */
  exemptions: readonly { personId: string; from: CalendarDay; to: CalendarDay }[];
  /** Other trips of participants on the same half days. */
  trips: readonly TakenTrip[];
  /** Participants that the directory knows; `absentOn`: a day of the trip before they came or after they left. */
  people: ReadonlyMap<string, { fullName: string; absentOn: CalendarDay | null }>;
  /** Host units that the directory knows; `invalidOn`: a day of the trip on which the unit does not exist. */
  units: ReadonlyMap<
    string,
    { name: string; level: UnitLevel; ofProvince: boolean; invalidOn: CalendarDay | null }
  >;
  calendar: WorkingCalendar;
  /** The round of an earlier submission: who was in time once may correct after it has closed. */
  submittedRoundId: string | null;
};

export type Checked = { days: number; countedDays: number; findings: Finding[] };

type Rule = (fields: RegistrationFields, context: SubmissionContext) => Finding[];

/** What must be right even in a draft: it could not be kept, or means nothing. */
const DRAFT_RULES: readonly Rule[] = [
  planExists,
  datesInOrder,
  submitterTakesPart,
  nobodyTwice,
  roundOfPlan,
  topicsOfPlan,
];

const SUBMISSION_RULES: readonly Rule[] = [
  ...DRAFT_RULES,
  datesInYear,
  roundOpen,
  datesInRound,
  hostChosen,
  hostsValid,
  participantsPresent,
  nobodyExempt,
  nobodyElsewhere,
  startsOnWorkingDay,
  daysCount,
  topicChosen,
];

export function checkDraft(fields: RegistrationFields, context: SubmissionContext): Checked {
  return run(DRAFT_RULES, fields, context);
}

/** Found before submitting: errors refuse it, warnings are for the submitter to weigh. */
export function checkSubmission(fields: RegistrationFields, context: SubmissionContext): Checked {
  return run(SUBMISSION_RULES, fields, context);
}

export function isSubmittable(checked: Checked): boolean {
  return errorsOf(checked.findings).length === 0;
}

/** The finding about a person whose half days are taken, also when only the database noticed it. */
export function alreadyAway(
  fields: Pick<RegistrationFields, 'participantIds'>,
  trip: TakenTrip,
  name: string,
  own: boolean,
) {
  return error('PERSON_TWICE_ON_DAY', `/participantIds/${fields.participantIds.indexOf(trip.personId)}`, {
    person: name,
    // Somebody else’s trips are not the submitter’s to know: only that they are away.
    which: own ? ` (${trip.number}, từ ${formatDay(trip.dates.from)} đến ${formatDay(trip.dates.to)})` : '',
  });
}

function run(rules: readonly Rule[], fields: RegistrationFields, context: SubmissionContext): Checked {
  const inOrder = isTripDates(fields.dates);
  return {
    days: inOrder ? countDays(fields.dates) : 0,
    countedDays: inOrder && context.plan ? countDaysWithin(fields.dates, context.plan.window) : 0,
    findings: rules.flatMap((rule) => rule(fields, context)),
  };
}

function planExists({ year }: RegistrationFields, { plan }: SubmissionContext) {
  return plan === null ? [error('PLAN_MISSING', '/year', { year })] : [];
}

function datesInOrder({ dates }: RegistrationFields) {
  return isTripDates(dates) ? [] : [error('END_BEFORE_START', '/dates/to')];
}

function submitterTakesPart({ participantIds }: RegistrationFields, { submitterId }: SubmissionContext) {
  return participantIds.includes(submitterId) ? [] : [error('SUBMITTER_NOT_PARTICIPANT', '/participantIds')];
}

function nobodyTwice({ participantIds }: RegistrationFields) {
  return participantIds.flatMap((id, at) =>
    participantIds.indexOf(id) < at ? [error('DUPLICATE_PARTICIPANT', `/participantIds/${at}`)] : [],
  );
}

function participantsPresent({ participantIds }: RegistrationFields, { people }: SubmissionContext) {
  return participantIds.flatMap((id, at) => {
    const person = people.get(id);
    const present = person !== undefined && person.absentOn === null;
    return present ? [] : [error('PARTICIPANT_UNKNOWN', `/participantIds/${at}`)];
  });
}

function nobodyExempt(
  { participantIds }: RegistrationFields,
  { exemptions, people, submitterId }: SubmissionContext,
) {
  return participantIds.flatMap((id, at) =>
    exemptions
      .filter(({ personId }) => personId === id)
      .map(({ from, to }) =>
        error('PARTICIPANT_EXEMPT', `/participantIds/${at}`, {
          person: people.get(id)?.fullName ?? '',
          when: id === submitterId ? ` từ ${formatDay(from)} đến ${formatDay(to)}` : '',
        }),
      ),
  );
}

function nobodyElsewhere(fields: RegistrationFields, { trips, people, submitterId }: SubmissionContext) {
  return trips.map((trip) =>
    alreadyAway(fields, trip, people.get(trip.personId)?.fullName ?? '', trip.personId === submitterId),
  );
}

function hostChosen({ hostUnitIds }: RegistrationFields) {
  return hostUnitIds.length === 0 ? [error('NO_HOST_UNIT', '/hostUnitIds')] : [];
}

function hostsValid({ hostUnitIds, dates }: RegistrationFields, { units }: SubmissionContext) {
  return hostUnitIds.flatMap((id, at) => {
    const unit = units.get(id);
    const pointer = `/hostUnitIds/${at}`;
    if (unit === undefined || unit.invalidOn !== null) {
      const day = formatDay(unit?.invalidOn ?? dates.from);
      return [error('UNIT_NOT_VALID', pointer, { unit: unit?.name ?? 'đã chọn', day })];
    }
    const suitable = unit.ofProvince && canHost(unit.level);
    return suitable ? [] : [error('HOST_UNIT_UNSUITABLE', pointer, { unit: unit.name })];
  });
}

function datesInYear({ dates, year }: RegistrationFields) {
  if (!isTripDates(dates) || (yearOf(dates.from) === year && yearOf(dates.to) === year)) return [];
  return [error('DATES_OUTSIDE_YEAR', '/dates', { year })];
}

function roundOfPlan({ roundId, year }: RegistrationFields, { plan, round }: SubmissionContext) {
  return roundId === null || round !== null || plan === null
    ? []
    : [error('ROUND_UNKNOWN', '/roundId', { year })];
}

function roundOpen(_: RegistrationFields, { round, today, submittedRoundId }: SubmissionContext) {
  if (round === null || (round.opensOn <= today && today <= round.closesOn)) return [];
  if (round.roundId === submittedRoundId) return [];
  const [opensOn, closesOn] = [formatDay(round.opensOn), formatDay(round.closesOn)];
  return [error('ROUND_CLOSED', '/roundId', { round: round.name, opensOn, closesOn })];
}

function datesInRound({ dates }: RegistrationFields, { round }: SubmissionContext) {
  if (round === null || !isTripDates(dates)) return [];
  if (round.from <= dates.from && dates.to <= round.to) return [];
  const [from, to] = [formatDay(round.from), formatDay(round.to)];
  return [error('DATES_OUTSIDE_ROUND', '/dates', { round: round.name, from, to })];
}

function topicsOfPlan({ topicIds, year }: RegistrationFields, { plan, topics }: SubmissionContext) {
  if (plan === null) return [];
  return topicIds.flatMap((id, at) =>
    topics.some(({ topicId }) => topicId === id) ? [] : [error('TOPIC_UNKNOWN', `/topicIds/${at}`, { year })],
  );
}

function topicChosen(_: RegistrationFields, { plan, topics }: SubmissionContext) {
  return plan !== null && topics.length === 0 ? [warning('NO_TOPIC', '/topicIds')] : [];
}

function startsOnWorkingDay({ dates }: RegistrationFields, { calendar }: SubmissionContext) {
  if (isWorkingDay(dates.from, calendar)) return [];
  return [
    warning('START_ON_DAY_OFF', '/dates/from', {
      day: formatDay(dates.from),
      name: dayOffName(dates.from, calendar),
    }),
  ];
}

function dayOffName(day: CalendarDay, calendar: WorkingCalendar): string {
  const holiday = holidayName(day, calendar);
  if (holiday !== null) return holiday;
  if (calendar.daysOff.includes(day)) return 'ngày nghỉ bù, nghỉ hoán đổi';
  return dayOfWeek(day) === 6 ? 'Thứ Bảy' : 'Chủ nhật';
}

function daysCount({ dates }: RegistrationFields, { plan }: SubmissionContext) {
  if (plan === null || !isTripDates(dates)) return [];
  const [days, counted] = [countDays(dates), countDaysWithin(dates, plan.window)];
  if (counted === days) return [];
  return [
    warning('DAYS_OUTSIDE_WINDOW', '/dates', {
      counted: formatDays(counted),
      days: formatDays(days),
      from: formatDay(plan.window.from),
      to: formatDay(plan.window.to),
    }),
  ];
}

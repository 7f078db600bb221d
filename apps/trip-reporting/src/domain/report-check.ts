import { formatDay, halfDayRange, isTripDates, tripsOverlap, type TripDates } from '#calendar';
import type { ReportFields } from '#contracts';
import { problem, type ReportProblem } from './report-problems.js';
import type { ReportedTrip } from './report.js';

/** What the rules need to know besides the fields. */
export type FieldContext = {
  trip: Pick<ReportedTrip, 'dates' | 'participantIds' | 'year'>;
  fullName: (personId: string) => string;
  /** Of the units that are named: those of the province. */
  unitIds: ReadonlySet<string>;
  /** Of the units that are named: departments of the province. */
  departmentIds: ReadonlySet<string>;
  /** Of the plan. */
  topicIds: ReadonlySet<string>;
};

type Rule = (fields: ReportFields, context: FieldContext) => ReportProblem[];

/** What must be right at every save, also half-way: it could not be kept, or means nothing. */
const RULES: readonly Rule[] = [
  participantsOnly,
  nobodyTwice,
  daysOfTheTrip,
  noHalfDayTwice,
  unitsKnown,
  topicsKnown,
  addresseesKnown,
];

export function checkFields(fields: ReportFields, context: FieldContext): ReportProblem[] {
  return RULES.flatMap((rule) => rule(fields, context));
}

function participantsOnly({ travellers }: ReportFields, { trip }: FieldContext): ReportProblem[] {
  return travellers.flatMap(({ personId }, i) =>
    trip.participantIds.includes(personId)
      ? []
      : [problem('TRAVELLER_NOT_PARTICIPANT', `/travellers/${i}/personId`)],
  );
}

function nobodyTwice({ travellers }: ReportFields): ReportProblem[] {
  const ids = travellers.map(({ personId }) => personId);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i ? [] : [problem('DUPLICATE_PARTICIPANT', `/travellers/${i}/personId`)],
  );
}

function daysOfTheTrip({ travellers }: ReportFields, { trip }: FieldContext): ReportProblem[] {
  const facts = { from: formatDay(trip.dates.from), to: formatDay(trip.dates.to) };
  return eachSpan(travellers).flatMap(({ dates, pointer }) =>
    isTripDates(dates) && lies(dates, trip.dates)
      ? []
      : [problem('ACTUAL_DAYS_OUTSIDE_TRIP', pointer, facts)],
  );
}

function lies(inner: TripDates, outer: TripDates): boolean {
  const [[innerStart, innerEnd], [outerStart, outerEnd]] = [halfDayRange(inner), halfDayRange(outer)];
  return outerStart <= innerStart && innerEnd <= outerEnd;
}

function noHalfDayTwice({ travellers }: ReportFields, { fullName }: FieldContext): ReportProblem[] {
  return travellers.flatMap(({ personId, travelled }, i) =>
    travelled.flatMap((dates, j) => {
      const earlier = travelled.slice(0, j).filter(isTripDates);
      const twice = isTripDates(dates) && earlier.some((other) => tripsOverlap(dates, other));
      const facts = { person: fullName(personId) };
      return twice ? [problem('ACTUAL_DAYS_OVERLAP', `/travellers/${i}/travelled/${j}`, facts)] : [];
    }),
  );
}

function unitsKnown({ meetings, findings }: ReportFields, { unitIds }: FieldContext): ReportProblem[] {
  const named = [
    ...meetings.map(({ unitId }, i) => ({ unitId, pointer: `/meetings/${i}/unitId` })),
    ...findings.map(({ unitId }, i) => ({ unitId, pointer: `/findings/${i}/unitId` })),
  ];
  return named.flatMap(({ unitId, pointer }) =>
    unitId === null || unitIds.has(unitId)
      ? []
      : [problem('HOST_UNIT_UNSUITABLE', pointer, UNKNOWN_UNIT, NOT_OF_PROVINCE)],
  );
}

const UNKNOWN_UNIT = { unit: 'Đơn vị đã chọn' };
/** The code’s own words speak of destinations, but a finding may be about any unit. */
const NOT_OF_PROVINCE = 'Đơn vị đã chọn không thuộc tỉnh. Hãy chọn một đơn vị trong tỉnh.';

function topicsKnown({ findings }: ReportFields, { topicIds, trip }: FieldContext): ReportProblem[] {
  return findings.flatMap(({ topicId }, i) =>
    topicId === null || topicIds.has(topicId)
      ? []
      : [problem('TOPIC_UNKNOWN', `/findings/${i}/topicId`, { year: trip.year })],
  );
}

function addresseesKnown({ findings }: ReportFields, { departmentIds }: FieldContext): ReportProblem[] {
  return findings.flatMap(({ addresseeUnitId, title }, i) =>
    addresseeUnitId === null || departmentIds.has(addresseeUnitId)
      ? []
      : [problem('RECOMMENDATION_WITHOUT_ADDRESSEE', `/findings/${i}/addresseeUnitId`, { title })],
  );
}

function eachSpan(travellers: ReportFields['travellers']) {
  return travellers.flatMap(({ travelled }, i) =>
    travelled.map((dates, j) => ({ dates, pointer: `/travellers/${i}/travelled/${j}` })),
  );
}

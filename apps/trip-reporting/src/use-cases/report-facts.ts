import type { CalendarDay } from '#calendar';
import type { ReportFields } from '#contracts';
import { fold } from '#database';
import type { OrgView } from '#org';
import type { FieldContext } from '../domain/report-check.js';
import { searchedText } from '../domain/report-text.js';
import type { ReportDetails } from '../domain/report.js';
import type { Trip } from './trips.ports.js';

/** What the rules for fields need to know: from the trip, its plan and the directory’s copy. */
export function fieldContext(
  org: OrgView,
  trip: Trip,
  fields: ReportFields,
  topicIds: readonly string[],
  today: CalendarDay,
): FieldContext {
  const ofProvince = (id: string) => org.nearest(id, ['PROVINCE'])?.unitId === trip.provinceId;
  const named = [...fields.meetings, ...fields.findings].flatMap(({ unitId }) => unitId ?? []);
  const addressed = fields.findings.flatMap(({ addresseeUnitId }) => addresseeUnitId ?? []);
  return {
    trip,
    fullName: (personId) => org.fullName(personId),
    unitIds: new Set(named.filter(ofProvince)),
    departmentIds: new Set(
      addressed.filter(
        (id) => org.unit(id)?.level === 'DEPARTMENT' && org.unitValidOn(id, today) && ofProvince(id),
      ),
    ),
    topicIds: new Set(topicIds),
  };
}

/** The same levels as a person’s own department in the rights, on the first day of the trip. */
export function detailsOf(org: OrgView, personIds: readonly string[], day: CalendarDay): ReportDetails {
  const departments = personIds.flatMap((id) => {
    const home = org.home(id, day);
    const unit =
      home === undefined ? undefined : org.nearest(home.unitId, ['DEPARTMENT', 'DISTRICT', 'AFFILIATED']);
    return unit === undefined ? [] : [unit.unitId];
  });
  return { personIds: [...new Set(personIds)], departmentIds: [...new Set(departments)] };
}

/** Folded words by which a submission, or a draft by its author, is found; the report’s number comes before them. */
export function searchOf(
  org: OrgView,
  trip: Pick<Trip, 'number' | 'hostUnitIds'>,
  personIds: readonly string[],
  fields: ReportFields,
): string {
  return fold(
    [
      trip.number,
      ...personIds.map((id) => org.fullName(id)),
      ...trip.hostUnitIds.map((id) => org.unitName(id)),
      searchedText(fields),
    ].join(' '),
  );
}

import type { CalendarDay, WorkingCalendar } from '#calendar';
import { isTripDates } from '#calendar';
import { Refusal, type RegistrationFields } from '#contracts';
import { validOn, type OrgView } from '#org';
import type { Checked, SubmissionContext } from '../domain/check.js';
import type { Finding } from '../domain/findings.js';
import type { Registration, RegistrationDetails } from '../domain/registration.js';
import type { Actor } from './actor.js';
import type { StoredContext } from './registrations.js';

const NO_CALENDAR: WorkingCalendar = { version: 0, holidays: [], workingDays: [], daysOff: [] };

/** Ids in the one spelling that is compared, lists without what is said twice. Participants said twice are an error. */
export function normalised(fields: RegistrationFields): RegistrationFields {
  const lower = (ids: readonly string[]) => ids.map((id) => id.toLowerCase());
  return {
    ...fields,
    roundId: fields.roundId?.toLowerCase() ?? null,
    participantIds: lower(fields.participantIds),
    hostUnitIds: [...new Set(lower(fields.hostUnitIds))],
    topicIds: [...new Set(lower(fields.topicIds))],
  };
}

/** Units above the actor, nearest first. */
export function lineageOf(view: OrgView, { rights }: Actor): string[] {
  return rights.homeUnitId === null ? [] : view.lineage(rights.homeUnitId).map((unit) => unit.unitId);
}

/** What the rules need to know: from the database, and from the directory’s copy. */
export function contextOf(
  view: OrgView,
  actor: Actor,
  fields: RegistrationFields,
  stored: StoredContext,
  known: { today: CalendarDay; submittedRoundId: string | null },
): SubmissionContext {
  const { from, to } = fields.dates;
  return {
    ...stored,
    ...known,
    submitterId: actor.personId,
    people: new Map(
      fields.participantIds.flatMap((id) => {
        const person = view.person(id);
        const home = view.home(id, from);
        // Of other provinces nobody can be taken along, nor asked about.
        const ofProvince =
          home !== undefined && view.nearest(home.unitId, ['PROVINCE'])?.unitId === actor.rights.provinceId;
        return person === undefined || !ofProvince
          ? []
          : [[id, { fullName: person.fullName, absentOn: missingOn(person, from, to) }]];
      }),
    ),
    units: new Map(
      fields.hostUnitIds.flatMap((id) => {
        const unit = view.unit(id);
        if (unit === undefined) return [];
        const ofProvince = view.nearest(id, ['PROVINCE'])?.unitId === actor.rights.provinceId;
        const { name, level } = unit;
        return [[id, { name, level, ofProvince, invalidOn: missingOn(unit, from, to) }]];
      }),
    ),
    calendar: view.calendar ?? NO_CALENDAR,
  };
}

/** The first or last day of a span on which a thing is not valid; its validity has no holes. */
function missingOn(thing: Parameters<typeof validOn>[0], from: CalendarDay, to: CalendarDay) {
  return [from, to].find((day) => !validOn(thing, day)) ?? null;
}

/** @throws Refusal with the first error’s code and all of them as `errors` */
export function requireKeepable(fields: RegistrationFields, { findings }: Checked): void {
  const [first] = findings;
  if (first !== undefined) throw new Refusal(first.code, { year: fields.year }, fieldProblems(findings));
}

export function fieldProblems(findings: readonly Finding[]) {
  return findings.map(({ pointer, code, detail }) => ({ pointer, code, detail }));
}

/** @throws Refusal PLAN_MISSING */
export function detailsOf(
  view: OrgView,
  { rights }: Actor,
  fields: RegistrationFields,
  { plan }: SubmissionContext,
  { days, countedDays }: Checked,
): RegistrationDetails {
  const { provinceId, homeUnitId } = rights;
  if (plan === null || provinceId === null || homeUnitId === null || !isTripDates(fields.dates))
    throw new Refusal('PLAN_MISSING', { year: fields.year });
  return {
    ...fields,
    planId: plan.planId,
    provinceId,
    submitterUnitId: homeUnitId,
    departmentIds: departmentsOf(view, fields.participantIds, fields.dates.from),
    days,
    countedDays,
  };
}

/** The same levels as a person’s own department in the rights. */
function departmentsOf(view: OrgView, personIds: readonly string[], day: CalendarDay): string[] {
  const ids = personIds.flatMap((id) => {
    const home = view.home(id, day);
    const unit =
      home === undefined ? undefined : view.nearest(home.unitId, ['DEPARTMENT', 'DISTRICT', 'AFFILIATED']);
    return unit === undefined ? [] : [unit.unitId];
  });
  return [...new Set(ids)];
}

export function fieldsOf(registration: Registration): RegistrationFields {
  const { year, roundId, participantIds, hostUnitIds, dates, purpose, topicIds, content, contact } =
    registration;
  return { year, roundId, participantIds, hostUnitIds, dates, purpose, topicIds, content, contact };
}

/** What a search by name finds it under. */
export function namesOf(view: OrgView, fields: RegistrationFields): string[] {
  return [
    ...fields.participantIds.map((id) => view.fullName(id)),
    ...fields.hostUnitIds.map((id) => view.unitName(id)),
  ];
}

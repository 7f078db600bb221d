import { endOfDay, wholeDays, type TripDates } from '#calendar';
import type { FindingFields, ReportFields, Rights } from '#contracts';
import type { z } from 'zod';
import type { Duty } from './duty.js';
import type { FieldContext } from './report-check.js';
import { newDraft, type Report, type ReportedTrip } from './report.js';

/** People, places and a report for the specs; nobody is real. */
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const AUTHOR = id(1);
export const COLLEAGUE = id(2);
export const THIRD = id(3);
export const STRANGER = id(4);
export const DISTRICT = id(11);
export const DEPARTMENT = id(12);
export const PROVINCE = id(13);
export const PLAN = id(21);
export const TOPIC = id(22);
export const REGISTRATION = id(31);
export const REPORT = id(41);
export const OTHER_REPORT = id(42);
export const FINDING = id(51);
export const MEETING = id(52);
export const CASE = id(61);
/** The day after the trip. */
export const NOW = new Date('2022-03-26T01:00:00Z');

export const trip: ReportedTrip = {
  registrationId: REGISTRATION,
  number: 'ĐK-2022-00017',
  planId: PLAN,
  year: 2022,
  provinceId: PROVINCE,
  participantIds: [AUTHOR, COLLEAGUE, THIRD],
  hostUnitIds: [DISTRICT],
  topicIds: [TOPIC],
  dates: wholeDays('2022-03-21', '2022-03-25'),
};

const NAMES: Record<string, string> = { [AUTHOR]: 'Trần Văn Một', [COLLEAGUE]: 'Lê Thị Hai' };
export const fullName = (personId: string) => NAMES[personId] ?? 'Ai đó';

export const context: FieldContext = {
  trip,
  fullName,
  unitIds: new Set([DISTRICT]),
  departmentIds: new Set([DEPARTMENT]),
  topicIds: new Set([TOPIC]),
};

export function traveller(personId: string, ...travelled: TripDates[]) {
  return { personId, travelled };
}

export function finding(
  change: Partial<z.infer<typeof FindingFields>> = {},
): z.infer<typeof FindingFields> & { findingId: string } {
  return {
    kind: 'DIFFICULTY',
    title: 'Đoàn viên đi làm ăn xa',
    detail: null,
    unitId: null,
    place: null,
    field: null,
    topicId: null,
    addressee: null,
    addresseeUnitId: null,
    ...change,
    findingId: change.findingId ?? FINDING,
  };
}

export function meeting(
  change: Partial<ReportFields['meetings'][number]> = {},
): ReportFields['meetings'][number] {
  return {
    meetingId: MEETING,
    unitId: DISTRICT,
    branchName: 'Chi đoàn thôn Một',
    heldOn: '2022-03-22',
    members: 20,
    present: 17,
    content: 'Sinh hoạt chuyên đề.',
    rating: 'GOOD',
    remark: null,
    ...change,
  };
}

/** A complete topical report of its author alone. */
export function fields(change: Partial<ReportFields> = {}): ReportFields {
  return {
    kind: 'TOPICAL',
    travellers: [traveller(AUTHOR, trip.dates)],
    sections: {
      work: 'Làm việc với Huyện đoàn.',
      youthSituation: 'Đoàn viên ổn định.',
      branchActivity: 'Chi đoàn sinh hoạt đều.',
      passedOn: 'Đã thông tin kế hoạch năm.',
      difficulties: null,
      recommendations: null,
      followUp: null,
    },
    meetings: [],
    findings: [],
    ...change,
  };
}

export function report(change: Partial<Report> = {}): Report {
  const own = { reportId: REPORT, authorId: AUTHOR, authorUnitId: DEPARTMENT, fields: fields() };
  const details = { personIds: [AUTHOR], departmentIds: [DEPARTMENT] };
  return { ...newDraft(own, trip, details, NOW), number: 'BC-2022-00017', ...change };
}

export function duty(personId: string, change: Partial<Duty> = {}): Duty {
  return {
    dutyId: personId.replace('8000', '9000'),
    version: 1,
    eventSeq: 1,
    registrationId: REGISTRATION,
    number: trip.number,
    planId: PLAN,
    year: 2022,
    provinceId: PROVINCE,
    personId,
    departmentId: DEPARTMENT,
    hostUnitIds: [DISTRICT],
    dates: trip.dates,
    state: 'OPEN',
    endsAt: endOfDay('2022-03-25'),
    dueDay: '2022-04-04',
    dueAt: endOfDay('2022-04-04'),
    calendarVersion: null,
    reportId: null,
    firstSubmittedAt: null,
    excused: null,
    ...change,
  };
}

export function rights(change: Partial<Rights> = {}): Rights {
  return {
    personId: STRANGER,
    roles: new Set(['CADRE']),
    provinceId: PROVINCE,
    homeUnitId: id(99),
    ownDepartmentIds: [],
    headOfIds: [],
    hostUnitIds: [],
    chargeUnitIds: [],
    ...change,
  };
}

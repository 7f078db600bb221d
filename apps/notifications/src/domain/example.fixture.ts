import type {
  DataOf,
  caseDecided,
  daysCredited,
  dutyOpened,
  recommendationMade,
  registrationSubmitted,
  reportReturned,
  reportSubmitted,
} from '#contracts';
import type { Moment, Names } from './notice.js';

/** People, places and a trip for the specs. Offices and places are real, names are not. */
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const CADRE = id(1);
export const COLLEAGUE = id(2);
export const DISTRICT_SECRETARY = id(3);
export const DISTRICT_OFFICER = id(4);
export const HEAD = id(5);
export const ADMINISTRATOR = id(6);
export const TUY_PHONG = id(11);
export const BAC_BINH = id(12);
export const REGISTRATION = id(21);
export const CASE = id(22);
export const TASK = id(23);
export const OTHER_TASK = id(24);
export const INCIDENT = id(25);
export const REPORT = id(26);
export const DUTY = id(27);
export const OTHER_DUTY = id(28);
export const RECOMMENDATION = id(29);
export const DEPARTMENT = id(30);
export const VISIT = id(31);
/** Of an event of which the rule does not say itself what it is about. */
export const SUBJECT = id(33);

const PEOPLE: Record<string, string> = {
  [CADRE]: 'Trần Văn Một (Chuyên viên Ban Phong trào)',
  [COLLEAGUE]: 'Lê Thị Hai (Phó Ban Phong trào)',
  [DISTRICT_SECRETARY]: 'Nguyễn Văn Ba (Bí thư Huyện đoàn Tuy Phong)',
  [DISTRICT_OFFICER]: 'Phạm Thị Bốn (Cán bộ Huyện đoàn Tuy Phong)',
  [HEAD]: 'Võ Thị Năm (Trưởng Ban Phong trào)',
};
const UNITS: Record<string, string> = {
  [TUY_PHONG]: 'Huyện đoàn Tuy Phong',
  [BAC_BINH]: 'Huyện đoàn Bắc Bình',
  [DEPARTMENT]: 'Ban Phong trào',
};

export const names: Names = {
  person: (personId) => PEOPLE[personId] ?? 'ai đó',
  unit: (unitId) => UNITS[unitId] ?? 'đâu đó',
  hostOfficers: (unitId) =>
    unitId === TUY_PHONG ? [DISTRICT_SECRETARY, DISTRICT_OFFICER] : [DISTRICT_OFFICER],
  administrators: () => [ADMINISTRATOR],
};

export const trip: DataOf<typeof caseDecided>['case'] = {
  caseId: CASE,
  kind: 'REGISTRATION',
  subjectId: REGISTRATION,
  number: 'ĐK-2022-00017',
  revision: 1,
  submitterId: CADRE,
  participantIds: [CADRE, COLLEAGUE],
  hostUnitIds: [TUY_PHONG],
  dates: { from: '2022-03-18', fromHalf: 'am', to: '2022-03-29', toHalf: 'pm' },
  days: 12,
};

/** The end of 21/03/2022 in Viet Nam. */
export const DUE = '2022-03-21T16:59:59.999Z';

export const submission: DataOf<typeof registrationSubmitted> = {
  ...trip,
  registrationId: REGISTRATION,
  planId: id(31),
  year: 2022,
  provinceId: id(32),
  submitterUnitId: id(33),
  countedDays: 12,
  purpose: 'TOPICAL_STUDY',
  topicIds: [],
  topicNames: [],
  content: 'Khảo sát tình hình thanh niên',
  contact: { name: 'Văn phòng Huyện đoàn', phone: null },
  roundId: null,
  roundName: null,
  submittedAt: '2022-03-01T02:00:00Z',
};

/** The first event of an aggregate, on the day after the trip. */
export const moment = (more: Partial<Moment> = {}): Moment => ({
  day: '2022-03-30',
  at: Date.parse('2022-03-30T01:00:00Z'),
  sequence: 1,
  subject: SUBJECT,
  ...more,
});

export const duty: DataOf<typeof dutyOpened> = {
  dutyId: DUTY,
  registrationId: REGISTRATION,
  number: trip.number,
  planId: submission.planId,
  personId: CADRE,
  hostUnitIds: [TUY_PHONG],
  dates: trip.dates,
  dueDay: '2022-04-08',
  dueAt: '2022-04-08T16:59:59.999Z',
};

export const report: DataOf<typeof reportSubmitted> = {
  reportId: REPORT,
  number: 'BC-2022-00009',
  kind: 'TOPICAL',
  revision: 1,
  planId: submission.planId,
  year: 2022,
  provinceId: submission.provinceId,
  registrationId: REGISTRATION,
  registrationNumber: trip.number,
  submitterId: CADRE,
  submitterUnitId: DEPARTMENT,
  participantIds: [CADRE, COLLEAGUE],
  dutyIds: [DUTY, OTHER_DUTY],
  hostUnitIds: [TUY_PHONG],
  dates: trip.dates,
  days: 12,
  content: 'Đã làm việc với chi đoàn thôn',
  findingCount: 2,
  evidenceCount: 1,
  late: false,
  correction: false,
  submittedAt: '2022-04-05T02:00:00Z',
};

export const reportOutcome: DataOf<typeof reportReturned> = {
  reportId: REPORT,
  number: report.number,
  revision: 1,
  planId: report.planId,
  registrationId: REGISTRATION,
  submitterId: CADRE,
  participantIds: [CADRE, COLLEAGUE],
  dutyIds: [DUTY, OTHER_DUTY],
  hostUnitIds: [TUY_PHONG],
  at: '2022-04-06T02:00:00Z',
  by: HEAD,
  reason: null,
};

export const credit: DataOf<typeof daysCredited> = {
  personId: CADRE,
  planId: report.planId,
  source: 'REPORT',
  reportId: REPORT,
  number: report.number,
  revision: 1,
  unitId: null,
  takenOverFrom: null,
  halves: [
    { day: '2022-03-29', half: 'am' },
    { day: '2022-03-18', half: 'am' },
    { day: '2022-03-18', half: 'pm' },
  ],
  days: 1.5,
  totalDays: 61.5,
  at: '2022-04-06T02:00:00Z',
};

export const inspectionCredit: DataOf<typeof daysCredited> = {
  ...credit,
  source: 'INSPECTION',
  reportId: VISIT,
  number: 'KT-2022-00003/02',
  unitId: TUY_PHONG,
};

export const recommendation: DataOf<typeof recommendationMade> = {
  recommendationId: RECOMMENDATION,
  reportId: REPORT,
  number: report.number,
  addressee: 'STANDING_COMMITTEE',
  unitId: null,
  toldIds: [HEAD, DISTRICT_SECRETARY],
  authorIds: [CADRE, COLLEAGUE],
  title: 'Hỗ trợ vốn cho hợp tác xã nuôi thỏ của thanh niên',
  at: '2022-04-06T02:00:00Z',
};

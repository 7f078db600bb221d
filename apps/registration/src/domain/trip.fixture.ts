import { defaultWindow, wholeDays } from '#calendar';
import type { RegistrationFields, Rights } from '#contracts';
import type { SubmissionContext } from './check.js';
import { newDraft, type Registration } from './registration.js';

/** People, places and a trip for the specs; nobody is real. */
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const CADRE = id(1);
export const COLLEAGUE = id(2);
export const STRANGER = id(3);
export const DISTRICT = id(11);
export const DEPARTMENT = id(12);
export const PROVINCE = id(13);
export const PLAN = id(21);
export const ROUND = id(22);
export const TOPIC = id(23);
export const REGISTRATION = id(31);
export const CASE = id(41);
export const NOW = new Date('2022-03-01T01:00:00Z');

export function fields(change: Partial<RegistrationFields> = {}): RegistrationFields {
  return {
    year: 2022,
    roundId: null,
    participantIds: [CADRE],
    hostUnitIds: [DISTRICT],
    dates: wholeDays('2022-03-21', '2022-03-25'),
    purpose: 'TOPICAL_STUDY',
    topicIds: [TOPIC],
    content: 'Khảo sát chất lượng sinh hoạt chi đoàn.',
    contact: { name: 'Thường trực Huyện đoàn', phone: null },
    ...change,
  };
}

export const round: NonNullable<SubmissionContext['round']> = {
  roundId: ROUND,
  name: 'Quý I/2022',
  from: '2022-03-18',
  to: '2022-03-29',
  opensOn: '2022-02-24',
  closesOn: '2022-03-17',
};

export function context(change: Partial<SubmissionContext> = {}): SubmissionContext {
  return {
    submitterId: CADRE,
    today: '2022-03-01',
    plan: { planId: PLAN, year: 2022, window: defaultWindow(2022) },
    round: null,
    topics: [{ topicId: TOPIC, name: 'Quỹ Đoàn' }],
    exemptions: [],
    trips: [],
    people: new Map([
      [CADRE, { fullName: 'Trần Văn Một', absentOn: null }],
      [COLLEAGUE, { fullName: 'Lê Thị Hai', absentOn: null }],
    ]),
    units: new Map([
      [DISTRICT, { name: 'Huyện đoàn Tuy Phong', level: 'DISTRICT', ofProvince: true, invalidOn: null }],
    ]),
    calendar: {
      version: 1,
      holidays: [{ day: '2022-09-02', name: 'Quốc khánh' }],
      workingDays: ['2022-03-26'],
      daysOff: ['2022-09-01'],
    },
    submittedRoundId: null,
    ...change,
  };
}

export function registration(change: Partial<Registration> = {}): Registration {
  const details = {
    ...fields(),
    planId: PLAN,
    provinceId: PROVINCE,
    submitterUnitId: DEPARTMENT,
    departmentIds: [DEPARTMENT],
    days: 5,
    countedDays: 5,
  };
  const number = 'ĐK-2022-00017';
  return { ...newDraft(REGISTRATION, CADRE, details, NOW), number, ...change };
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

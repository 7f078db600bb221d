import type { DataOf, caseDecided, registrationSubmitted } from '#contracts';
import type { Names } from './notice.js';

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

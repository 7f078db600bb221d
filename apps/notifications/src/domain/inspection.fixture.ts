import type {
  DataOf,
  actionOpened,
  caseDecided,
  conclusionDueSoon,
  conclusionIssued,
  inspectionPlanIssued,
  unitReportRequested,
  visitScheduled,
} from '#contracts';
import {
  CADRE,
  CASE,
  COLLEAGUE,
  DISTRICT_OFFICER,
  DISTRICT_SECRETARY,
  HEAD,
  TUY_PHONG,
} from './example.fixture.js';

/** An inspection of Tuy Phong for the specs, beside the trip of the other examples. */
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const PLAN = id(51);
export const CONCLUSION = id(52);
export const VISIT = id(53);
export const ACTION = id(54);
export const REQUEST = id(55);
export const TITLE = 'Kiểm tra công tác Đoàn 6 tháng đầu năm 2022';

const dates = { from: '2022-06-06', fromHalf: 'am', to: '2022-06-07', toHalf: 'pm' } as const;

/** The case of the plan, submitted by the head, with two in its team. */
export const paperCase: DataOf<typeof caseDecided>['case'] = {
  caseId: CASE,
  kind: 'INSPECTION_PLAN',
  subjectId: PLAN,
  number: 'KT-2022-00003',
  revision: 1,
  submitterId: HEAD,
  participantIds: [HEAD, CADRE, COLLEAGUE],
  hostUnitIds: [TUY_PHONG],
  dates,
  days: 2,
};

export const plan: DataOf<typeof inspectionPlanIssued> = {
  paperId: PLAN,
  kind: 'INSPECTION_PLAN',
  number: paperCase.number,
  revision: 1,
  provinceId: id(32),
  planId: PLAN,
  submitterId: HEAD,
  participantIds: [HEAD, CADRE, COLLEAGUE],
  hostUnitIds: [TUY_PHONG],
  title: TITLE,
  officialNumber: '504-KH/TĐTN-XDĐ',
  at: '2022-05-20T02:00:00Z',
  by: HEAD,
  reason: null,
};

export const visit: DataOf<typeof visitScheduled> = {
  visitId: VISIT,
  number: 'KT-2022-00003/01',
  planId: PLAN,
  title: TITLE,
  teamId: id(56),
  unitId: TUY_PHONG,
  dates,
  teamPersonIds: [CADRE, COLLEAGUE],
  toldIds: [DISTRICT_SECRETARY, DISTRICT_OFFICER],
};

export const conclusion: DataOf<typeof conclusionIssued> = {
  ...plan,
  paperId: CONCLUSION,
  kind: 'INSPECTION_CONCLUSION',
  number: 'KL-2022-00007',
  submitterId: CADRE,
  participantIds: [CADRE, COLLEAGUE],
  title: 'Kết luận kiểm tra công tác Đoàn tại Huyện đoàn Tuy Phong',
  officialNumber: '61-KL/TĐTN-BTCKT',
  unitId: TUY_PHONG,
  toldIds: [DISTRICT_SECRETARY, DISTRICT_OFFICER],
};

export const due: Omit<DataOf<typeof conclusionDueSoon>, 'daysLeft'> = {
  subjectId: VISIT,
  number: visit.number,
  planId: PLAN,
  unitId: TUY_PHONG,
  title: TITLE,
  dueDay: '2022-06-17',
  dueAt: '2022-06-17T16:59:59.999Z',
  toldIds: [CADRE, COLLEAGUE],
};

export const action: DataOf<typeof actionOpened> = {
  actionId: ACTION,
  number: 'KP-2022-00012',
  conclusionId: CONCLUSION,
  conclusionNumber: '61-KL/TĐTN-BTCKT',
  planId: PLAN,
  unitId: TUY_PHONG,
  ownerId: DISTRICT_OFFICER,
  title: 'Bổ sung sổ đoàn viên của 3 chi đoàn',
  dueDay: '2022-07-15',
  toldIds: [DISTRICT_SECRETARY, DISTRICT_OFFICER],
  at: '2022-06-20T02:00:00Z',
};

export const request: DataOf<typeof unitReportRequested> = {
  requestId: REQUEST,
  number: 'YC-2022-00004',
  unitId: TUY_PHONG,
  title: 'Tình hình thu, nộp đoàn phí 6 tháng đầu năm 2022',
  dueDay: '2022-07-15',
  toldIds: [DISTRICT_SECRETARY],
  at: '2022-06-20T02:00:00Z',
};

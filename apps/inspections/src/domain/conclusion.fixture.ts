import type { ConclusionFields } from '#contracts';
import type { Conclusion } from './conclusion.js';
import type { CorrectiveAction } from './corrective-action.js';
import type { InspectedVisit } from './inspected-visit.js';

export const AT = new Date('2022-03-21T01:00:00Z');

export function writtenFields(change: Partial<ConclusionFields> = {}): ConclusionFields {
  return {
    title: 'Kết luận kiểm tra',
    general: 'Đơn vị triển khai đầy đủ.',
    strengths: null,
    shortcomings: 'Sổ đoàn viên chưa cập nhật.',
    requests: null,
    rating: null,
    actions: [],
    ...change,
  };
}

export function toBeRepaired(
  change: Partial<ConclusionFields['actions'][number]> = {},
): ConclusionFields['actions'][number] {
  return {
    title: 'Cập nhật sổ',
    detail: null,
    itemCode: null,
    ownerId: null,
    dueDay: '2022-04-15',
    ...change,
  };
}

export function conclusionOf(change: Partial<Conclusion> = {}): Conclusion {
  return {
    conclusionId: 'conclusion',
    number: 'KL-2022-00001',
    version: 3,
    eventSeq: 1,
    state: 'SUBMITTED',
    visitId: 'visit',
    planId: 'plan',
    unitId: 'unit',
    provinceId: 'province',
    fields: writtenFields(),
    revision: 2,
    officialNumber: null,
    documentId: null,
    authorId: 'secretary',
    authorUnitId: 'department',
    submittedBy: 'secretary',
    caseId: null,
    caseSeq: 0,
    deciderIds: [],
    reason: null,
    createdAt: AT,
    updatedAt: AT,
    submittedAt: AT,
    issuedAt: null,
    ...change,
  };
}

export function visitOf(change: Partial<InspectedVisit> = {}): InspectedVisit {
  return {
    visitId: 'visit',
    visitNumber: 'KT-2022-00001/01',
    finished: true,
    cancelled: false,
    planId: 'plan',
    planNumber: 'KT-2022-00001',
    planOfficialNumber: '12-KH/TĐTN-TCKT',
    planTitle: 'Kiểm tra 6 tháng đầu năm',
    planYear: 2022,
    planAuthorId: 'planner',
    unitId: 'unit',
    provinceId: 'province',
    dates: { from: '2022-03-14', fromHalf: 'am', to: '2022-03-15', toHalf: 'pm' },
    score: 13.5,
    maxScore: 20,
    conclusionDueAt: AT,
    team: {
      teamId: 'team',
      name: 'Đoàn kiểm tra số 1',
      leaderId: 'leader',
      secretaryId: 'secretary',
      personIds: ['leader', 'secretary', 'member'],
    },
    ...change,
  };
}

export function actionOf(change: Partial<CorrectiveAction> = {}): CorrectiveAction {
  return {
    actionId: 'action',
    number: 'KP-2022-00001',
    version: 1,
    eventSeq: 1,
    state: 'OPEN',
    conclusionId: 'conclusion',
    conclusionNumber: '07-KL/TĐTN-XDĐ',
    visitId: 'visit',
    planId: 'plan',
    unitId: 'unit',
    provinceId: 'province',
    itemCode: 'I.1',
    title: 'Cập nhật sổ',
    detail: null,
    ownerId: null,
    dueDay: '2022-04-15',
    dueAt: new Date('2022-04-15T16:59:59.999Z'),
    repair: null,
    repairedBy: null,
    repairedAt: null,
    verifiedBy: null,
    verifiedAt: null,
    repeatOfId: null,
    openedAt: AT,
    ...change,
  };
}

import type { Wording } from './wording.js';

/** Criteria sets, inspection plans and teams. */
export const INSPECTION_PLAN_PROBLEMS = {
  INSPECTOR_OF_OWN_UNIT: [
    422,
    'Không kiểm tra đơn vị mình giữ chức vụ',
    '{person} giữ chức vụ tại {unit} nên không tham gia kiểm tra đơn vị này.',
  ],
} as const satisfies Record<string, Wording>;

/** What can be due: the conclusion of a visit, a corrective action, the answer of a unit to a request. */
export const DEADLINE_SUBJECTS = ['VISIT_CONCLUSION', 'CORRECTIVE_ACTION', 'DESK_ANSWER'] as const;
export type DeadlineSubject = (typeof DEADLINE_SUBJECTS)[number];

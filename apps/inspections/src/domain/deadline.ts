/** What can be due: the conclusion of a visit, a corrective action, the answer of a unit to a request. */
export const DEADLINE_SUBJECTS = ['VISIT_CONCLUSION', 'CORRECTIVE_ACTION', 'DESK_ANSWER'] as const;
export type DeadlineSubject = (typeof DEADLINE_SUBJECTS)[number];

export type DeadlineKind = 'DUE_SOON' | 'OVERDUE' | 'WEEKLY';

/** One telling. `number`: days left of DUE_SOON, weeks since the due time of the others. */
export type NewDeadline = {
  kind: DeadlineKind;
  number: number;
  /** When it rings. */
  dueAt: Date;
  /** The last instant in time of what it reminds of. */
  owedAt: Date;
};

export type Deadline = NewDeadline & { deadlineId: string };

import type { components } from '../../api/schema';

/** One task with the whole file. */
export type Task = components['schemas']['TaskView'];
export type RequestFacts = Extract<Task['facts'], { purpose: unknown }>;
export type SubmittedReport = Extract<Task['facts'], { reportId: unknown }>;
/** A plan or a conclusion of an inspection. */
export type SubmittedPaper = Extract<Task['facts'], { paperId: unknown }>;

export function isReport(facts: Task['facts']): facts is SubmittedReport {
  return 'reportId' in facts;
}

export function isPaper(facts: Task['facts']): facts is SubmittedPaper {
  return 'paperId' in facts;
}

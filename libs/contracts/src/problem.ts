import { APPROVALS_PROBLEMS } from './problem/approvals.js';
import { CALLER_PROBLEMS } from './problem/callers.js';
import { DIRECTORY_PROBLEMS } from './problem/directory.js';
import { FILE_PROBLEMS } from './problem/files.js';
import { CONCLUSION_PROBLEMS } from './problem/inspections-conclusions.js';
import { DESK_PROBLEMS } from './problem/inspections-desk.js';
import { DOCUMENT_PROBLEMS } from './problem/inspections-documents.js';
import { INSPECTION_PLAN_PROBLEMS } from './problem/inspections-plans.js';
import { VISIT_PROBLEMS } from './problem/inspections-visits.js';
import { OPERATIONS_PROBLEMS } from './problem/operations.js';
import { REGISTRATION_PROBLEMS } from './problem/registration.js';
import { REQUEST_PROBLEMS } from './problem/requests.js';
import { TRIP_REPORTING_PROBLEMS } from './problem/trip-reporting.js';
import type { Wording } from './problem/wording.js';

/**
 * Every refusal that a person or program can meet: stable code → HTTP status and Vietnamese words.
 * A text says what happened, that nothing is lost where that is in doubt, and what to do next.
 * `{name}` is filled from the facts of the refusal.
 */
export const PROBLEMS = {
  ...REQUEST_PROBLEMS,
  ...CALLER_PROBLEMS,
  ...DIRECTORY_PROBLEMS,
  ...REGISTRATION_PROBLEMS,
  ...APPROVALS_PROBLEMS,
  ...TRIP_REPORTING_PROBLEMS,
  ...DOCUMENT_PROBLEMS,
  ...INSPECTION_PLAN_PROBLEMS,
  ...VISIT_PROBLEMS,
  ...CONCLUSION_PROBLEMS,
  ...DESK_PROBLEMS,
  ...FILE_PROBLEMS,
  ...OPERATIONS_PROBLEMS,
} as const satisfies Record<string, Wording>;

export type ProblemCode = keyof typeof PROBLEMS;

export type ProblemFacts = Record<string, string | number>;

/** One thing wrong with one field: `pointer` is an RFC 6901 JSON pointer into the body (or `?name`, `:name`). */
export type FieldProblem = { pointer: string; code: string; detail: string };

/** RFC 9457 problem document. `code` is stable; texts may change. */
export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  requestId?: string;
  errors?: FieldProblem[];
} & Record<string, unknown>;

/** The typed refusal that domain code, use cases and doors throw. Nobody reads its message. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
    readonly errors?: FieldProblem[],
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

export function problemDocument(
  code: ProblemCode,
  facts: ProblemFacts = {},
  errors?: FieldProblem[],
): ProblemDocument {
  const [status, title] = PROBLEMS[code];
  return {
    type: `urn:dicoso:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    detail: problemText(code, facts),
    code,
    ...(errors && errors.length > 0 ? { errors } : {}),
  };
}

/** The Vietnamese sentence of a code, filled with facts. */
export function problemText(code: ProblemCode, facts: ProblemFacts = {}): string {
  return PROBLEMS[code][2].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '')).trim();
}

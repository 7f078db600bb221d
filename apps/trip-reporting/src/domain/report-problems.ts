import { Refusal, problemText, type ProblemCode, type ProblemFacts } from '#contracts';

/** One thing wrong with the fields of a report, or still missing in them. */
export type ReportProblem = {
  code: ProblemCode;
  /** JSON pointer into the fields. */
  pointer: string;
  detail: string;
  facts: ProblemFacts;
};

/** @param detail words of this case, where the code’s own say too little */
export function problem(
  code: ProblemCode,
  pointer: string,
  facts: ProblemFacts = {},
  detail?: string,
): ReportProblem {
  return { code, pointer, facts, detail: detail ?? problemText(code, facts) };
}

/** @throws Refusal with the first one’s code and all of them as `errors`, when there are any */
export function refuseFor(problems: readonly ReportProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new Refusal(first.code, first.facts, problems.map(fieldProblem));
}

export function fieldProblem({ code, pointer, detail }: ReportProblem) {
  return { pointer, code, detail };
}

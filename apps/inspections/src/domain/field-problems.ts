import { Refusal, problemText, type FieldProblem, type ProblemCode, type ProblemFacts } from '#contracts';

/** One thing wrong with the fields of a paper, or still missing in them. */
export type PaperProblem = FieldProblem & { code: ProblemCode; facts: ProblemFacts };

/**
 * @param pointer JSON pointer into the fields
 * @param detail words of this case, where the code’s own say too little
 */
export function problem(
  code: ProblemCode,
  pointer: string,
  facts: ProblemFacts = {},
  detail?: string,
): PaperProblem {
  return { code, pointer, facts, detail: detail ?? problemText(code, facts) };
}

/** @throws Refusal with the first one’s code and all of them as `errors`, when there are any */
export function refuseFor(problems: readonly PaperProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new Refusal(first.code, first.facts, problems.map(fieldProblem));
}

export function fieldProblem({ code, pointer, detail }: PaperProblem): FieldProblem {
  return { pointer, code, detail };
}

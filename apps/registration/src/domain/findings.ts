import type { z } from 'zod';
import { problemText, type Finding as FindingShape, type ProblemCode, type ProblemFacts } from '#contracts';

export type Finding = z.infer<typeof FindingShape>;

/** @param pointer JSON pointer into the fields of a registration */
export function error(code: ProblemCode, pointer: string, facts: ProblemFacts = {}): Finding {
  return { severity: 'ERROR', code, pointer, detail: problemText(code, facts) };
}

export function warning(code: ProblemCode, pointer: string, facts: ProblemFacts = {}): Finding {
  return { severity: 'WARNING', code, pointer, detail: problemText(code, facts) };
}

export function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'ERROR');
}

/** `4.5` → `4,5` */
export function formatDays(days: number): string {
  return String(days).replace('.', ',');
}

import type { CalendarDay } from '#calendar';
import {
  Refusal,
  problemText,
  type DeskRequestFields,
  type FieldProblem,
  type ProblemCode,
} from '#contracts';
import type { OrgView } from '#org';
import { officersOf } from './unit-people.js';

/**
 * What would be wrong in a draft too: questions that share a code, units that cannot be asked.
 *
 * @throws Refusal DESK_QUESTION_TWICE, DESK_UNIT_UNSUITABLE
 */
export function checkRequest(
  { questions, unitIds }: Pick<DeskRequestFields, 'questions' | 'unitIds'>,
  org: OrgView,
  provinceId: string,
  day: CalendarDay,
): void {
  const twice = questions.flatMap(({ code }, i) =>
    questions.findIndex((other) => other.code === code) < i
      ? [fault('DESK_QUESTION_TWICE', `/questions/${i}/code`, { code })]
      : [],
  );
  const units = unitIds.flatMap((unitId, i) =>
    unitIds.indexOf(unitId) < i || !canBeAsked(org, unitId, provinceId, day)
      ? [fault('DESK_UNIT_UNSUITABLE', `/unitIds/${i}`, { unit: org.unitName(unitId) })]
      : [],
  );
  const [first] = [...twice, ...units];
  if (first !== undefined) throw new Refusal(first.problem, first.facts, [...twice, ...units].map(asField));
}

/** A unit of the province below its own level, as long as it exists. */
function canBeAsked(org: OrgView, unitId: string, provinceId: string, day: CalendarDay): boolean {
  return (
    unitId !== provinceId &&
    org.unitValidOn(unitId, day) &&
    org.lineage(unitId).some((above) => above.unitId === provinceId)
  );
}

/** Units in which nobody would be told; their superior is, instead. */
export function unitsWithoutOfficer(
  unitIds: readonly string[],
  org: OrgView,
  day: CalendarDay,
): FieldProblem[] {
  return unitIds.flatMap((unitId, i) => {
    if (officersOf(org, unitId, day).length > 0) return [];
    const detail = `${org.unitName(unitId)} chưa có cán bộ phụ trách; cấp trên của đơn vị sẽ nhận thông báo.`;
    return [{ pointer: `/unitIds/${i}`, code: 'UNIT_WITHOUT_OFFICER', detail }];
  });
}

type Fault = { problem: ProblemCode; pointer: string; facts: Record<string, string> };

function fault(problem: ProblemCode, pointer: string, facts: Record<string, string>): Fault {
  return { problem, pointer, facts };
}

function asField({ problem, pointer, facts }: Fault): FieldProblem {
  return { pointer, code: problem, detail: problemText(problem, facts) };
}

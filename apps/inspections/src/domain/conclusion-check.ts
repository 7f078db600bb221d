import { formatDay, type CalendarDay } from '#calendar';
import { Refusal, problemText, type ConclusionFields, type ProblemCode, type ProblemFacts } from '#contracts';
import type { OrgView } from '#org';
import type { InspectedItem } from './inspected-visit.js';
import { belongsTo } from './unit-people.js';

/** One thing wrong with the fields, or still missing in them. */
export type ConclusionProblem = {
  code: ProblemCode;
  /** JSON pointer into the fields. */
  pointer: string;
  detail: string;
  facts: ProblemFacts;
};

export type CheckContext = {
  unitId: string;
  /** Of the visit’s checklist. */
  items: readonly InspectedItem[];
  org: OrgView;
  today: CalendarDay;
};

/** What means nothing, or could not be kept: refused at every save. */
export function checkConclusion(fields: ConclusionFields, context: CheckContext): ConclusionProblem[] {
  const { unitId, items, org, today } = context;
  const codes = new Set(items.map(({ code }) => code));
  return fields.actions.flatMap(({ title, itemCode, ownerId, dueDay }, i) => {
    const problems: ConclusionProblem[] = [];
    const add = (code: ProblemCode, field: string, facts: ProblemFacts) =>
      problems.push(problem(code, `/actions/${i}/${field}`, facts));
    if (dueDay <= today) add('ACTION_DUE_NOT_AHEAD', 'dueDay', { title, dueDay: formatDay(dueDay) });
    if (itemCode !== null && !codes.has(itemCode)) add('ACTION_ITEM_UNKNOWN', 'itemCode', { code: itemCode });
    if (ownerId !== null && !mayOwn(org, ownerId, unitId, today))
      add('ACTION_OWNER_OUTSIDE_UNIT', 'ownerId', ownerFacts(org, ownerId, unitId));
    return problems;
  });
}

/** What is merely missing: told to whoever writes, refused at submission. */
export function missingInConclusion({
  general,
  shortcomings,
  actions,
}: ConclusionFields): ConclusionProblem[] {
  const missing: ConclusionProblem[] = [];
  const add = (pointer: string, detail: string) =>
    missing.push({ ...problem('CONCLUSION_INCOMPLETE', pointer, {}), detail });
  if (general === null) add('/general', 'Chưa có nhận xét chung.');
  if (actions.length > 0 && shortcomings === null)
    add('/shortcomings', 'Có việc phải khắc phục nhưng chưa nêu hạn chế, thiếu sót.');
  return missing;
}

/** Whether somebody can be charged with a repair: they hold a position in the unit or below it. */
export function mayOwn(org: OrgView, personId: string, unitId: string, day: string): boolean {
  return org.active(personId, day) && belongsTo(org, personId, unitId, day);
}

export function ownerFacts(org: OrgView, ownerId: string, unitId: string) {
  return { person: org.fullName(ownerId), unit: org.unitName(unitId) };
}

/** The one spelling of ids that is compared. */
export function normalisedConclusion(fields: ConclusionFields): ConclusionFields {
  return {
    ...fields,
    actions: fields.actions.map((action) => ({
      ...action,
      ownerId: action.ownerId?.toLowerCase() ?? null,
    })),
  };
}

/** @throws Refusal with the first one’s code and all of them as `errors`, when there are any */
export function refuseConclusion(problems: readonly ConclusionProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new Refusal(first.code, first.facts, problems.map(pointed));
}

export function pointed({ pointer, code, detail }: ConclusionProblem) {
  return { pointer, code, detail };
}

function problem(code: ProblemCode, pointer: string, facts: ProblemFacts): ConclusionProblem {
  return { code, pointer, facts, detail: problemText(code, facts) };
}

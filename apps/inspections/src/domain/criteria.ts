import { Refusal, type CriteriaItem, type CriteriaState, type Rights } from '#contracts';
import { problem, type PaperProblem } from './field-problems.js';
import { isPlanner } from './planners.js';

/** One edition of a criteria set. `edition` 0 is the draft of its code: there is only one at a time. */
export type CriteriaSet = {
  criteriaSetId: string;
  version: number;
  provinceId: string;
  code: string;
  edition: number;
  title: string;
  state: CriteriaState;
  items: CriteriaItem[];
  createdBy: string;
  createdAt: Date;
  publishedAt: Date | null;
};

export const DRAFT_EDITION = 0;

export function draftSet(
  of: Pick<CriteriaSet, 'criteriaSetId' | 'provinceId' | 'code' | 'title' | 'items' | 'createdBy'>,
  now: Date,
): CriteriaSet {
  return { ...of, version: 1, edition: DRAFT_EDITION, state: 'DRAFT', createdAt: now, publishedAt: null };
}

/** @throws Refusal CRITERIA_PUBLISHED */
export function requireDraft(set: CriteriaSet): void {
  if (set.state === 'PUBLISHED')
    throw new Refusal('CRITERIA_PUBLISHED', { code: set.code, edition: set.edition });
}

/** That its items are complete was asked before. */
export function published(set: CriteriaSet, lastEdition: number, now: Date): CriteriaSet {
  requireDraft(set);
  return {
    ...set,
    version: set.version + 1,
    edition: lastEdition + 1,
    state: 'PUBLISHED',
    publishedAt: now,
  };
}

/** Everything that no checklist could work with, in a draft too. */
export function itemProblems(items: readonly CriteriaItem[]): PaperProblem[] {
  const codes = new Set<string>();
  return items.flatMap((item, i) => {
    const at = `/items/${i}`;
    const wrong = (field: string, detail: string) =>
      problem('CRITERIA_INVALID', `${at}/${field}`, {}, detail);
    const found: PaperProblem[] = [];
    // Upper and lower case would be one code to a reader.
    const code = item.code.toUpperCase();
    if (codes.has(code)) found.push(wrong('code', `Mã tiêu chí ${item.code} bị trùng.`));
    codes.add(code);
    if (!hasTwoDecimals(item.weight))
      found.push(wrong('weight', 'Điểm của tiêu chí có nhiều nhất hai chữ số thập phân.'));
    return [...found, ...choiceProblems(item, wrong)];
  });
}

/** What keeps a draft from being published. */
export function publishProblems(items: readonly CriteriaItem[]): PaperProblem[] {
  const empty =
    items.length === 0
      ? [problem('CRITERIA_INVALID', '/items', {}, 'Bộ tiêu chí chưa có tiêu chí nào.')]
      : [];
  return [...empty, ...itemProblems(items)];
}

export function totalOf(items: readonly Pick<CriteriaItem, 'weight'>[]): number {
  // Sums of decimals are not exact: 0.1 + 0.2 is no 0.3.
  return items.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0) / 100;
}

/** In the order in which the sections first appear. */
export function sectionTotals(items: readonly CriteriaItem[]): { section: string; total: number }[] {
  const sections = [...new Set(items.map(({ section }) => section))];
  return sections.map((section) => ({
    section,
    total: totalOf(items.filter((item) => item.section === section)),
  }));
}

/** Whether somebody may work on a draft, or open the next edition of what they once wrote. */
export function mayWrite(set: Pick<CriteriaSet, 'provinceId' | 'createdBy'>, rights: Rights): boolean {
  if (rights.provinceId !== set.provinceId) return false;
  return (
    rights.roles.has('ORGANISATION_INSPECTION') || (isPlanner(rights) && set.createdBy === rights.personId)
  );
}

export function mayRead(set: CriteriaSet, rights: Rights): boolean {
  if (rights.provinceId !== set.provinceId) return false;
  return set.state === 'PUBLISHED' || rights.roles.has('STANDING_COMMITTEE') || mayWrite(set, rights);
}

function choiceProblems(
  { answerKind, choices }: CriteriaItem,
  wrong: (field: string, detail: string) => PaperProblem,
): PaperProblem[] {
  if (answerKind !== 'CHOICE')
    return choices.length === 0 ? [] : [wrong('choices', 'Chỉ tiêu chí chọn mức mới có các mức.')];
  if (choices.length < 2) return [wrong('choices', 'Tiêu chí chọn mức cần ít nhất hai mức.')];
  const codes = choices.map(({ code }) => code.toUpperCase());
  return [
    ...codes.flatMap((code, i) =>
      codes.indexOf(code) < i ? [wrong(`choices/${i}/code`, `Mã của mức ${code} bị trùng.`)] : [],
    ),
    ...choices.flatMap(({ share }, i) =>
      hasTwoDecimals(share)
        ? []
        : [wrong(`choices/${i}/share`, 'Tỷ lệ điểm của mức có nhiều nhất hai chữ số thập phân.')],
    ),
  ];
}

function hasTwoDecimals(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

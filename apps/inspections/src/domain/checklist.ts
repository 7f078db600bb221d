import type { ChecklistValue } from '#contracts';

/** One line of a criteria set. Its code is the same in every edition. */
export type ChecklistItem = {
  code: string;
  title: string;
  guidance?: string | null;
  section: string;
  /** Points. */
  weight: number;
  evidenceRequired: boolean;
  answerKind: 'YES_NO' | 'SCORE' | 'NUMBER' | 'TEXT' | 'CHOICE';
  /** Share: of the weight that it earns, 0 to 1. */
  choices?: readonly { code: string; label: string; share: number }[];
};

export type CheckedValue = { value: ChecklistValue; notApplicable: boolean; note: string | null };
export type TeamAnswer = CheckedValue & { score: number | null; flagged: boolean };

/** Both sides of one line as they are stored. */
export type ChecklistAnswer = {
  itemCode: string;
  version: number;
  self: CheckedValue;
  team: TeamAnswer;
};

/** What the team said of an item the last time the unit was visited. */
export type LastTime = TeamAnswer & { itemCode: string; visitId: string; number: string; finishedAt: Date };

export const NOT_CHECKED: CheckedValue = { value: null, notApplicable: false, note: null };
export const NOT_FOUND_YET: TeamAnswer = { ...NOT_CHECKED, score: null, flagged: false };

/** Somebody said something, be it that the item does not apply. */
export function isAnswered({ value, notApplicable }: CheckedValue): boolean {
  return value !== null || notApplicable;
}

/** Nothing is stored of this side: not even a note. */
export function isBlank(answer: CheckedValue): boolean {
  return !isAnswered(answer) && answer.note === null;
}

/**
 * Points, to two decimals; null where the item gives none (yet). What is counted or written has no points of its own:
 * there the team gives them.
 */
export function scoreOf(item: ChecklistItem, { value, notApplicable }: CheckedValue, given: number | null) {
  if (notApplicable || value === null) return null;
  switch (item.answerKind) {
    case 'YES_NO':
      return value === true ? item.weight : 0;
    case 'SCORE':
      return typeof value === 'number' ? value : null;
    case 'CHOICE':
      return rounded((item.choices?.find(({ code }) => code === value)?.share ?? 0) * item.weight);
    default:
      return item.weight === 0 ? null : given;
  }
}

/** The team gives the points of this item by hand. */
export function isJudged({ answerKind, weight }: Pick<ChecklistItem, 'answerKind' | 'weight'>): boolean {
  return (answerKind === 'NUMBER' || answerKind === 'TEXT') && weight > 0;
}

/** An answer that claims something, and so has to be proved where the item asks for evidence. */
export function claims(item: ChecklistItem, { value, notApplicable }: CheckedValue): boolean {
  if (notApplicable || value === null) return false;
  if (item.answerKind === 'CHOICE') return (item.choices?.find(({ code }) => code === value)?.share ?? 0) > 0;
  return typeof value === 'number' ? value > 0 : value !== false;
}

/** Points reached, and those that could be: an item that does not apply leaves both. */
export function totalOf(items: readonly ChecklistItem[], answers: ReadonlyMap<string, TeamAnswer>) {
  let [score, maxScore] = [0, 0];
  for (const item of items) {
    const answer = answers.get(item.code);
    if (answer?.notApplicable === true) continue;
    maxScore += item.weight;
    score += answer?.score ?? 0;
  }
  return { score: rounded(score), maxScore: rounded(maxScore) };
}

/** What was flagged the last time comes first; then by section, sections and items as the criteria set has them. */
export function workingOrder<Item extends Pick<ChecklistItem, 'code' | 'section'>>(
  items: readonly Item[],
  flagged: ReadonlySet<string>,
): Item[] {
  const sections = [...new Set(items.map(({ section }) => section))];
  const rank = ({ code, section }: Item) =>
    (flagged.has(code) ? 0 : sections.length) + sections.indexOf(section);
  // Sorting keeps the order of equals.
  return [...items].sort((a, b) => rank(a) - rank(b));
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

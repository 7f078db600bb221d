import { Refusal, type FieldProblem } from '#contracts';
import {
  NOT_CHECKED,
  claims,
  isAnswered,
  isJudged,
  type CheckedValue,
  type ChecklistAnswer,
  type ChecklistItem,
  type TeamAnswer,
} from './checklist.js';

export type SentAnswer = CheckedValue & { itemCode: string; score?: number | null };

/**
 * Whether every answer suits its item; nothing is saved where one does not.
 *
 * @throws Refusal ANSWER_UNSUITABLE, or SCORE_BEYOND_WEIGHT where that is all that is wrong, with a pointer each
 */
export function requireSuitable(items: readonly ChecklistItem[], sent: readonly SentAnswer[]): void {
  const byCode = new Map(items.map((item) => [item.code, item]));
  const problems = sent.flatMap((answer, i) => {
    const item = byCode.get(answer.itemCode);
    const found = item === undefined ? UNKNOWN : problemOf(item, answer);
    return found === undefined ? [] : [{ ...found, pointer: `/answers/${i}/${found.pointer}`, item }];
  });
  if (problems.length === 0) return;
  const errors = problems.map(({ pointer, code, detail }): FieldProblem => ({ pointer, code, detail }));
  const [first] = problems;
  if (first?.item !== undefined && problems.every(({ code }) => code === 'beyond_weight'))
    throw new Refusal(
      'SCORE_BEYOND_WEIGHT',
      { item: first.item.title, weight: inDigits(first.item.weight) },
      errors,
    );
  throw new Refusal('ANSWER_UNSUITABLE', {}, errors);
}

const UNKNOWN: FieldProblem = {
  pointer: 'itemCode',
  code: 'unknown_item',
  detail: 'Phiếu kiểm tra không có mục này.',
};

function problemOf(item: ChecklistItem, answer: SentAnswer): FieldProblem | undefined {
  const { value, notApplicable, score = null } = answer;
  if (value !== null && notApplicable)
    return unsuitable('Mục không áp dụng thì không có câu trả lời. Hãy bỏ một trong hai.');
  const wrong = value === null ? undefined : wrongValue(item, value);
  if (wrong !== undefined) return wrong;
  if (score === null) return undefined;
  if (!isJudged(item) || value === null)
    return { ...unsuitable('Điểm của mục này được tính từ câu trả lời.'), pointer: 'score' };
  return score > item.weight ? beyond(item, 'score') : tooFine(score, 'score');
}

function wrongValue(item: ChecklistItem, value: Exclude<CheckedValue['value'], null>) {
  switch (item.answerKind) {
    case 'YES_NO':
      return typeof value === 'boolean' ? undefined : unsuitable('Cần trả lời có hoặc không.');
    case 'SCORE':
      if (typeof value !== 'number' || value < 0) return unsuitable('Cần là điểm, từ 0 trở lên.');
      return value > item.weight ? beyond(item, 'value') : tooFine(value, 'value');
    case 'NUMBER':
      return typeof value === 'number' ? undefined : unsuitable('Cần là một con số.');
    case 'TEXT':
      return typeof value === 'string' ? undefined : unsuitable('Cần là chữ.');
    case 'CHOICE':
      return item.choices?.some(({ code }) => code === value) === true
        ? undefined
        : unsuitable('Hãy chọn một phương án của mục.');
  }
}

function unsuitable(detail: string): FieldProblem {
  return { pointer: 'value', code: 'unsuitable', detail };
}

function beyond({ weight }: ChecklistItem, pointer: string): FieldProblem {
  return { pointer, code: 'beyond_weight', detail: `Tối đa ${inDigits(weight)} điểm.` };
}

/** Stored to two decimals: a third would be lost without a word. */
function tooFine(points: number, pointer: string): FieldProblem | undefined {
  if (Math.abs(points * 100 - Math.round(points * 100)) < 1e-6) return undefined;
  return { pointer, code: 'too_fine', detail: 'Điểm có tối đa hai chữ số thập phân.' };
}

export function inDigits(points: number): string {
  return points.toLocaleString('vi');
}

/** What keeps a visit from being finished, item by item. */
export function missingAnswers(
  items: readonly ChecklistItem[],
  answers: ReadonlyMap<string, ChecklistAnswer>,
): FieldProblem[] {
  return items.flatMap((item) => {
    const team = answers.get(item.code)?.team;
    const detail = stillMissing(item, team);
    return detail === undefined ? [] : [{ pointer: pointerTo(item), code: 'missing', detail }];
  });
}

function stillMissing(item: ChecklistItem, team: TeamAnswer | undefined): string | undefined {
  if (team === undefined || !isAnswered(team)) return `${item.title}: chưa trả lời.`;
  if (team.notApplicable)
    return team.note === null ? `${item.title}: chưa ghi vì sao không áp dụng.` : undefined;
  return isJudged(item) && team.score === null ? `${item.title}: chưa cho điểm.` : undefined;
}

/**
 * Items whose answer has to be proved and is not.
 *
 * @param side whose answers
 * @param proved codes of items that have a file
 */
export function missingEvidence(
  items: readonly ChecklistItem[],
  answers: ReadonlyMap<string, ChecklistAnswer>,
  side: 'self' | 'team',
  proved: ReadonlySet<string>,
): ChecklistItem[] {
  return items.filter(
    (item) =>
      item.evidenceRequired &&
      !proved.has(item.code) &&
      claims(item, answers.get(item.code)?.[side] ?? NOT_CHECKED),
  );
}

/** @throws Refusal EVIDENCE_MISSING naming the items */
export function requireEvidence(missing: readonly ChecklistItem[]): void {
  if (missing.length === 0) return;
  const named = missing.slice(0, NAMED).map(({ title }) => `“${title}”`);
  const rest = missing.length > NAMED ? ` và ${missing.length - NAMED} mục khác` : '';
  throw new Refusal(
    'EVIDENCE_MISSING',
    { items: named.join(', ') + rest },
    missing.map((item) => ({
      pointer: pointerTo(item),
      code: 'evidence_missing',
      detail: `${item.title}: cần ít nhất một minh chứng.`,
    })),
  );
}

const NAMED = 5;

/** The checklist is no part of the request; the pointer names the item in it. */
function pointerTo({ code }: ChecklistItem): string {
  return `/items/${code.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

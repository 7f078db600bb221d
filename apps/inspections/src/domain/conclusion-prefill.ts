import { addDays, formatDay, type CalendarDay } from '#calendar';
import type { ConclusionFields } from '#contracts';
import type { InspectedVisit } from './inspected-visit.js';
import type { RepeatedBefore } from './repeats.js';

/** A line of the checklist that the team flagged. */
export type FlaggedItem = {
  itemCode: string;
  title: string;
  note: string | null;
  score: number | null;
  weight: number | null;
};

/** Days for a repair where the team says nothing else. */
const REPAIR_DAYS = 30;

/** What a conclusion could say, from what was flagged: one thing to repair for each. Nothing of it is saved. */
export function proposedFields(
  visit: Pick<InspectedVisit, 'dates' | 'score' | 'maxScore'>,
  flagged: readonly FlaggedItem[],
  {
    unitName,
    repeated,
    today,
  }: { unitName: string; repeated: readonly RepeatedBefore[]; today: CalendarDay },
): ConclusionFields {
  const before = new Map(repeated.map((found) => [found.itemCode, found]));
  const dueDay = addDays(today, REPAIR_DAYS);
  return {
    title: `Kết luận kiểm tra ${unitName}, ngày ${formatDay(visit.dates.to)}`,
    general: scoreLine(visit),
    strengths: null,
    shortcomings:
      flagged.length === 0
        ? null
        : flagged.map((item) => `- ${shortcoming(item, before.get(item.itemCode))}`).join('\n'),
    requests: null,
    rating: null,
    actions: flagged.map(({ itemCode, title, note }) => ({
      title: title.slice(0, 300),
      detail: note,
      itemCode,
      ownerId: null,
      dueDay,
    })),
  };
}

function scoreLine({ score, maxScore }: Pick<InspectedVisit, 'score' | 'maxScore'>): string | null {
  if (score === null) return null;
  return `Điểm kiểm tra: ${points(score)}${maxScore === null ? '' : `/${points(maxScore)}`}.`;
}

function shortcoming(
  { title, note, score, weight }: FlaggedItem,
  before: RepeatedBefore | undefined,
): string {
  const scored = score === null || weight === null ? '' : ` (${points(score)}/${points(weight)} điểm)`;
  const again =
    before === undefined
      ? ''
      : ` Đã được nêu ${before.times} lần trước đây, gần nhất ngày ${formatDay(before.lastOn)}.`;
  return `${title}${scored}${note === null ? '.' : `: ${note.replace(/\.?$/, '.')}`}${again}`;
}

function points(value: number): string {
  return String(value).replace('.', ',');
}

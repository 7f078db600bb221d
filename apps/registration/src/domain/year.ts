import {
  countDistinctDays,
  formatDay,
  quotaOf,
  type CountingWindow,
  type QuotaRule,
  type TripDates,
} from '#calendar';
import { formatDays } from './findings.js';
import { heldUntil, type Exemption } from './exemption.js';

/** The full-time cadres who do Union work owe days; drivers and accountants do not (domain row 5). */
export type Duty = { fullTime: boolean; workArea: 'UNION_WORK' | 'SUPPORT' };

export type YearInput = {
  plan: QuotaRule;
  duty: Duty;
  /** Exemptions of the person in this plan year. */
  exemptions: readonly Exemption[];
  waiting: readonly TripDates[];
  approved: readonly TripDates[];
};

export type YearFigures = {
  quotaDays: number;
  exempt: Exemption | null;
  waitingDays: number;
  approvedDays: number;
  missingDays: number;
  sentence: string;
};

/** Where somebody stands in a plan year, by what is registered. Days outside the counting window do not count. */
export function summariseYear({ plan, duty, exemptions, waiting, approved }: YearInput): YearFigures {
  const touching = exemptions.filter((exemption) => touches(exemption, plan.window));
  const owed = quotaOf(
    plan,
    touching.map((exemption) => ({ from: exemption.from, to: heldUntil(exemption) })),
  );
  const exempt = owed.exempt ? (touching[0] ?? null) : null;
  const owes = duty.fullTime && duty.workArea === 'UNION_WORK';
  const quotaDays = owes ? owed.quotaDays : 0;
  const approvedDays = countDistinctDays(approved, plan.window);
  const waitingDays = countDistinctDays(waiting, plan.window);
  const missingDays = Math.max(0, quotaDays - approvedDays);
  const figures = { quotaDays, exempt, waitingDays, approvedDays, missingDays };
  const reduced = exempt === null && quotaDays < plan.quotaDays ? touching : [];
  return { ...figures, sentence: sentenceOf(figures, owes, plan.window, reduced) };
}

function touches(exemption: Exemption, window: CountingWindow): boolean {
  return exemption.from <= window.to && window.from <= heldUntil(exemption);
}

function sentenceOf(
  { quotaDays, exempt, waitingDays, approvedDays, missingDays }: Omit<YearFigures, 'sentence'>,
  owes: boolean,
  window: CountingWindow,
  /** Exemptions of parts of the window, for which the quota is lower. */
  reducedFor: readonly Exemption[],
): string {
  const until = formatDay(window.to).slice(0, 5);
  const waiting = waitingDays > 0 ? ` (${formatDays(waitingDays)} ngày đang chờ duyệt)` : '';
  if (quotaDays === 0) {
    const why =
      exempt !== null
        ? `Đồng chí thuộc diện miễn thực hiện từ ${formatDay(exempt.from)} đến ${formatDay(heldUntil(exempt))}`
        : owes
          ? 'Kế hoạch năm không đặt chỉ tiêu ngày đi cơ sở'
          : 'Chỉ tiêu ngày đi cơ sở không áp dụng với chức trách của đồng chí';
    return `${why}; với các chuyến đã duyệt, đến ${until} đạt ${formatDays(approvedDays)} ngày${waiting}`;
  }
  const reached = `${formatDays(approvedDays)}/${formatDays(quotaDays)} ngày`;
  const rest = missingDays > 0 ? `còn thiếu ${formatDays(missingDays)} ngày` : 'đã đủ chỉ tiêu';
  const spans = reducedFor
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((exemption) => `từ ${formatDay(exemption.from)} đến ${formatDay(heldUntil(exemption))}`);
  const lower = spans.length === 0 ? '' : `; chỉ tiêu đã giảm vì được miễn ${spans.join(', ')}`;
  return `Với các chuyến đã duyệt, đến ${until} đạt ${reached}: ${rest}${waiting}${lower}`;
}

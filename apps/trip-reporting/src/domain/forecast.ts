import {
  countDistinctHalves,
  formatDay,
  halfDayRange,
  wholeDays,
  type CountingWindow,
  type HalfDayRange,
  type TripDates,
} from '#calendar';
import type { Owed } from './people.js';
import { inVietnamese } from './statement-words.js';

/** Where the half days of one person stand at a date. */
export type Travels = {
  /** Credited, as half-day indexes: a cadre who goes often has hundreds, and they are only counted. */
  verified: readonly HalfDayRange[];
  /** Of reports that wait to be verified. */
  reported: readonly TripDates[];
  /** Approved trips that no report answers. */
  approved: readonly TripDates[];
  /** Registrations that wait for a decision. */
  waiting: readonly TripDates[];
};

export type Forecast = {
  verifiedDays: number;
  reportedDays: number;
  approvedDays: number;
  waitingDays: number;
  forecastDays: number;
  missingDays: number;
  reached: boolean;
};

/** Each half day once, where it stands best, and only inside the window. What waits for a decision is no forecast. */
export function forecastOf(
  window: CountingWindow,
  { quotaDays, exempt }: Owed,
  { verified, reported, approved, waiting }: Travels,
): Forecast {
  const within = halfDayRange(wholeDays(window.from, window.to));
  const stands = [...verified];
  const upTo = (stage: readonly TripDates[]) => {
    stands.push(...stage.map(halfDayRange));
    return countDistinctHalves(stands, within) / 2;
  };
  const verifiedDays = upTo([]);
  const withReported = reported.length === 0 ? verifiedDays : upTo(reported);
  const forecastDays = approved.length === 0 ? withReported : upTo(approved);
  const withWaiting = waiting.length === 0 ? forecastDays : upTo(waiting);
  return {
    verifiedDays,
    reportedDays: withReported - verifiedDays,
    approvedDays: forecastDays - withReported,
    waitingDays: withWaiting - forecastDays,
    forecastDays,
    missingDays: Math.max(0, quotaDays - forecastDays),
    reached: exempt === null && quotaDays > 0 && verifiedDays >= quotaDays,
  };
}

/** The forecast in words (ux.md). */
export function sentenceOf(
  window: CountingWindow,
  { quotaDays, exempt }: Owed,
  { waitingDays, forecastDays, missingDays }: Forecast,
  owes: boolean,
): string {
  const until = formatDay(window.to).slice(0, 5);
  const waiting = waitingDays > 0 ? ` (${inVietnamese(waitingDays)} ngày đang chờ duyệt)` : '';
  if (quotaDays === 0) {
    const why =
      exempt !== null
        ? `Đồng chí thuộc diện miễn thực hiện từ ${formatDay(exempt.from)} đến ${formatDay(exempt.to)}`
        : owes
          ? 'Kế hoạch năm không đặt chỉ tiêu ngày đi cơ sở'
          : 'Chỉ tiêu ngày đi cơ sở không áp dụng với chức trách của đồng chí';
    return `${why}; với các chuyến đã duyệt, đến ${until} đạt ${inVietnamese(forecastDays)} ngày${waiting}`;
  }
  const rest = missingDays > 0 ? `còn thiếu ${inVietnamese(missingDays)} ngày` : 'đã đủ chỉ tiêu';
  const reached = `${inVietnamese(forecastDays)}/${inVietnamese(quotaDays)} ngày`;
  return `Với các chuyến đã duyệt, đến ${until} đạt ${reached}: ${rest}${waiting}`;
}

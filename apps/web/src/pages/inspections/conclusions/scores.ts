import { formatNumber } from '../../../design/format';

export type Score = { score: number | null; maxScore: number | null };

/** `82,5/100 (82,5%)`; nothing while there is no score. */
export function scoreText({ score, maxScore }: Score): string | null {
  if (score === null) return null;
  const share = shareOf({ score, maxScore });
  if (share === null || maxScore === null) return formatNumber(score);
  return `${formatNumber(score)}/${formatNumber(maxScore)} (${formatNumber(share)}%)`;
}

/** Points of those that could be reached, in per cent with one decimal: criteria of other years have other totals. */
export function shareOf({ score, maxScore }: Score): number | null {
  if (score === null || maxScore === null || maxScore <= 0) return null;
  return Math.round((score / maxScore) * 1000) / 10;
}

/** What a chart draws: the visits that have a score, the earliest first. */
export function scoresOverTime<Visit extends Score & { dates: { to: string } }>(
  visits: readonly Visit[],
): { visit: Visit; day: string; share: number }[] {
  return visits
    .flatMap((visit) => {
      const share = shareOf(visit);
      return share === null ? [] : [{ visit, day: visit.dates.to, share }];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/**
 * Numbers begin anew with each term (nhiệm kỳ): 504 plans by 24 February, as article 001 has it, cannot be one year’s.
 * How a province really counts is not known, so it is data: the first days of terms, ascending; none at all means
 * that numbers begin anew each year.
 */
export type Terms = readonly string[];

const YEARS_OF_A_TERM = 5;

/** The period in whose register a document of this day stands: `2022-2027`, or `2022` where no term is known. */
export function periodOf(day: string, terms: Terms): string {
  const index = terms.findLastIndex((first) => first <= day);
  const first = terms[index];
  if (first === undefined) return day.slice(0, 4);
  const begun = Number(first.slice(0, 4));
  const next = terms[index + 1];
  return `${begun}-${next === undefined ? begun + YEARS_OF_A_TERM : Number(next.slice(0, 4))}`;
}

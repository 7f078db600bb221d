import type { components } from '../../../api/schema';

export type PersonYear = components['schemas']['PersonYear'];

const SUMMED = [
  'quotaDays',
  'verifiedDays',
  'reportedDays',
  'approvedDays',
  'waitingDays',
  'forecastDays',
  'missingDays',
  'reportsOwed',
  'reportsLate',
] as const;
export type Summed = (typeof SUMMED)[number];
export type Totals = Record<Summed, number> & {
  eligible: number;
  exempt: number;
  reached: number;
  /** Whose forecast lacks days. */
  behind: number;
};

export function totalsOf(people: readonly PersonYear[]): Totals {
  const sums = Object.fromEntries(
    SUMMED.map((field) => [field, people.reduce((sum, one) => sum + one[field], 0)]),
  ) as Record<Summed, number>;
  return {
    ...sums,
    eligible: people.filter(({ quotaDays }) => quotaDays > 0).length,
    exempt: people.filter(({ exempt }) => exempt !== null).length,
    reached: people.filter(({ reached }) => reached).length,
    behind: people.filter(({ missingDays }) => missingDays > 0).length,
  };
}

/** Whoever lacks days, or owes a report. */
export function isReminded({ missingDays, reportsOwed }: PersonYear): boolean {
  return missingDays > 0 || reportsOwed > 0;
}

/** How many trips of which kind stand for a number of cases. Trips are numbered in this order. */
export type Amounts = {
  /** Approved, reported and verified: two finished cases each. */
  finished: number;
  /** Approved and reported, the report still to be verified: a finished and an open case. */
  reported: number;
  /** Waiting to be approved: an open case. */
  waiting: number;
  /** Waiting to be approved, and falling due within one minute of the run. */
  due: number;
  all: number;
};

/** Of the open cases, those of reports. */
const REPORTS = 0.3;
/** Trips of a person in two years: 60 days a year, in half days, and some. */
const TRIPS_EACH = 300;

/**
 * @param cases finished ones; a tenth as many are open besides
 * @param deadlines cases that fall due in the run
 */
export function amountsOf(cases: number, deadlines: number): Amounts {
  const open = Math.floor(cases / 10);
  const reported = Math.floor(open * REPORTS);
  const finished = Math.ceil((cases - reported) / 2);
  const waiting = open - reported;
  return { finished, reported, waiting, due: deadlines, all: finished + reported + waiting + deadlines };
}

/** Cadres besides the submitters, so that nobody travels more than people do. */
export function colleaguesFor(amounts: Amounts, submitters: number): number {
  return amounts.all === 0 ? 0 : Math.max(30, Math.ceil(amounts.all / TRIPS_EACH) - submitters);
}

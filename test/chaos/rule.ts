/** One promise, as a query over the tables of all services and what the clients were told. */
export type Rule = {
  name: string;
  /** For people. */
  title: string;
  /**
   * Gives one row for everything that was looked at: `id`, and `why` it breaks the promise (null: it does not).
   * `command` holds the clients' journal. $1: business time, where it is asked for.
   */
  sql: string;
  /** Only some runs have anything of the kind: then, and only then, it may look at nothing. */
  notAlways?: true;
};

export type RuleResult = {
  name: string;
  title: string;
  looked: number;
  brokenCount: number;
  notAlways?: true;
  /** The first of them: ids with a word why, never names or texts. */
  broken: string[];
};

/** Of what breaks a rule, so many are listed. */
export const LISTED = 25;

/** A rule that looked at nothing has proven nothing. */
export function holds({
  looked,
  brokenCount,
  notAlways,
}: Pick<RuleResult, 'looked' | 'brokenCount' | 'notAlways'>): boolean {
  return (looked > 0 || notAlways === true) && brokenCount === 0;
}

export function resultOf(
  { name, title }: Pick<Rule, 'name' | 'title'>,
  looked: number,
  broken: readonly string[],
): RuleResult {
  return { name, title, looked, brokenCount: broken.length, broken: broken.slice(0, LISTED) };
}

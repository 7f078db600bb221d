import type { CalendarDay, Half } from '#calendar';
import type { FindingKind, LedgerEntry } from '#contracts';
import type { Candidate, Exemption } from '../domain/people.js';
import type { Travels } from '../domain/forecast.js';
import type { Registered, Spending } from '../domain/statistics.js';
import type { ReportCounts, YearPlan } from '../domain/year.js';

/** Of some people in a plan year, up to a date. */
export type YearQuestion = {
  personIds: readonly string[];
  year: number;
  /** Days that count, both included; none where `until` lies before `from`. */
  from: CalendarDay;
  until: CalendarDay;
  /** What happened after this instant is not known yet. */
  knownAt: Date;
};

export type YearFacts = {
  /** Whoever has credited half days, without what was reversed. */
  credited: { personId: string; halves: number }[];
  spent: Spending[];
  reports: (ReportCounts & { personId: string })[];
  registered: Registered[];
  topics: { topicId: string; name: string }[];
};

export type FoundInYear = {
  kinds: Partial<Record<FindingKind, number>>;
  /** The first ones. */
  practices: { title: string; unitId: string; place: string | null }[];
  recommendations: { made: number; answered: number };
  proposals: string[];
};

export type PersonFacts = Travels & ReportCounts & { personId: string };

export type LedgerQuestion = {
  personId: string;
  year?: number;
  after?: { day: CalendarDay; half: Half; entryId: string };
  limit: number;
};

/** What figures are made of. Commands never ask it. */
export abstract class FiguresReader {
  /** The plan of the first of these units that has one. */
  abstract plan(year: number, unitIds: readonly string[]): Promise<YearPlan | undefined>;
  /** Full-time cadres in Union work with a post in the plan’s unit or a department of it between the days. */
  abstract candidates(plan: YearPlan, day: CalendarDay): Promise<Candidate[]>;
  abstract exemptions(planId: string, personId: string): Promise<Exemption[]>;
  /** @param eligibleIds of those asked for, whose days `spent` tells of */
  abstract yearFacts(question: YearQuestion, eligibleIds: readonly string[]): Promise<YearFacts>;
  /** @param examples how many practices and recommendations by name */
  abstract found(question: YearQuestion, provinceId: string, examples: number): Promise<FoundInYear>;
  /** One entry per person asked for. */
  abstract personFacts(question: YearQuestion): Promise<PersonFacts[]>;
  /** The latest half days first; one more than `limit` when there are more. */
  abstract ledger(question: LedgerQuestion): Promise<LedgerEntry[]>;
}

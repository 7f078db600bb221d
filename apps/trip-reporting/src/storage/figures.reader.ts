import { Injectable } from '@nestjs/common';
import type { CalendarDay, HalfDayRange, TripDates } from '#calendar';
import type { LedgerEntry } from '#contracts';
import { Database, sqlFile, statement } from '#database';
import type { Candidate, Exemption } from '../domain/people.js';
import type { YearPlan } from '../domain/year.js';
import {
  FiguresReader,
  type FoundInYear,
  type LedgerQuestion,
  type PersonFacts,
  type YearFacts,
  type YearQuestion,
} from '../use-cases/figures.ports.js';

const planOf = sqlFile(import.meta.url, './sql/figures-plan.sql');
const candidatesOf = sqlFile(import.meta.url, './sql/figures-candidates.sql');
const yearOf = sqlFile(import.meta.url, './sql/figures-year.sql');
const foundIn = sqlFile(import.meta.url, './sql/figures-found.sql');
const peopleIn = sqlFile(import.meta.url, './sql/figures-people.sql');
const ledgerOf = sqlFile(import.meta.url, './sql/figures-ledger.sql');
const exemptionsOf = statement(
  'figures-exemptions',
  `SELECT kind, from_day AS "from", to_day AS "to" FROM exemption WHERE plan_id = $1 AND person_id = $2
   ORDER BY from_day, id`,
);

@Injectable()
export class FiguresSqlReader extends FiguresReader {
  constructor(private readonly database: Database) {
    super();
  }

  async plan(year: number, unitIds: readonly string[]): Promise<YearPlan | undefined> {
    const [plan] = await this.database.query<YearPlan>(planOf, [year, unitIds]);
    return plan;
  }

  candidates({ planId, unitId, window }: YearPlan, day: CalendarDay): Promise<Candidate[]> {
    return this.database.query<Candidate>(candidatesOf, [unitId, window.from, day, planId]);
  }

  exemptions(planId: string, personId: string): Promise<Exemption[]> {
    return this.database.query<Exemption>(exemptionsOf, [planId, personId]);
  }

  async yearFacts(question: YearQuestion, eligibleIds: readonly string[]): Promise<YearFacts> {
    return only(await this.database.query<YearFacts>(yearOf, [...valuesOf(question), eligibleIds]));
  }

  async found(
    { personIds, year, knownAt }: YearQuestion,
    provinceId: string,
    examples: number,
  ): Promise<FoundInYear> {
    const values = [personIds, year, provinceId, knownAt, examples];
    return only(await this.database.query<FoundInYear>(foundIn, values));
  }

  async personFacts(question: YearQuestion): Promise<PersonFacts[]> {
    const rows = await this.database.query<PersonRow>(peopleIn, valuesOf(question));
    return rows.map(({ verified, reported, ...row }) => ({
      ...row,
      verified: rangesOf(verified),
      reported: reported.flat(),
    }));
  }

  async ledger({ personId, year, after, limit }: LedgerQuestion): Promise<LedgerEntry[]> {
    const values = [
      personId,
      year ?? null,
      after?.day ?? null,
      after?.half ?? null,
      after?.entryId ?? null,
      limit,
    ];
    const rows = await this.database.query<LedgerRow>(ledgerOf, values);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}

/** `verified`: an int4multirange; `reported`: the spans of each report. */
type PersonRow = Omit<PersonFacts, 'verified' | 'reported'> & {
  verified: string;
  reported: TripDates[][];
};
type LedgerRow = Omit<LedgerEntry, 'at'> & { at: Date };

/** `{[38000,38002),[38005,38006)}`: lighter to write and to read than rows or JSON, with a year of an office in it. */
function rangesOf(multirange: string): HalfDayRange[] {
  return Array.from(multirange.matchAll(/(\d+),(\d+)/g), ([, start, end]): HalfDayRange => [
    Number(start),
    Number(end),
  ]);
}

function valuesOf({ personIds, year, from, until, knownAt }: YearQuestion): unknown[] {
  return [personIds, year, from, until, knownAt];
}

function only<Row>([row]: Row[]): Row {
  if (row === undefined) throw new Error('sums are one row');
  return row;
}

import type { TFunction } from 'i18next';
import { formatDay } from '../../../design/format';
import { term } from '../../../design/term';
import type { CsvCell } from '../csv';
import { totalsOf, type PersonYear } from './totals';

/** The table as it is shown, with what it says by badges and bars in words. */
export function peopleCsv(people: readonly PersonYear[], t: TFunction<'area'>): CsvCell[][] {
  const head = [
    ...[t('people.column.name'), t('people.column.office'), t('people.column.department')],
    ...[t('people.column.exempt'), t('people.column.quota'), t('people.column.verified')],
    ...[t('people.column.reported'), t('people.column.approved'), t('people.column.waiting')],
    ...[t('people.column.forecast'), t('people.column.missing'), t('people.column.reached')],
    ...[t('people.column.onTime'), t('people.column.late'), t('people.column.excused')],
    t('people.column.owed'),
  ];
  const rows = people.map((one): CsvCell[] => [
    ...[one.person.fullName, one.person.office, one.department?.name ?? null],
    one.exempt && `${term(one.exempt.label)} (${formatDay(one.exempt.from)} – ${formatDay(one.exempt.to)})`,
    ...[one.quotaDays, one.verifiedDays, one.reportedDays, one.approvedDays, one.waitingDays],
    ...[one.forecastDays, one.missingDays, t(one.reached ? 'yes' : 'no')],
    ...[one.reportsOnTime, one.reportsLate, one.reportsExcused, one.reportsOwed],
  ]);
  const sums = totalsOf(people);
  const total: CsvCell[] = [
    ...[t('people.total'), null, null, null, sums.quotaDays, sums.verifiedDays, sums.reportedDays],
    ...[sums.approvedDays, sums.waitingDays, sums.forecastDays, sums.missingDays, null],
    ...[sum(people, 'reportsOnTime'), sums.reportsLate, sum(people, 'reportsExcused'), sums.reportsOwed],
  ];
  return [head, ...rows, total];
}

function sum(people: readonly PersonYear[], field: 'reportsOnTime' | 'reportsExcused'): number {
  return people.reduce((all, one) => all + one[field], 0);
}

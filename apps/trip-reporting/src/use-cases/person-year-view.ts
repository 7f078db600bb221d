import type { CalendarDay } from '#calendar';
import { EXEMPTION_LABELS, type PersonYear } from '#contracts';
import type { OrgView } from '#org';
import { forecastOf } from '../domain/forecast.js';
import type { Owed } from '../domain/people.js';
import type { YearPlan } from '../domain/year.js';
import type { PersonFacts } from './figures.ports.js';

/** @param day of which the office is told */
export function personYearView(
  view: OrgView,
  day: CalendarDay,
  plan: Pick<YearPlan, 'window'>,
  { departmentId, quotaDays, exempt }: Owed & { departmentId: string | null },
  facts: PersonFacts,
): PersonYear {
  return {
    person: view.personRef(facts.personId, day),
    department: departmentId === null ? null : view.unitRef(departmentId),
    exempt:
      exempt === null
        ? null
        : { kind: exempt.kind, label: EXEMPTION_LABELS[exempt.kind], from: exempt.from, to: exempt.to },
    quotaDays,
    ...forecastOf(plan.window, { quotaDays, exempt }, facts),
    reportsOnTime: facts.onTime,
    reportsLate: facts.late,
    reportsExcused: facts.excused,
    reportsOwed: facts.missing,
  };
}

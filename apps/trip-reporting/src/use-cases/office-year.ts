import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, endOfDay, formatDay, type BusinessClock, type CalendarDay } from '#calendar';
import { Refusal, type Rights } from '#contracts';
import { OrgPicture, type OrgView } from '#org';
import { officeOf } from '../domain/office.js';
import { countingDay, staffOf, type Cadre } from '../domain/people.js';
import { seesProvince } from '../domain/reach.js';
import type { YearPlan } from '../domain/year.js';
import { FiguresReader, type YearQuestion } from './figures.ports.js';

export type FiguresQuery = { year: number; asOf?: CalendarDay; unitId?: string };

/** The year of an office at a date: its plan and whoever may be counted. */
export type OfficeYear = {
  view: OrgView;
  plan: YearPlan;
  asOf: CalendarDay;
  staff: Cadre[];
  question: YearQuestion;
};

/** Opens the year that figures are asked of, if the caller may see it. */
@Injectable()
export class OfficeYears {
  constructor(
    private readonly figures: FiguresReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal DATE_IN_FUTURE, PLAN_MISSING, NOT_FOUND (somebody else’s unit), INVALID_INPUT (which unit?) */
  async open(rights: Rights, query: FiguresQuery): Promise<OfficeYear> {
    const today = this.clock.today();
    const asOf = query.asOf ?? today;
    if (asOf > today) throw new Refusal('DATE_IN_FUTURE', { today: formatDay(today) });
    const view = await this.org.current();
    const unitId = unitOf(view, rights, query.unitId?.toLowerCase());
    const plan = await this.figures.plan(query.year, [unitId]);
    if (plan === undefined) throw new Refusal('PLAN_MISSING', { year: query.year });
    const day = countingDay(plan.window, asOf);
    const candidates = await this.figures.candidates(plan, day);
    const staff = staffOf(candidates, plan, day, (personId, on) =>
      homeInOffice(view, plan.unitId, personId, on),
    );
    const question = {
      personIds: staff.map(({ personId }) => personId),
      year: plan.year,
      from: plan.window.from,
      until: day,
      knownAt: endOfDay(asOf),
    };
    return { view, plan, asOf, staff, question };
  }
}

/** Figures hold no names, so a department head may ask for the whole province; other units are for its bodies. */
function unitOf(view: OrgView, rights: Rights, asked: string | undefined): string {
  const { provinceId, roles } = rights;
  const unitId = asked ?? provinceId;
  if (unitId === null)
    throw new Refusal('INVALID_INPUT', {}, [
      { pointer: '?unitId', code: 'missing', detail: 'Hãy chọn tỉnh đoàn cần xem số liệu.' },
    ]);
  const mayRead =
    unitId === provinceId ||
    (roles.has('CENTRAL') && view.unit(unitId)?.level === 'PROVINCE') ||
    isProvincial(view, rights, unitId);
  if (!mayRead) throw new Refusal('NOT_FOUND');
  return unitId;
}

/** Whether the caller sees all of the province that the unit belongs to, or was merged into. */
export function isProvincial(view: OrgView, rights: Rights, unitId: string): boolean {
  if (!seesProvince(rights)) return false;
  const seen = new Set<string>();
  let province = view.nearest(unitId, ['PROVINCE']);
  while (province !== undefined && !seen.has(province.unitId)) {
    if (province.unitId === rights.provinceId) return true;
    seen.add(province.unitId);
    province = province.mergedIntoId === null ? undefined : view.unit(province.mergedIntoId);
  }
  return false;
}

/** The plan’s own office: the unit itself and its departments, not the units below it. */
function homeInOffice(view: OrgView, unitId: string, personId: string, day: CalendarDay): string | null {
  const office = officeOf(view, personId, day);
  return office?.unitIds.includes(unitId) ? office.homeId : null;
}

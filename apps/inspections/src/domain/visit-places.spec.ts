import { describe, expect, it } from '@jest/globals';
import { wholeDays, type Half, type TripDates } from '#calendar';
import { Refusal, type VisitMethod } from '#contracts';
import { OrgView } from '#org';
import { ORG } from './org.fixture.js';
import {
  conclusionDueAt,
  requireFree,
  requireInsidePlan,
  requireMethod,
  requireStrangers,
  type OtherVisit,
} from './visit-places.js';

const org = new OrgView({ units: [], people: [], positions: [], charges: [], calendar: null });
const PLAN = { number: 'KT-2022-00001', from: '2022-03-01', to: '2022-06-30' };
const TEAM = { teamId: 'team', personIds: ['an', 'binh'] };

function dates(from: string, fromHalf: Half, to: string, toHalf: Half): TripDates {
  return { from, fromHalf, to, toHalf };
}
function other(changes: Partial<OtherVisit> = {}): OtherVisit {
  return {
    ...{
      number: 'KT-2022-00002/01',
      teamId: 'other',
      teamName: 'Đoàn số 2',
      personIds: ['chi'],
      unitId: 'elsewhere',
    },
    ...{ method: 'ON_SITE', dates: wholeDays('2022-04-05') },
    ...changes,
  };
}
function codeOf(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('days of a visit', () => {
  it.each([
    ['the first and the last day of the plan', wholeDays('2022-03-01', '2022-06-30'), null],
    ['a day before', wholeDays('2022-02-28', '2022-03-01'), 'VISIT_OUTSIDE_PLAN'],
    ['a day after', wholeDays('2022-06-30', '2022-07-01'), 'VISIT_OUTSIDE_PLAN'],
    ['an end before the start', wholeDays('2022-04-02', '2022-04-01'), 'END_BEFORE_START'],
    ['a morning after an afternoon', dates('2022-04-01', 'pm', '2022-04-01', 'am'), 'END_BEFORE_START'],
  ])('inside the plan: %s', (_, wish, code) => {
    expect(codeOf(() => requireInsidePlan(PLAN, wish))).toBe(code);
  });
});

describe('the method of a visit', () => {
  it.each<[VisitMethod, VisitMethod, string | null]>([
    ['BOTH', 'DESK', null],
    ['BOTH', 'ON_SITE', null],
    ['DESK', 'DESK', null],
    ['ON_SITE', 'DESK', 'VISIT_METHOD_NOT_IN_PLAN'],
    ['DESK', 'BOTH', 'VISIT_METHOD_NOT_IN_PLAN'],
  ])('of a plan that says %s can be %s: %s', (method, wish, code) => {
    expect(codeOf(() => requireMethod({ number: 'KT', method }, wish))).toBe(code);
  });
});

describe('an inspector of the unit', () => {
  const own = 'INSPECTOR_OF_OWN_UNIT';
  it.each([
    ['who has a post in it', 'secretary', '2022-04-06', '2022-04-07', own],
    ['who has one below it', 'helper', '2022-04-06', '2022-04-07', own],
    ['who comes on the last day', 'helper', '2022-04-04', '2022-04-06', own],
    ['who leaves on the first day', 'helper', '2022-04-08', '2022-04-11', own],
    ['who comes and leaves in between', 'helper', '2022-04-01', '2022-04-15', own],
    ['who comes afterwards', 'helper', '2022-04-04', '2022-04-05', null],
    ['who has left', 'helper', '2022-04-09', '2022-04-09', null],
    ['who belongs to a department above', 'head', '2022-04-04', '2022-04-15', null],
  ])('%s', (_, personId, from, to, code) => {
    const work = () => requireStrangers(ORG, ['specialist', personId], 'district', wholeDays(from, to));
    expect(codeOf(work)).toBe(code);
  });
});

describe('two visits at once', () => {
  const wish = {
    unitId: 'unit',
    dates: dates('2022-04-05', 'am', '2022-04-05', 'am'),
    method: 'ON_SITE',
  } as const;
  const afternoon = dates('2022-04-05', 'pm', '2022-04-06', 'pm');
  it.each<[string, Partial<OtherVisit>, string | null]>([
    ['other people elsewhere', {}, null],
    ['the unit, by other people', { unitId: 'unit' }, 'UNIT_ALREADY_VISITED'],
    ['the unit, in the afternoon', { unitId: 'unit', dates: afternoon }, null],
    ['the unit, at the desk', { unitId: 'unit', method: 'DESK' }, 'UNIT_ALREADY_VISITED'],
    ['the team', { teamId: 'team' }, 'TEAM_ALREADY_ELSEWHERE'],
    ['one of its people', { personIds: ['chi', 'binh'] }, 'TEAM_ALREADY_ELSEWHERE'],
    ['one of its people, in the afternoon', { personIds: ['binh'], dates: afternoon }, null],
    ['the team, at the desk', { teamId: 'team', method: 'DESK' }, null],
  ])('of %s', (_, changes, code) => {
    expect(codeOf(() => requireFree(org, TEAM, wish, [other(changes)]))).toBe(code);
  });

  it('leaves whoever reads papers free to go elsewhere', () => {
    const desk = { ...wish, method: 'DESK' } as const;
    expect(codeOf(() => requireFree(org, TEAM, desk, [other({ teamId: 'team' })]))).toBeNull();
  });
});

describe('the conclusion', () => {
  const visit = wholeDays('2022-03-17', '2022-03-19');
  it.each([
    ['the last day, which is not counted', '2022-03-19', '2022-03-29T16:59:59.999Z'],
    [
      'the last day, however late the team puts its checklist in order',
      '2022-04-05',
      '2022-03-29T16:59:59.999Z',
    ],
    ['the day on which the team was done earlier', '2022-03-17', '2022-03-27T16:59:59.999Z'],
  ])('is due ten days after %s', (_, finishedOn, due) => {
    expect(conclusionDueAt(visit, finishedOn, 10).toISOString()).toBe(due);
  });
});

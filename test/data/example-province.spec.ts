import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  addMonths,
  calendarProblems,
  compareDays,
  countDays,
  countDistinctDays,
  defaultWindow,
  isCalendarDay,
  isWeekend,
  isWindow,
  isWorkingDay,
  quarterOf,
  reportDue,
  wholeDays,
  yearOf,
  type CountingWindow,
} from '#calendar';

type Dated = { id: string; validFrom: string; validTo: string | null };
type Unit = Dated & { code: string; level: string; parentId: string | null; mergedIntoId: string | null };
type Person = Dated & {
  code: string;
  fullName: string;
  givenName: string;
  gender: string;
  fullTime: boolean;
  workArea: string;
  education: string;
  email: string;
};
type Position = Dated & { personId: string; unitId: string; type: string; home: boolean };
type Charge = Dated & { personId: string; departmentId: string | null; unitId: string };
type PositionType = { code: string; name: string; levels: string[]; rank: number };
type Account = {
  id: string;
  personId: string;
  username: string;
  password: string;
  who: string;
  featured: boolean;
};
type Topic = { id: string; code: string; name: string; order: number };
type Plan = {
  id: string;
  year: number;
  unitId: string;
  document: string;
  issuedOn: string;
  quotaDays: number;
  window: CountingWindow;
  legalBasis: { symbol: string; issuedOn: string }[];
  topics: Topic[];
};
type Round = {
  id: string;
  planId: string;
  quarter: number;
  number: number;
  from: string;
  to: string;
  opensOn: string;
  closesOn: string;
};
type Exemption = { id: string; planId: string; personId: string; kind: string; from: string; to: string };
type CriteriaSet = {
  code: string;
  provinceId: string;
  createdBy: string;
  items: { code: string; section: string; weight: number; choices: { share: number }[] }[];
};
type Calendar = {
  id: string;
  years: number[];
  holidays: { day: string; name: string }[];
  workingDays: string[];
  daysOff: string[];
};

function load<T>(name: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../deploy/example-province/${name}.json`, import.meta.url), 'utf8'),
  ) as T;
}

const units = load<Unit[]>('units');
const types = load<PositionType[]>('position-types');
const people = load<Person[]>('people');
const positions = load<Position[]>('positions');
const charges = load<Charge[]>('charges');
const accounts = load<Account[]>('accounts');
const plans = load<Plan[]>('plans');
const rounds = load<Round[]>('rounds');
const exemptions = load<Exemption[]>('exemptions');
const criteriaSets = load<CriteriaSet[]>('criteria-sets');
const calendar = { version: 1, ...load<Calendar>('calendar') };

const unitById = new Map(units.map((unit) => [unit.id, unit]));
const personById = new Map(people.map((person) => [person.id, person]));
const typeByCode = new Map(types.map((type) => [type.code, type]));
const planById = new Map(plans.map((plan) => [plan.id, plan]));

/** The plan of 2022 is issued on the first day, the ordinary start stands near the second. */
const DAYS = ['2022-02-24', '2026-11-21'];

function validOn(day: string): (thing: Dated) => boolean {
  return ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo);
}
function holders(day: string, unitId: string, type: string): string[] {
  return positions
    .filter(validOn(day))
    .filter((position) => position.unitId === unitId && position.type === type)
    .map((position) => position.personId);
}
function homeOf(person: Person): Unit | undefined {
  const home = positions.find((position) => position.personId === person.id && position.home);
  return home && unitById.get(home.unitId);
}
function only<T>(found: T[]): T {
  expect(found).toHaveLength(1);
  return found[0] as T;
}

const province = only(units.filter((unit) => unit.level === 'PROVINCE'));
const departments = units.filter((unit) => unit.level === 'DEPARTMENT');
const districts = units.filter((unit) => unit.level === 'DISTRICT');
const affiliated = units.filter((unit) => unit.level === 'AFFILIATED');
const plan2022 = only(plans.filter((plan) => plan.year === 2022));
const provincialCadres = people.filter(
  (person) =>
    person.fullTime &&
    person.workArea === 'UNION_WORK' &&
    ['PROVINCE', 'DEPARTMENT'].includes(homeOf(person)?.level ?? ''),
);

describe('every reference', () => {
  it('has an id of its own', () => {
    const all = [units, people, positions, charges, accounts, plans, rounds, exemptions, [calendar]].flat();
    const ids = [
      ...all.map((row) => row.id),
      ...plans.flatMap((plan) => plan.topics.map((topic) => topic.id)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it.each<[string, (string | number)[]]>([
    ['unit codes', units.map((unit) => unit.code)],
    ['person codes', people.map((person) => person.code)],
    ['names of people', people.map((person) => person.fullName)],
    ['e-mail addresses', people.map((person) => person.email)],
    ['position types', types.map((type) => type.code)],
    ['usernames', accounts.map((account) => account.username)],
    ['accounts of one person', accounts.map((account) => account.personId)],
    ['plan years', plans.map((plan) => plan.year)],
    ['rounds of a quarter', rounds.map((round) => `${round.planId}/${round.quarter}/${round.number}`)],
  ])('%s are unique', (_, values) => {
    expect(new Set(values).size).toBe(values.length);
  });

  it('leads to a row that exists, and is valid while that row is', () => {
    const inside = (part: Dated, whole: Dated | undefined) =>
      whole !== undefined &&
      whole.validFrom <= part.validFrom &&
      (whole.validTo === null || (part.validTo !== null && part.validTo <= whole.validTo));
    for (const unit of units) {
      if (unit.level === 'CENTRAL') expect(unit.parentId).toBeNull();
      else expect(inside(unit, unitById.get(unit.parentId ?? ''))).toBe(true);
      expect(unit.mergedIntoId).toBeNull();
    }
    for (const held of [...positions, ...charges]) {
      expect(inside(held, personById.get(held.personId))).toBe(true);
      expect(inside(held, unitById.get(held.unitId))).toBe(true);
    }
    for (const account of accounts) expect(personById.has(account.personId)).toBe(true);
    for (const exemption of exemptions) {
      expect(personById.has(exemption.personId)).toBe(true);
      expect(exemption.planId).toBe(plan2022.id);
    }
    for (const plan of plans) expect(plan.unitId).toBe(province.id);
    for (const round of rounds) expect(planById.has(round.planId)).toBe(true);
  });

  it('names days that exist, in order', () => {
    for (const row of [...units, ...people, ...positions, ...charges]) {
      expect(isCalendarDay(row.validFrom)).toBe(true);
      if (row.validTo !== null) expect(compareDays(row.validFrom, row.validTo)).toBeLessThanOrEqual(0);
    }
    for (const { from, to } of exemptions) expect(compareDays(from, to)).toBeLessThan(0);
    for (const plan of plans) {
      for (const { issuedOn } of [plan, ...plan.legalBasis]) expect(isCalendarDay(issuedOn)).toBe(true);
    }
  });

  it('puts a position only into a unit of a level that has it', () => {
    for (const { type, unitId } of positions) {
      expect(typeByCode.get(type)?.levels).toContain(unitById.get(unitId)?.level);
    }
  });
});

describe('people', () => {
  it('19 full-time cadres do Union work at the province; all went to university', () => {
    expect(provincialCadres).toHaveLength(19);
    for (const cadre of provincialCadres) expect(['UNIVERSITY', 'MASTER']).toContain(cadre.education);
  });

  it('30 are full-time in the districts: 9 secretaries, 7 deputies, 14 officers', () => {
    const count = (type: string) =>
      positions.filter(
        (position) =>
          position.home &&
          position.type === type &&
          personById.get(position.personId)?.fullTime &&
          unitById.get(position.unitId)?.level === 'DISTRICT',
      ).length;
    expect([count('SECRETARY'), count('DEPUTY_SECRETARY'), count('UNION_OFFICER')]).toEqual([9, 7, 14]);
  });

  it('everybody full-time has exactly one home, and nobody has two', () => {
    for (const person of people) {
      const homes = positions.filter((position) => position.personId === person.id && position.home).length;
      if (person.fullTime) expect(homes).toBe(1);
      expect(homes).toBeLessThanOrEqual(1);
    }
  });

  it('are named as they sort, and reached where no mail arrives', () => {
    for (const person of people) {
      expect(person.fullName.endsWith(` ${person.givenName}`)).toBe(true);
      expect(person.fullName.normalize('NFC')).toBe(person.fullName);
      expect(person.email).toMatch(/^[a-z.]+@[a-z.]+\.example$/);
    }
  });
});

describe.each(DAYS)('posts on %s', (day) => {
  it('the province has a secretary, a permanent deputy and two deputies', () => {
    expect(holders(day, province.id, 'SECRETARY')).toHaveLength(1);
    expect(holders(day, province.id, 'STANDING_DEPUTY_SECRETARY')).toHaveLength(1);
    expect(holders(day, province.id, 'DEPUTY_SECRETARY')).toHaveLength(2);
  });

  it('its executive committee has 30 members, its standing committee 9 of them', () => {
    const committee = holders(day, province.id, 'EXECUTIVE_COMMITTEE_MEMBER');
    const standing = holders(day, province.id, 'STANDING_COMMITTEE_MEMBER');
    expect(new Set(committee).size).toBe(30);
    expect(new Set(standing).size).toBe(9);
    expect(committee).toEqual(expect.arrayContaining(standing));
  });

  it('the permanent deputy chairs the inspection commission', () => {
    const commission = only(departments.filter((unit) => unit.code === 'UBKT'));
    expect(holders(day, commission.id, 'COMMISSION_CHAIR')).toEqual(
      holders(day, province.id, 'STANDING_DEPUTY_SECRETARY'),
    );
  });

  it.each(departments.filter((unit) => unit.code !== 'UBKT'))('$name has a head and a deputy', ({ id }) => {
    const of = (...names: string[]) => names.flatMap((name) => holders(day, id, name));
    expect(of('DEPARTMENT_HEAD', 'CHIEF_OF_OFFICE')).toHaveLength(1);
    expect(of('DEPUTY_DEPARTMENT_HEAD', 'DEPUTY_CHIEF_OF_OFFICE')).toHaveLength(1);
  });

  it.each([...districts, ...affiliated])(
    '$name has a secretary, a deputy, and an official in charge',
    ({ id }) => {
      expect(holders(day, id, 'SECRETARY')).toHaveLength(1);
      expect(holders(day, id, 'DEPUTY_SECRETARY')).toHaveLength(1);
      expect(charges.filter(validOn(day)).some((charge) => charge.unitId === id)).toBe(true);
    },
  );

  it('every grassroots unit has a secretary', () => {
    const grassroots = units.filter((unit) => unit.level === 'GRASSROOTS');
    expect(grassroots.length).toBeGreaterThanOrEqual(2 * districts.length);
    for (const unit of grassroots) expect(holders(day, unit.id, 'SECRETARY')).toHaveLength(1);
  });

  it('whoever is in charge heads a department or sits in the standing committee', () => {
    const standing = holders(day, province.id, 'STANDING_COMMITTEE_MEMBER');
    for (const { personId, departmentId } of charges.filter(validOn(day))) {
      if (departmentId === null) expect(standing).toContain(personId);
      else {
        const heads = ['DEPARTMENT_HEAD', 'CHIEF_OF_OFFICE'].flatMap((type) =>
          holders(day, departmentId, type),
        );
        expect(heads).toEqual([personId]);
      }
    }
  });
});

describe('accounts', () => {
  it('are there for the 19, for each district and affiliated unit, administrators and the centre', () => {
    const day = DAYS[0] as string;
    const needed = [
      ...provincialCadres.map((person) => person.id),
      ...districts.flatMap(({ id }) => [
        ...holders(day, id, 'SECRETARY'),
        ...holders(day, id, 'DEPUTY_SECRETARY'),
      ]),
      ...affiliated.flatMap(({ id }) => holders(day, id, 'SECRETARY')),
      ...holders(day, province.id, 'ADMINISTRATOR'),
      ...units
        .filter((unit) => unit.level === 'CENTRAL')
        .flatMap(({ id }) => holders(day, id, 'CENTRAL_OBSERVER')),
    ];
    expect(accounts.map((account) => account.personId)).toEqual(expect.arrayContaining(needed));
  });

  it('have usernames without diacritics; six are featured', () => {
    for (const account of accounts) {
      expect(account.username).toMatch(/^[a-z]+(\.[a-z]+)+$/);
      expect(account.who).not.toBe('');
    }
    expect(accounts.filter((account) => account.featured)).toHaveLength(6);
  });
});

describe('plans and rounds', () => {
  it.each(plans)('the plan of $year has its window and at least 20 topics, each once', (plan) => {
    expect(plan.quotaDays).toBe(60);
    expect(plan.window).toEqual(defaultWindow(plan.year));
    expect(isWindow(plan.window)).toBe(true);
    expect(plan.topics.length).toBeGreaterThanOrEqual(20);
    expect(new Set(plan.topics.map((topic) => topic.code)).size).toBe(plan.topics.length);
    expect(plan.topics.map((topic) => topic.order)).toEqual(plan.topics.map((_, index) => index + 1));
  });

  it('the rounds of 2022 are the ten of article 001: 59 days, 57 in the window, 12/15/15/17 by quarter', () => {
    const of2022 = rounds.filter((round) => round.planId === plan2022.id);
    const days = of2022.map((round) => wholeDays(round.from, round.to));
    expect(days).toHaveLength(10);
    expect([countDistinctDays(days), countDistinctDays(days, plan2022.window)]).toEqual([59, 57]);
    const quarters = [1, 2, 3, 4].map((quarter) =>
      of2022
        .filter((round) => round.quarter === quarter)
        .reduce((sum, { from, to }) => sum + countDays(wholeDays(from, to)), 0),
    );
    expect(quarters).toEqual([12, 15, 15, 17]);
  });

  it('a round lies in its quarter and year, and closes for registering before it starts', () => {
    for (const round of rounds) {
      const plan = planById.get(round.planId);
      expect([yearOf(round.from), yearOf(round.to)]).toEqual([plan?.year, plan?.year]);
      expect([quarterOf(round.from), quarterOf(round.to)]).toEqual([round.quarter, round.quarter]);
      expect(compareDays(round.opensOn, plan?.issuedOn ?? '')).toBeGreaterThanOrEqual(0);
      expect(compareDays(round.opensOn, round.closesOn)).toBeLessThanOrEqual(0);
      expect(compareDays(round.closesOn, round.from)).toBeLessThan(0);
      expect(compareDays(round.from, round.to)).toBeLessThanOrEqual(0);
    }
  });

  it('one can register on 21/11/2026 for this year and for the next', () => {
    const open = rounds.filter((round) => round.opensOn <= '2026-11-21' && '2026-11-21' <= round.closesOn);
    expect(new Set(open.map((round) => planById.get(round.planId)?.year))).toEqual(new Set([2026, 2027]));
  });
});

describe('exemptions of 2022', () => {
  it('five of the 19 are exempt: two study, one is ill, two are on maternity leave; 14 remain', () => {
    const kinds = exemptions.map((exemption) => exemption.kind).sort();
    expect(kinds).toEqual([
      'LONG_SICK_LEAVE',
      'LONG_TERM_STUDY',
      'LONG_TERM_STUDY',
      'MATERNITY_LEAVE',
      'MATERNITY_LEAVE',
    ]);
    const exempt = new Set(exemptions.map((exemption) => exemption.personId));
    expect(provincialCadres.filter((person) => !exempt.has(person.id))).toHaveLength(14);
  });

  it('study lasts six months or more, maternity leave is a woman’s', () => {
    for (const { kind, from, to, personId } of exemptions) {
      if (kind === 'LONG_TERM_STUDY') expect(compareDays(to, addMonths(from, 6))).toBeGreaterThanOrEqual(0);
      if (kind === 'MATERNITY_LEAVE') expect(personById.get(personId)?.gender).toBe('FEMALE');
    }
  });
});

describe('the calendar', () => {
  it('has no doubtful day, and the paid holidays of each year', () => {
    expect(calendarProblems(calendar)).toEqual([]);
    for (const year of calendar.years) {
      const days = calendar.holidays.filter((holiday) => yearOf(holiday.day) === year);
      expect(days).toHaveLength(year < 2026 ? 11 : 12);
    }
  });

  it('gives a day off for every holiday on a weekend', () => {
    const swapped = new Set(['2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31']);
    for (const year of calendar.years) {
      const onWeekend = calendar.holidays.filter(({ day }) => yearOf(day) === year && isWeekend(day));
      const off = calendar.daysOff.filter((day) => yearOf(day) === year && !swapped.has(day));
      expect(off).toHaveLength(onWeekend.length);
    }
    expect(calendar.workingDays).toHaveLength(swapped.size);
  });

  it.each([
    ['2022-01-03', false],
    ['2022-02-07', true],
    ['2022-04-11', false],
    ['2022-05-03', false],
    ['2022-05-04', true],
    ['2022-09-01', false],
    ['2022-09-05', true],
    ['2024-05-04', true],
  ])('%s is worked: %p', (day, worked) => {
    expect(isWorkingDay(day, calendar)).toBe(worked);
  });

  it('no report of the ten rounds is due on a day off', () => {
    for (const { planId, to } of rounds) {
      if (planId !== plan2022.id) continue;
      const trip = { endsOn: to, approvedAt: new Date('2022-03-01T08:00:00+07:00') };
      const due = (rollToWorkingDay: boolean) => reportDue(trip, { rollToWorkingDay }, calendar).dueDay;
      expect(due(true)).toBe(due(false));
    }
  });
});

describe('criteria sets', () => {
  it('of the half-year inspection: 100 points over six sections, every code once', () => {
    const set = only(criteriaSets);
    expect([set.provinceId, personById.has(set.createdBy)]).toEqual([province.id, true]);
    expect(new Set(set.items.map(({ code }) => code)).size).toBe(set.items.length);
    expect(new Set(set.items.map(({ section }) => section)).size).toBe(6);
    expect(set.items.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});

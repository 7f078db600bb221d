import { describe, expect, it } from '@jest/globals';
import { exemption, RULE } from './figures.fixture.js';
import { countedOf, countingDay, owedBy, staffOf, type Candidate, type Exemption } from './people.js';

const YEAR_END = '2022-11-30';

/** Home units by first day, newest last; `null`: elsewhere or gone. */
function office(homes: Record<string, [from: string, unitId: string | null][]>) {
  return (personId: string, day: string) =>
    (homes[personId] ?? []).filter(([from]) => from <= day).at(-1)?.[1] ?? null;
}

function candidate(personId: string, lastDays: string[], exemptions: Exemption[] = []): Candidate {
  return { personId, lastDays, exemptions };
}

describe('the day on which somebody must be in the office', () => {
  it.each([
    ['2022-06-30', '2022-06-30'],
    ['2022-11-30', '2022-11-30'],
    ['2022-12-31', '2022-11-30'],
    ['2026-11-21', '2022-11-30'],
    ['2021-12-31', '2021-12-31'],
  ])('for figures of %s is %s', (asOf, day) => {
    expect(countingDay(RULE.window, asOf)).toBe(day);
  });
});

describe('who is counted', () => {
  it.each([
    ['was there all year', [['2017-10-01', 'XDĐ']], [YEAR_END], false, 'XDĐ'],
    ['came in November', [['2022-11-15', 'PT']], [YEAR_END], false, 'PT'],
    ['came on the last day', [['2022-11-30', 'PT']], [YEAR_END], false, 'PT'],
    [
      'changed the department',
      [
        ['2017-10-01', 'XDĐ'],
        ['2022-07-01', 'PT'],
      ],
      [YEAR_END, '2022-06-30'],
      false,
      'PT',
    ],
    [
      'left in June without a day',
      [
        ['2017-10-01', 'XDĐ'],
        ['2022-07-01', null],
      ],
      ['2022-06-30'],
      false,
      null,
    ],
    [
      'left in June with days',
      [
        ['2017-10-01', 'XDĐ'],
        ['2022-07-01', null],
      ],
      ['2022-06-30'],
      true,
      'XDĐ',
    ],
    // A district secretary on the provincial standing committee.
    ['holds a seat but no home there', [['2017-10-01', null]], [YEAR_END], true, null],
    // Moved to a district in July and kept a seat.
    [
      'kept a seat after leaving, with days',
      [
        ['2017-10-01', 'XDĐ'],
        ['2022-07-01', null],
      ],
      [YEAR_END, '2022-06-30'],
      true,
      'XDĐ',
    ],
    [
      'kept a seat after leaving, without',
      [
        ['2017-10-01', 'XDĐ'],
        ['2022-07-01', null],
      ],
      [YEAR_END, '2022-06-30'],
      false,
      null,
    ],
  ] as [string, [string, string | null][], string[], boolean, string | null][])(
    'who %s: %#',
    (_who, homes, lastDays, withDays, department) => {
      const staff = staffOf([candidate('p', lastDays)], RULE, YEAR_END, office({ p: homes }));
      const counted = countedOf(staff, new Set(withDays ? ['p'] : []));
      expect(counted.map(({ departmentId }) => departmentId)).toEqual(
        department === null ? [] : [department],
      );
    },
  );
});

describe('what somebody owes', () => {
  const study = exemption('2022-01-10', '2022-12-31', 'LONG_TERM_STUDY');
  const half = exemption('2022-01-01', '2022-06-16');
  it.each([
    ['nothing exempt', [], 60, 60],
    ['exempt all the window', [exemption('2021-09-06', '2023-06-30')], 0, 0],
    ['exempt half of the window', [half], 0, 30],
    ['exempt from 10/01 on', [study], 0, 2],
    ['exempt in December only', [exemption('2022-12-01', '2022-12-31')], 60, 60],
  ] as [string, Exemption[], number, number][])(
    '%s: whole or in proportion, as the plan says',
    (_what, exemptions, whole, proRata) => {
      expect(owedBy(RULE, exemptions).quotaDays).toBe(whole);
      expect(owedBy({ ...RULE, proRataExemption: true }, exemptions).quotaDays).toBe(proRata);
    },
  );

  it('names the first exemption that lifts the quota, and none where it only reduces it', () => {
    const before = exemption('2021-01-01', '2021-12-31');
    expect(owedBy(RULE, [study, half, before]).exempt).toBe(half);
    expect(owedBy({ ...RULE, proRataExemption: true }, [half]).exempt).toBeNull();
    expect(owedBy(RULE, [before]).exempt).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { requireDistinct, type Load, type Stored } from './load-check.js';
import { overlay } from './load.js';

const dated = { validFrom: '2017-10-01', validTo: null };
const nothing: Load = {
  units: [],
  positionTypes: [],
  people: [],
  positions: [],
  charges: [],
  calendars: [],
  accounts: [],
};
const unit = (unitId: string, parentId: string | null, part: object = {}): Load['units'][number] => ({
  unitId,
  code: unitId.toUpperCase(),
  name: `Đơn vị ${unitId}`,
  shortName: unitId,
  level: 'DISTRICT',
  parentId,
  symbol: null,
  mergedIntoId: null,
  ...dated,
  ...part,
});
const person: Load['people'][number] = {
  personId: 'p1',
  code: 'CB-1',
  fullName: 'Trần Bảo Châu',
  givenName: 'Châu',
  fullTime: true,
  workArea: 'UNION_WORK',
  email: null,
  education: null,
  ...dated,
};
const type = { code: 'SECRETARY', name: 'Bí thư', levels: ['DISTRICT'] as const, rank: 10 };
const position: Load['positions'][number] = {
  positionId: 'pos1',
  personId: 'p1',
  unitId: 'b',
  type: 'SECRETARY',
  home: true,
  ...dated,
};
const charge: Load['charges'][number] = {
  chargeId: 'c1',
  personId: 'p1',
  departmentId: null,
  unitId: 'b',
  ...dated,
};
const calendar: Load['calendars'][number] = {
  calendarId: 'cal',
  code: 'VN',
  holidays: [{ day: '2022-09-02', name: 'Quốc khánh' }],
  workingDays: [],
  daysOff: [],
};
const account = { accountId: 'a1', personId: 'p1', username: 'chau', password: 'DiCoSo@2022' };

const whole: Load = {
  units: [unit('a', null), unit('b', 'a')],
  positionTypes: [type],
  people: [person],
  positions: [position],
  charges: [charge],
  calendars: [calendar],
  accounts: [account],
};
const empty = nothing as unknown as Stored;

/** What is there after a load. */
function after(load: Load): Stored {
  return overlay(empty, load);
}

describe('a load', () => {
  it('brings everything in with version 1, titles from the types', () => {
    const { units, people, positions, charges, calendars, accounts } = overlay(empty, whole);
    for (const row of [...units, ...people, ...positions, ...charges, ...calendars])
      expect(row.version).toBe(1);
    expect(positions[0]).toMatchObject({ title: 'Bí thư', rank: 10 });
    expect(accounts).toEqual([account]);
  });

  it('has no second effect', () => {
    expect(overlay(after(whole), whole)).toEqual(nothing);
  });

  it('raises the version of what changed, and only of that', () => {
    const changed = { ...whole, units: [unit('a', null), unit('b', 'a', { name: 'Tên mới' })] };
    const outcome = overlay(after(whole), changed);
    expect(outcome).toEqual({ ...nothing, units: [expect.objectContaining({ unitId: 'b', version: 2 })] });
  });

  it('changes every position of a type that gets another name, named in a file or not', () => {
    const outcome = overlay(after(whole), { ...nothing, positionTypes: [{ ...type, name: 'Bí thư mới' }] });
    expect(outcome.positions).toEqual([expect.objectContaining({ title: 'Bí thư mới', version: 2 })]);
  });

  it('leaves accounts that are there alone, whatever the file says', () => {
    const again = { ...account, username: 'khac', password: 'MatKhauKhac1' };
    expect(overlay(after(whole), { ...nothing, accounts: [again] }).accounts).toEqual([]);
  });

  it('may lead to what an earlier load brought', () => {
    const later = { ...nothing, positions: [{ ...position, positionId: 'pos2', home: false, unitId: 'a' }] };
    expect(overlay(after(whole), later).positions).toHaveLength(1);
  });

  it('may end one home and begin the next', () => {
    const positions = [
      { ...position, positionId: 'pos2', unitId: 'a', validFrom: '2022-01-01' },
      { ...position, validTo: '2021-12-31' },
    ];
    expect(overlay(after(whole), { ...nothing, positions }).positions).toHaveLength(2);
  });

  it.each<[string, Partial<Load>, RegExp]>([
    ['a parent that is not there', { units: [unit('b', 'nowhere')] }, /B: không có đơn vị cấp trên nowhere/],
    ['a circle', { units: [unit('a', 'b'), unit('b', 'a')] }, /A: trực thuộc chính nó/],
    [
      'a unit that outlives its parent',
      { units: [unit('a', null, { validTo: '2025-06-30' }), unit('b', 'a')] },
      /2025-07-01/,
    ],
    ['a merger into nothing', { units: [unit('a', null, { mergedIntoId: 'x' })] }, /nhận sáp nhập x/],
    [
      'one code for two units',
      { units: [unit('a', null), unit('b', 'a', { code: 'A' })] },
      /Có hai mã đơn vị “A”/,
    ],
    ['an end before the start', { people: [{ ...person, validTo: '2017-09-30' }] }, /CB-1: ngày kết thúc/],
    ['a given name that is none', { people: [{ ...person, givenName: 'Bảo' }] }, /CB-1: tên không phải/],
    ['a position of nobody', { positions: [{ ...position, personId: 'x' }] }, /pos1: không có cán bộ x/],
    ['a position nowhere', { positions: [{ ...position, unitId: 'x' }] }, /pos1: không có đơn vị x/],
    ['a position of no type', { positions: [{ ...position, type: 'X' }] }, /pos1: không có loại chức vụ X/],
    ['a type on the wrong level', { positionTypes: [{ ...type, levels: ['BRANCH'] }] }, /không dùng cho cấp/],
    [
      'two homes',
      { positions: [position, { ...position, positionId: 'pos2', unitId: 'a' }] },
      /chức vụ chính/,
    ],
    [
      'a position held twice',
      { positions: [position, { ...position, positionId: 'pos2', home: false }] },
      /trùng với chức vụ/,
    ],
    ['a charge of nobody', { charges: [{ ...charge, personId: 'x' }] }, /c1: không có cán bộ x/],
    ['a charge of nothing', { charges: [{ ...charge, unitId: 'x' }] }, /c1: không có đơn vị x/],
    ['a charge for no department', { charges: [{ ...charge, departmentId: 'x' }] }, /c1: không có ban x/],
    ['a unit in charge twice', { charges: [charge, { ...charge, chargeId: 'c2' }] }, /trùng thời gian/],
    [
      'a second calendar',
      { calendars: [calendar, { ...calendar, calendarId: 'cal2' }] },
      /chỉ dùng một lịch/,
    ],
    [
      'a day that stands twice',
      { calendars: [{ ...calendar, daysOff: ['2022-09-02'] }] },
      /2022-09-02 có hai lần/,
    ],
    ['an account of nobody', { accounts: [{ ...account, personId: 'x' }] }, /chau: không có cán bộ x/],
    [
      'two accounts of one person',
      { accounts: [account, { ...account, accountId: 'a2', username: 'b' }] },
      /tài khoản/,
    ],
  ])('refuses %s', (_, part, sentence) => {
    expect(() => overlay(empty, { ...whole, ...part })).toThrow(
      expect.objectContaining({ name: 'LoadRefused', message: expect.stringMatching(sentence) }),
    );
  });

  it('refuses a file that names a row twice', () => {
    expect(() => requireDistinct({ ...whole, units: [unit('a', null), unit('a', null)] })).toThrow(
      /Có hai mục “a”/,
    );
  });
});

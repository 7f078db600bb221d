import { describe, expect, it } from '@jest/globals';
import type { OrgView } from '#org';
import { stepOf } from './chain.js';
import { TODAY, id, province, shippedChain, trip, without } from './province.fixture.js';
import type { RegistrationFacts } from './facts.js';
import { resolveStep } from './resolver.js';

const provincial = shippedChain('provincial');
const district = shippedChain('district');
const [HOST, DEPARTMENT, STANDING] = [1, 2, 3].map((step) => stepOf(provincial, step)) as [
  ReturnType<typeof stepOf>,
  ReturnType<typeof stepOf>,
  ReturnType<typeof stepOf>,
];

/** Names instead of ids. */
function asked(view: OrgView, change: Partial<RegistrationFacts>, step = HOST) {
  const resolution = resolveStep(view, TODAY, trip(change), step);
  if (resolution.kind !== 'GROUPS') return resolution;
  return resolution.groups.map((group) => ({
    unit: view.unitName(group.unitId),
    people: group.people.map((personId) => view.fullName(personId)),
    reason: group.reason,
    next: group.nextIds.map((personId) => view.fullName(personId)),
  }));
}

const by = (person: string, unit: string, others: string[] = []): Partial<RegistrationFacts> => ({
  submitterId: id(person),
  submitterUnitId: id(unit),
  participantIds: [person, ...others].map(id),
});
const to = (...hosts: string[]): Partial<RegistrationFacts> => ({ hostUnitIds: hosts.map(id) });

describe('the host units', () => {
  it.each([
    ['a grassroots unit is answered for by its district', ['Đoàn xã A1'], ['Huyện đoàn A']],
    ['a branch too', ['Chi đoàn A1'], ['Huyện đoàn A']],
    ['a district by itself', ['Huyện đoàn B'], ['Huyện đoàn B']],
    [
      'places of one district are asked for once',
      ['Đoàn xã A1', 'Huyện đoàn A', 'Đoàn xã A2'],
      ['Huyện đoàn A'],
    ],
    ['two districts are asked each', ['Đoàn xã A1', 'Huyện đoàn B'], ['Huyện đoàn A', 'Huyện đoàn B']],
    ['in two tiers the commune answers for its branches', ['Chi đoàn T1'], ['Đoàn phường T']],
    ['a department answers for itself', ['Văn phòng'], ['Văn phòng']],
    ['so does the province', ['Tỉnh đoàn Mẫu'], ['Tỉnh đoàn Mẫu']],
  ])('%s', (_, hosts, units) => {
    const groups = asked(province(), to(...hosts));
    expect(Array.isArray(groups) && groups.map(({ unit }) => unit)).toEqual(units);
  });

  it('of a district that was merged are answered for by what it went into', () => {
    const view = province(({ units }) => {
      const merged = units.find(({ name }) => name === 'Huyện đoàn B')!;
      Object.assign(merged, { validTo: '2022-02-28', mergedIntoId: id('Huyện đoàn A') });
    });
    expect(asked(view, to('Huyện đoàn B'))).toMatchObject([{ unit: 'Huyện đoàn A', people: ['bí thư A'] }]);
  });
});

describe('whoever takes part decides nothing', () => {
  const view = province();

  it('asks the secretary, and nobody else, when nothing is unusual', () => {
    expect(asked(view, {})).toEqual([
      { unit: 'Huyện đoàn A', people: ['bí thư A'], reason: null, next: ['phó A'] },
    ]);
  });

  it.each<[string, Partial<RegistrationFacts>, string[], string[], string]>([
    [
      'a host secretary who goes along is replaced by the deputy',
      by('chuyên viên', 'Ban Phong trào', ['bí thư A']),
      ['phó A'],
      ['thường trực tỉnh'],
      'Bí thư Huyện đoàn A tham gia chuyến đi này nên Phó Bí thư Huyện đoàn A giải quyết thay.',
    ],
    [
      'secretary and deputy go along: one level up',
      by('chuyên viên', 'Ban Phong trào', ['bí thư A', 'phó A']),
      ['thường trực tỉnh'],
      ['phó tỉnh 1', 'phó tỉnh 2'],
      'Bí thư Huyện đoàn A tham gia chuyến đi này; Phó Bí thư Huyện đoàn A tham gia chuyến đi này nên chuyển lên Phó Bí thư Thường trực Tỉnh đoàn Mẫu giải quyết.',
    ],
    [
      'the permanent deputy goes along as well: all who hold the next post',
      by('thường trực tỉnh', 'Tỉnh đoàn Mẫu', ['bí thư A', 'phó A']),
      ['phó tỉnh 1', 'phó tỉnh 2'],
      ['bí thư tỉnh'],
      'Bí thư Huyện đoàn A tham gia chuyến đi này; Phó Bí thư Huyện đoàn A tham gia chuyến đi này; Phó Bí thư Thường trực Tỉnh đoàn Mẫu tham gia chuyến đi này nên chuyển lên Phó Bí thư Tỉnh đoàn Mẫu giải quyết.',
    ],
    [
      'of two holders of a post the other one remains',
      by('phó tỉnh 1', 'Tỉnh đoàn Mẫu', ['bí thư A', 'phó A', 'thường trực tỉnh']),
      ['phó tỉnh 2'],
      ['bí thư tỉnh'],
      'Phó Bí thư Tỉnh đoàn Mẫu giải quyết.',
    ],
  ])('%s', (_, change, people, next, reason) => {
    const [group] = asked(view, change) as { people: string[]; next: string[]; reason: string }[];
    expect([group?.people, group?.next]).toEqual([people, next]);
    expect(group?.reason).toContain(reason);
  });

  it.each<[string, Partial<RegistrationFacts>, typeof HOST, string[], string | null]>([
    ['the department head decides', by('chuyên viên', 'Ban Phong trào'), DEPARTMENT, ['trưởng ban'], null],
    [
      'a head’s own trip goes to the deputy',
      by('trưởng ban', 'Ban Phong trào'),
      DEPARTMENT,
      ['phó ban'],
      'tham gia',
    ],
    [
      'the office has a chief, and that is nothing unusual',
      by('khách', 'Văn phòng'),
      DEPARTMENT,
      ['chánh văn phòng'],
      null,
    ],
    [
      'a chief without a deputy goes one level up',
      by('chánh văn phòng', 'Văn phòng'),
      DEPARTMENT,
      ['thường trực tỉnh'],
      'Chánh Văn phòng tham gia chuyến đi này nên chuyển lên Phó Bí thư Thường trực Tỉnh đoàn Mẫu giải quyết.',
    ],
    [
      'the permanent deputy’s own trip goes to the secretary',
      by('thường trực tỉnh', 'Tỉnh đoàn Mẫu'),
      STANDING,
      ['bí thư tỉnh'],
      'tham gia',
    ],
  ])('%s', (_, change, step, people, reason) => {
    const [group] = asked(view, change, step) as { people: string[]; reason: string | null }[];
    expect(group?.people).toEqual(people);
    if (reason === null) expect(group?.reason).toBeNull();
    else expect(group?.reason).toContain(reason);
  });

  it('asks both host districts, each by its own rule', () => {
    const change = {
      ...by('chuyên viên', 'Ban Phong trào', ['bí thư A']),
      ...to('Đoàn xã A1', 'Huyện đoàn B'),
    };
    expect(asked(view, change)).toMatchObject([
      { unit: 'Huyện đoàn A', people: ['phó A'], reason: expect.stringContaining('tham gia') },
      { unit: 'Huyện đoàn B', people: ['bí thư B'], reason: null },
    ]);
  });

  it('is stuck when nobody at all is left, and says why', () => {
    const everybody = ['bí thư tỉnh', 'thường trực tỉnh', 'phó tỉnh 1', 'phó tỉnh 2'];
    expect(asked(view, by('chuyên viên', 'Ban Phong trào', everybody), STANDING)).toMatchObject({
      kind: 'STUCK',
      code: 'NOBODY_TO_DECIDE',
      detail: expect.stringContaining('Bí thư Tỉnh đoàn Mẫu tham gia chuyến đi này'),
    });
  });
});

describe('a vacant post', () => {
  it('is passed over with its name', () => {
    const [group] = asked(province(without('bí thư A')), {}) as { reason: string }[];
    expect(group?.reason).toBe('Huyện đoàn A chưa có Bí thư nên Phó Bí thư Huyện đoàn A giải quyết thay.');
  });

  it('of the office is called by the office’s own title', () => {
    const view = province(without('chánh văn phòng'));
    const [group] = asked(view, by('khách', 'Văn phòng'), DEPARTMENT) as { reason: string }[];
    expect(group?.reason).toContain('Văn phòng chưa có Chánh Văn phòng');
  });

  it('leaves one who has left out', () => {
    const view = province(({ people }) => {
      Object.assign(
        people.find(({ fullName }) => fullName === 'bí thư A')!,
        { validTo: '2022-02-28' },
      );
    });
    expect(asked(view, {})).toMatchObject([{ people: ['phó A'] }]);
  });

  it('leads nowhere when the province is empty too', () => {
    const nobody = without(
      'bí thư A',
      'phó A',
      'bí thư tỉnh',
      'thường trực tỉnh',
      'phó tỉnh 1',
      'phó tỉnh 2',
    );
    expect(asked(province(nobody), {})).toMatchObject({ kind: 'STUCK', code: 'NOBODY_TO_DECIDE' });
  });
});

describe('a step whose unit the submitter does not have', () => {
  it('is skipped where the chain says so', () => {
    expect(asked(province(), by('bí thư tỉnh', 'Tỉnh đoàn Mẫu'), DEPARTMENT)).toMatchObject({ kind: 'SKIP' });
  });

  it('goes to the level above where it does not', () => {
    const step = { ...DEPARTMENT, skipWithoutUnit: false };
    expect(asked(province(), by('bí thư tỉnh', 'Tỉnh đoàn Mẫu'), step)).toMatchObject([
      { people: ['thường trực tỉnh'] },
    ]);
  });
});

describe('the official in charge', () => {
  const inCharge = stepOf(district, 2);

  it.each<[string, string, string, string[], string | null]>([
    ['decides about the district', 'cán bộ A', 'Huyện đoàn A', ['trưởng ban'], null],
    ['and about what lies below it', 'bí thư A1', 'Đoàn xã A1', ['trưởng ban'], null],
    [
      'is asked for in vain where nobody is',
      'bí thư B',
      'Huyện đoàn B',
      ['thường trực tỉnh'],
      'chưa có người phụ trách',
    ],
  ])('%s', (_, person, unit, people, reason) => {
    const [group] = asked(province(), by(person, unit), inCharge) as {
      people: string[];
      reason: string | null;
    }[];
    expect(group?.people).toEqual(people);
    if (reason === null) expect(group?.reason).toBeNull();
    else expect(group?.reason).toContain(reason);
  });

  it('who takes part is replaced by the deputy of the department', () => {
    const [group] = asked(province(), by('cán bộ A', 'Huyện đoàn A', ['trưởng ban']), inCharge) as {
      people: string[];
    }[];
    expect(group?.people).toEqual(['phó ban']);
  });
});

describe('what has not arrived in the copy', () => {
  it.each<[string, Partial<RegistrationFacts>, string]>([
    ['a host unit', to('Huyện đoàn C'), 'UNIT_UNKNOWN'],
    ['a participant', by('chuyên viên', 'Ban Phong trào', ['người mới']), 'PERSON_UNKNOWN'],
  ])('%s is waited for', (_, change, code) => {
    expect(asked(province(), change)).toMatchObject({ kind: 'STUCK', code });
  });

  it('a unit above the host is waited for, not taken for the top', () => {
    const view = province((facts) => {
      facts.units = facts.units.filter(({ name }) => name !== 'Huyện đoàn A');
    });
    expect(asked(view, {})).toMatchObject({ kind: 'STUCK', code: 'UNIT_UNKNOWN' });
  });

  it('a secretary whose person is unknown is no vacant post', () => {
    const view = province((facts) => {
      facts.people = facts.people.filter(({ fullName }) => fullName !== 'bí thư A');
    });
    expect(asked(view, {})).toMatchObject({ kind: 'STUCK', code: 'PERSON_UNKNOWN' });
  });
});

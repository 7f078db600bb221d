import { describe, expect, it } from '@jest/globals';
import type { ChainDefinition } from '#contracts';
import type { OrgView } from '#org';
import { Flow } from './flow.fixture.js';
import { historyLine } from './history-words.js';
import { readBody } from './history.js';
import { TODAY, id, orgFacts, province, shippedChain, trip, without } from './province.fixture.js';
import { holdsPost } from './resolver.js';

const provincial = shippedChain('provincial');
const twoHosts = { hostUnitIds: [id('Đoàn xã A1'), id('Huyện đoàn B')] };
const begin = (change: Parameters<typeof trip>[0] = {}, chain: ChainDefinition = provincial) =>
  new Flow(chain).submit(trip(change));

/** `khách` takes up the post of `who`, who leaves it. */
function successor(who: string): OrgView {
  return province((facts) => {
    for (const position of facts.positions)
      if (position.personId === id(who)) position.personId = id('khách');
  });
}

/** A first step that asks the deputy secretaries of the province. */
function deputies(rule: 'ANY' | 'ALL', steps = 1): ChainDefinition {
  const [, , last] = provincial.steps;
  const resolver = {
    kind: 'POSITION' as const,
    related: 'PROVINCE' as const,
    positions: ['DEPUTY_SECRETARY'],
    above: [],
  };
  return { ...provincial, steps: [{ ...last!, rule, resolver }, last!].slice(0, steps) };
}

describe('an open task', () => {
  it('goes to whoever takes up the post, with the same due time, in one act', () => {
    const flow = begin();
    const [before] = flow.groupsOf(1, 1);
    expect(flow.reassign(successor('bí thư A'))).toBe(true);
    expect(flow.waiting()).toEqual(['khách']);
    expect(flow.events().slice(-2)).toEqual(['tasks-closed', 'tasks-opened']);
    expect(flow.changes.at(-1)?.closings).toMatchObject([{ state: 'NOT_NEEDED', by: null }]);
    expect(flow.changes.at(-1)?.tasks).toMatchObject([{ dueAt: before?.dueAt?.toISOString() }]);
    expect(flow.decide('khách').waiting()).toEqual(['trưởng ban']);
  });

  it('goes on to the next in the order when nobody takes up the post, and says why', () => {
    const flow = begin();
    flow.reassign(province(without('bí thư A')));
    expect(flow.waiting()).toEqual(['phó A']);
    expect(flow.changes.at(-1)?.tasks[0]?.reason).toBe(
      'Huyện đoàn A chưa có Bí thư nên Phó Bí thư Huyện đoàn A giải quyết thay.',
    );
  });

  it('comes back when the post is filled again, also by the one who had left', () => {
    const flow = begin();
    flow.reassign(province(without('bí thư A')));
    flow.reassign(province());
    expect(flow.waiting()).toEqual(['bí thư A']);
  });

  it.each<[string, OrgView]>([
    ['nothing changed', province()],
    ['somebody left who was not asked', province(without('phó A', 'trưởng ban'))],
    [
      'the copy does not know the new holder yet',
      province((facts) => {
        for (const one of facts.positions) if (one.personId === id('bí thư A')) one.personId = id('chưa tới');
      }),
    ],
  ])('stays where it is when %s', (_, view) => {
    const flow = begin();
    expect([flow.reassign(view), flow.waiting()]).toEqual([false, ['bí thư A']]);
  });

  it('of somebody who keeps the post stays as it is while another leaves', () => {
    const flow = begin({}, deputies('ANY'));
    const kept = flow.groupsOf(1, 1)[0]?.tasks.find(({ assigneeId }) => assigneeId === id('phó tỉnh 2'));
    flow.reassign(province(without('phó tỉnh 1')));
    expect(flow.waiting()).toEqual(['phó tỉnh 2']);
    expect(flow.tasks.get(kept?.taskId ?? '')).toMatchObject({ state: 'OPEN', version: 1 });
    expect(flow.events().at(-1)).toBe('tasks-closed');
  });

  it('is not given to who takes part', () => {
    const flow = begin({ participantIds: [id('chuyên viên'), id('khách')] });
    flow.reassign(successor('bí thư A'));
    expect(flow.waiting()).toEqual(['phó A']);
  });

  it('of another unit is not touched, nor a verdict that was given', () => {
    const flow = begin(twoHosts).decide('bí thư B');
    flow.reassign(province(without('bí thư A', 'bí thư B')));
    expect(flow.waiting()).toEqual(['phó A']);
    expect(flow.groupsOf(1, 1).map(({ state }) => state)).toEqual(['OPEN', 'APPROVED']);
    expect(flow.decide('phó A').waiting()).toEqual(['trưởng ban']);
  });

  it('leaves one entry in the history, without a name', () => {
    const flow = begin();
    flow.reassign(successor('bí thư A'));
    const entries = flow.changes.at(-1)?.history.flatMap(({ body }) => readBody(body) ?? []) ?? [];
    expect(entries.map(({ kind, facts }) => [kind, facts['from'], facts['to']])).toEqual([
      ['REASSIGNED', [id('bí thư A')], [id('khách')]],
    ]);
    expect(entries.map((body) => historyLine(flow.view, 'REGISTRATION', body, () => 'Nơi đến'))).toEqual([
      'Bước “Nơi đến” (Huyện đoàn A): người giữ chức vụ thay đổi, chuyển từ bí thư A sang Bí thư Huyện đoàn A.',
    ]);
  });
});

it.each([
  [['bí thư A'], ['phó A'], 'chuyển từ bí thư A sang Phó Bí thư Huyện đoàn A'],
  [[], ['phó A'], 'chuyển sang Phó Bí thư Huyện đoàn A'],
  [['bí thư A'], [], 'thôi giao cho bí thư A'],
  [[], [], 'không phải hỏi thêm ai'],
])('the history says of %j and %j: %s', (from, to, words) => {
  const flow = begin();
  flow.reassign(successor('bí thư A'));
  const [body] = flow.changes.at(-1)?.history.flatMap((entry) => readBody(entry.body) ?? []) ?? [];
  const facts = { ...body?.facts, from: from.map(id), to: to.map(id) };
  expect(historyLine(province(), 'REGISTRATION', { ...body!, facts }, () => 'Nơi đến')).toBe(
    `Bước “Nơi đến” (Huyện đoàn A): người giữ chức vụ thay đổi, ${words}.`,
  );
});

describe('a group in which all must approve', () => {
  it('asks the new one and keeps the approval of the one who left', () => {
    const flow = begin({}, deputies('ALL', 2)).decide('phó tỉnh 1');
    flow.reassign(successor('phó tỉnh 1'));
    expect(flow.waiting().sort()).toEqual(['khách', 'phó tỉnh 2']);
  });

  it.each([
    [1, 'APPROVED', 'case-decided'],
    [2, 'OPEN', 'tasks-closed'],
  ])('is done when who has not approved leaves, as step 1 of %i', (steps, state, event) => {
    const flow = begin({}, deputies('ALL', steps)).decide('phó tỉnh 1');
    flow.reassign(province(without('phó tỉnh 2')));
    expect([flow.file.state, flow.stepStates(), flow.events().at(-1)]).toEqual([state, ['APPROVED'], event]);
    if (steps === 2) expect(flow.route().waiting()).toEqual(['thường trực tỉnh']);
  });
});

describe('a group that nobody is left for', () => {
  const nobody = ['bí thư A', 'phó A', 'bí thư tỉnh', 'thường trực tỉnh', 'phó tỉnh 1', 'phó tỉnh 2'];
  const stranded = (change: Parameters<typeof trip>[0] = {}) => {
    const flow = begin(change);
    flow.reassign(province(without(...nobody)));
    return flow;
  };

  it('becomes an incident, once', () => {
    const flow = stranded();
    expect([flow.waiting(), flow.stepStates()]).toEqual([[], ['INCIDENT']]);
    expect(flow.events().slice(-2)).toEqual(['incident-opened', 'tasks-closed']);
    expect(flow.reassign(province(without(...nobody)))).toBe(false);
  });

  it('is asked again when somebody takes up the post, and the incident closes itself', () => {
    const flow = stranded();
    flow.reassign(successor('bí thư A'));
    expect([flow.waiting(), flow.stepStates()]).toEqual([['khách'], ['OPEN']]);
    expect(flow.events().slice(-2)).toEqual(['incident-closed', 'tasks-opened']);
    expect(flow.decide('khách').waiting()).toEqual(['trưởng ban']);
  });

  it('holds up no other group of its step, and ends with a verdict against the request', () => {
    const flow = stranded(twoHosts);
    expect(flow.waiting()).toEqual(['bí thư B']);
    flow.decide('bí thư B', 'RETURN', 'Trùng lịch.');
    expect([flow.file.state, flow.stepStates()]).toEqual(['RETURNED', ['RETURNED']]);
    expect(flow.events().slice(-3)).toEqual(['incident-closed', 'tasks-closed', 'case-decided']);
    flow.view = province();
    expect(flow.submit(trip({ ...twoHosts, revision: 2 })).waiting()).toEqual(['bí thư A', 'bí thư B']);
  });

  it('can be withdrawn', () => {
    const flow = stranded().end({ request: 'WITHDRAWAL' });
    expect([flow.file.state, flow.stepStates()]).toEqual(['WITHDRAWN', ['CANCELLED']]);
  });
});

describe('whoever decides', () => {
  const step = provincial.steps[0]!;
  const holds = (who: string, view: OrgView) => holdsPost(view, TODAY, step, id('Huyện đoàn A'), id(who));

  it.each<[string, string, OrgView, boolean]>([
    ['holds the post', 'bí thư A', province(), true],
    ['holds another post of the order', 'phó A', province(), true],
    ['holds a post of the level above', 'thường trực tỉnh', province(), true],
    ['holds the same post elsewhere', 'bí thư B', province(), false],
    ['has left it', 'bí thư A', province(without('bí thư A')), false],
    [
      'has left it yesterday',
      'bí thư A',
      province((facts) => {
        for (const one of facts.positions) if (one.personId === id('bí thư A')) one.validTo = '2022-02-28';
      }),
      false,
    ],
    [
      'has left the union',
      'bí thư A',
      province((facts) => {
        facts.people = facts.people.map((one) =>
          one.personId === id('bí thư A') ? { ...one, validTo: '2022-02-28' } : one,
        );
      }),
      false,
    ],
  ])('%s', (_, who, view, expected) => {
    expect(holds(who, view)).toBe(expected);
  });

  it('of a unit that was merged is whoever holds the post in what it went into', () => {
    const facts = orgFacts();
    const merged = province((changed) => {
      changed.units = facts.units.map((unit) =>
        unit.unitId === id('Huyện đoàn A')
          ? { ...unit, validTo: '2022-02-28', mergedIntoId: id('Huyện đoàn B') }
          : unit,
      );
    });
    expect(holds('bí thư B', merged)).toBe(true);
    const flow = begin();
    flow.reassign(merged);
    expect(flow.waiting()).toEqual(['bí thư B']);
  });
});

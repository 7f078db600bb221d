import { describe, expect, it } from '@jest/globals';
import type { ChainDefinition, Refusal } from '#contracts';
import { TaskClosed, checkDecision } from './decision.js';
import { Flow } from './flow.fixture.js';
import { id, shippedChain, trip } from './province.fixture.js';

const provincial = shippedChain('provincial');
const twoHosts = { hostUnitIds: [id('Đoàn xã A1'), id('Huyện đoàn B')] };
const begin = (change: Parameters<typeof trip>[0] = {}, chain: ChainDefinition = provincial) =>
  new Flow(chain).submit(trip(change));
/** The provincial chain whose first step asks several people of one unit. */
function withRule(rule: 'ANY' | 'ALL'): ChainDefinition {
  const [, , last] = provincial.steps;
  const resolver = {
    kind: 'POSITION',
    related: 'PROVINCE',
    positions: ['DEPUTY_SECRETARY'],
    above: [],
  } as const;
  return {
    ...provincial,
    steps: [
      { ...last!, rule, resolver: { ...resolver, positions: [...resolver.positions], above: [] } },
      last!,
    ],
  };
}

describe('a case', () => {
  it('walks from the host over the department to the standing committee', () => {
    const flow = begin();
    expect(flow.waiting()).toEqual(['bí thư A']);
    expect(flow.decide('bí thư A').waiting()).toEqual(['trưởng ban']);
    expect(flow.decide('trưởng ban').waiting()).toEqual(['thường trực tỉnh']);
    flow.decide('thường trực tỉnh');
    expect([flow.file.state, flow.file.step, flow.waiting()]).toEqual(['APPROVED', null, []]);
    expect(flow.stepStates()).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
    expect(flow.events()).toEqual([
      ...['case-opened', 'tasks-opened', 'tasks-closed'],
      ...['tasks-opened', 'tasks-closed', 'tasks-opened', 'tasks-closed', 'case-decided'],
    ]);
  });

  it('numbers its events and its history without a gap', () => {
    const flow = begin().decide('bí thư A').decide('trưởng ban').decide('thường trực tỉnh');
    const numbers = flow.changes.flatMap(({ events }) => events.map(({ sequence }) => sequence));
    const links = flow.changes.flatMap(({ history }) => history.map(({ seq }) => seq));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(links).toEqual(links.map((_, i) => i + 1));
    expect([flow.file.eventSeq, flow.file.head.seq]).toEqual([numbers.length, links.length]);
  });

  it('passes over a department that the submitter does not have', () => {
    const flow = begin({
      submitterId: id('bí thư tỉnh'),
      participantIds: [id('bí thư tỉnh')],
      submitterUnitId: id('Tỉnh đoàn Mẫu'),
    });
    flow.decide('bí thư A');
    expect([flow.stepStates(), flow.waiting()]).toEqual([
      ['APPROVED', 'SKIPPED', 'OPEN'],
      ['thường trực tỉnh'],
    ]);
  });

  it('is never approved by a chain that asks nobody', () => {
    const [, department] = provincial.steps;
    const chain = { ...provincial, steps: [department!] };
    const flow = new Flow(chain);
    expect(() =>
      flow.submit(trip({ submitterId: id('bí thư tỉnh'), submitterUnitId: id('Tỉnh đoàn Mẫu') })),
    ).toThrow('NOBODY_TO_DECIDE');
    expect(flow.file.state).toBe('OPEN');
  });
});

describe('the groups of a step', () => {
  it('must all approve before it goes on', () => {
    const flow = begin(twoHosts);
    expect(flow.waiting()).toEqual(['bí thư A', 'bí thư B']);
    expect(flow.decide('bí thư B').waiting()).toEqual(['bí thư A']);
    expect(flow.stepStates()).toEqual(['OPEN']);
    expect(flow.decide('bí thư A').waiting()).toEqual(['trưởng ban']);
  });

  it.each(['REJECT', 'RETURN'] as const)('are all called off by one %s', (verdict) => {
    const flow = begin(twoHosts).decide('bí thư B', verdict, 'Trùng lịch.');
    expect(flow.file.state).toBe(verdict === 'REJECT' ? 'REJECTED' : 'RETURNED');
    expect(flow.groupsOf(1, 1).map(({ state }) => state)).toEqual([
      'CANCELLED',
      verdict === 'REJECT' ? 'REJECTED' : 'RETURNED',
    ]);
    expect([...flow.tasks.values()].map(({ state }) => state).sort()).toContain('NOT_NEEDED');
    expect(flow.changes.at(-1)?.deadlinesOff).toHaveLength(2);
  });

  it('with the rule ANY: the first decision decides, the others are not needed', () => {
    const flow = begin({}, withRule('ANY'));
    expect(flow.waiting()).toEqual(['phó tỉnh 1', 'phó tỉnh 2']);
    flow.decide('phó tỉnh 2');
    expect(flow.groupsOf(1, 1)[0]?.tasks.map(({ state }) => state)).toEqual(['NOT_NEEDED', 'APPROVED']);
    expect(flow.waiting()).toEqual(['thường trực tỉnh']);
  });

  it('with the rule ALL: everybody must approve', () => {
    const flow = begin({}, withRule('ALL')).decide('phó tỉnh 1');
    expect(flow.waiting()).toEqual(['phó tỉnh 2']);
    flow.decide('phó tỉnh 2');
    expect(flow.groupsOf(1, 1)[0]?.approvedBy).toEqual([id('phó tỉnh 1'), id('phó tỉnh 2')]);
    expect(flow.waiting()).toEqual(['thường trực tỉnh']);
  });

  it('with the rule ALL: one rejection is enough', () => {
    expect(
      begin({}, withRule('ALL')).decide('phó tỉnh 1').decide('phó tỉnh 2', 'REJECT', 'Không.').file.state,
    ).toBe('REJECTED');
  });
});

describe('a decision', () => {
  const flow = begin(twoHosts);
  const [first] = flow.groupsOf(1, 1);
  const task = first!.tasks[0]!;
  const right = {
    taskId: task.taskId,
    by: id('bí thư A'),
    verdict: 'APPROVE' as const,
    reason: null,
    taskVersion: 1,
    revision: 1,
  };
  const at = { revision: 1, step: 1, groups: flow.groupsOf(1, 1), hop: null };
  const refusal = (change: Partial<Omit<typeof right, 'verdict'>> & { verdict?: 'REJECT' | 'RETURN' }) => {
    try {
      checkDecision(flow.file, at, { ...right, ...change });
      return undefined;
    } catch (error) {
      return (error as Refusal).code;
    }
  };

  it.each([
    ['on another’s task does not count', { by: id('bí thư B') }, 'NOT_YOUR_TASK'],
    ['on an unknown task does not count', { taskId: id('việc khác') }, 'NOT_YOUR_TASK'],
    ['on a task that changed is refused', { taskVersion: 2 }, 'TASK_STALE'],
    ['on another revision is refused', { revision: 2 }, 'TASK_STALE'],
    ['to reject needs a reason', { verdict: 'REJECT' as const }, 'REASON_REQUIRED'],
    ['to return needs what to change', { verdict: 'RETURN' as const }, 'REASON_REQUIRED'],
    ['that is right counts', {}, undefined],
  ])('%s', (_, change, code) => {
    expect(refusal(change)).toBe(code);
  });

  it('of somebody who takes part by now is refused', () => {
    const file = { ...flow.file, summary: { ...flow.file.summary, participantIds: [id('bí thư A')] } };
    expect(() => checkDecision(file, at, right)).toThrow('PARTICIPANT_CANNOT_DECIDE');
  });

  it('on a closed task learns who closed it', () => {
    const decided = begin(twoHosts).decide('bí thư A');
    const closed = { revision: 1, step: 1, groups: decided.groupsOf(1, 1), hop: null };
    const again = { ...right, taskId: closed.groups[0]!.tasks[0]!.taskId };
    expect(() => checkDecision(decided.file, closed, again)).toThrow(TaskClosed);
  });
});

describe('a resubmission', () => {
  /** Two hosts and the department approved, the standing committee returned it. */
  const returned = () =>
    begin(twoHosts)
      .decide('bí thư A')
      .decide('bí thư B')
      .decide('trưởng ban')
      .decide('thường trực tỉnh', 'RETURN', 'Nêu rõ chi đoàn.');
  const again = (change: Parameters<typeof trip>[0]) =>
    returned().submit(trip({ ...twoHosts, revision: 2, ...change }));

  it.each<[string, Parameters<typeof trip>[0], string[], string[]]>([
    [
      'that changes the contact asks only who returned it',
      { contact: { name: 'Phó Bí thư', phone: null } },
      ['CARRIED_OVER', 'CARRIED_OVER', 'OPEN'],
      ['thường trực tỉnh'],
    ],
    ['that changes nothing too', {}, ['CARRIED_OVER', 'CARRIED_OVER', 'OPEN'], ['thường trực tỉnh']],
    [
      'that changes the topics asks the department, not the hosts',
      { topicIds: [id('chuyên đề')] },
      ['CARRIED_OVER', 'OPEN'],
      ['trưởng ban'],
    ],
    [
      'that changes the dates asks everybody',
      { dates: { from: '2022-04-02', fromHalf: 'am', to: '2022-04-05', toHalf: 'pm' } },
      ['OPEN'],
      ['bí thư A', 'bí thư B'],
    ],
    [
      'with a third host asks the new district, the others stand',
      { hostUnitIds: [...twoHosts.hostUnitIds, id('Đoàn trường Đại học')] },
      ['OPEN'],
      ['thường trực tỉnh'],
    ],
    [
      'with another place in one district asks that district',
      { hostUnitIds: [id('Đoàn xã A2'), id('Huyện đoàn B')] },
      ['OPEN'],
      ['bí thư A'],
    ],
    [
      'with a host less asks no district again',
      { hostUnitIds: [id('Đoàn xã A1')] },
      ['CARRIED_OVER', 'OPEN'],
      ['trưởng ban'],
    ],
    [
      'with a district secretary as a new participant: the secretary’s approval does not stand',
      { participantIds: [id('chuyên viên'), id('bí thư A')] },
      ['OPEN'],
      ['phó A', 'bí thư B'],
    ],
  ])('%s', (_, change, states, waiting) => {
    const flow = again(change);
    expect([flow.stepStates(), flow.waiting()]).toEqual([states, waiting]);
  });

  it('carries approvals over a second return, with who gave them', () => {
    const flow = again({ contact: { name: 'A', phone: null } })
      .decide('thường trực tỉnh', 'RETURN', 'Lần nữa.')
      .submit(trip({ ...twoHosts, revision: 3, contact: { name: 'B', phone: null } }));
    expect(flow.stepStates()).toEqual(['CARRIED_OVER', 'CARRIED_OVER', 'OPEN']);
    expect(flow.groupsOf(3, 1).map(({ approvedBy }) => approvedBy)).toEqual([
      [id('bí thư A')],
      [id('bí thư B')],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { EVENTS, STATEFUL_SERVICES, caseDecided, routingKeyOf, tasksOpened } from '#contracts';
import { SUBSCRIPTIONS } from './subscriptions.js';
import { topicPattern } from './temporary-listener.js';
import { WANTED_POLICY, problemsOf } from './topology-check.js';
import { planTopology } from './topology.js';

describe('the topology of the system', () => {
  const topology = planTopology(SUBSCRIPTIONS, EVENTS);

  it('has an exchange for every domain, and a queue and a dead queue for every service', () => {
    for (const { domain } of EVENTS.values()) expect(topology.exchanges).toContain(`dicoso.${domain}`);
    const queues = topology.queues.map(({ name }) => name);
    expect(queues.sort()).toEqual(
      STATEFUL_SERVICES.flatMap((service) => [service, `${service}.dead`]).sort(),
    );
  });

  it('brings every event to the audit, so that a returned one is always a fault', () => {
    const audit = topology.queues.find(({ name }) => name === 'directory')?.bindings;
    for (const { domain } of EVENTS.values()) {
      expect(audit).toContainEqual({ exchange: `dicoso.${domain}`, pattern: '#' });
    }
  });

  it('brings what concerns cases of one kind only to those who want it', () => {
    const takers = (kind: string) => {
      const key = routingKeyOf(tasksOpened, { case: { kind } });
      return topology.queues
        .filter(({ bindings }) => bindings.some(({ pattern }) => topicPattern(pattern).test(key)))
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('.dead'));
    };
    expect(takers('REGISTRATION')).toEqual(['directory', 'notifications']);
    expect(takers('REPORT')).toEqual(['directory', 'trip-reporting', 'notifications']);
    expect(takers('INSPECTION_PLAN')).toEqual(['directory', 'inspections', 'notifications']);
  });

  it('brings those that take all kinds also what an older version published without one', () => {
    const { bindings = [] } = topology.queues.find(({ name }) => name === 'notifications') ?? {};
    const matching = bindings.filter(({ pattern }) => topicPattern(pattern).test(tasksOpened.type));
    expect(matching).toEqual([{ exchange: 'dicoso.approvals', pattern: `${tasksOpened.type}.#` }]);
  });

  it('lists nothing twice', () => {
    for (const types of Object.values(SUBSCRIPTIONS)) expect(new Set(types).size).toBe(types.length);
  });

  it('refuses a subscription to what is no event', () => {
    for (const type of ['vn.dicoso.approvals.nothing.v1', 'vn.dicoso.approvals.case-opened.v1.REPORT'])
      expect(() => planTopology({ approvals: [type] }, EVENTS)).toThrow('no event contract');
  });
});

describe('what the start-up check finds wrong', () => {
  const wanted = [{ exchange: 'dicoso.approvals', pattern: caseDecided.type }];
  const good = { type: 'quorum', policy: { ...WANTED_POLICY, 'delivery-limit': 1000 }, bindings: wanted };

  it.each([
    ['nothing', good, []],
    ['the queue type', { ...good, type: 'classic' }, ['queue q is of type classic, not quorum']],
    [
      'a binding',
      { ...good, bindings: [] },
      [`queue q is not bound to dicoso.approvals by ${caseDecided.type}`],
    ],
    [
      'a limit so low that crashes throw messages away',
      { ...good, policy: { ...good.policy, 'delivery-limit': 3 } },
      ['policy of queue q: delivery-limit is 3, not at least 100'],
    ],
    [
      'an overflow that makes dead-lettering lose messages',
      { ...good, policy: { ...good.policy, overflow: 'drop-head' } },
      ['policy of queue q: overflow is "drop-head", not reject-publish'],
    ],
    [
      'a policy of others',
      { ...good, policy: { 'max-length': 5 } },
      [
        'policy of queue q: dead-letter-exchange is missing, not dicoso.dead',
        'policy of queue q: dead-letter-strategy is missing, not at-least-once',
        'policy of queue q: overflow is missing, not reject-publish',
        'policy of queue q: delivery-limit is missing, not at least 100',
      ],
    ],
  ])('%s', (_, state, problems) => {
    expect(problemsOf('q', state, wanted, true)).toEqual(problems);
  });
});

describe('patterns of hints', () => {
  it.each([
    ['person.*', 'person.1', true],
    ['person.*', 'person', false],
    ['person.*', 'person.1.2', false],
    ['person.*', 'unit.1', false],
    ['#', 'anything.at.all', true],
    ['#', 'one', true],
    ['person.#', 'person', true],
    ['person.#', 'person.1.2', true],
    ['person.#', 'personal.1', false],
    ['*.closed', 'case.closed', true],
    ['#.closed', 'closed', true],
    ['#.closed', 'a.b.closed', true],
    ['a.#.z', 'a.z', true],
    ['a.#.z', 'a.b.c.z', true],
    ['a.#.z', 'a.b.c', false],
    ['a-b.c', 'a-b.c', true],
    ['a.b', 'axb', false],
  ])('%s %s: %s', (pattern, key, matches) => {
    expect(topicPattern(pattern).test(key)).toBe(matches);
  });
});

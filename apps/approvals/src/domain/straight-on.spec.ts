import { describe, expect, it } from '@jest/globals';
import { Flow } from './flow.fixture.js';
import { id, province, report, shippedChain, trip, without } from './province.fixture.js';
import type { Facts } from './facts.js';

const provincial = shippedChain('provincial');
const twoHosts = { hostUnitIds: [id('Đoàn xã A1'), id('Huyện đoàn B')] };
const fromTheTop = {
  submitterId: id('bí thư tỉnh'),
  participantIds: [id('bí thư tỉnh')],
  submitterUnitId: id('Tỉnh đoàn Mẫu'),
};

/** What people, other services and the history are told of it. */
function outcome(flow: Flow) {
  const entries = flow.changes.flatMap(({ history }) => history);
  const events = flow.changes.flatMap((change) => change.events);
  return {
    state: [flow.file.state, flow.file.step],
    steps: flow.stepStates(),
    waiting: flow.waiting(),
    events: flow.events(),
    sequences: events.map(({ sequence }) => sequence),
    entries: entries.map(({ seq, body }) => [seq, (JSON.parse(String(body)) as { kind: string }).kind]),
    deadlines: flow.changes.flatMap(({ deadlines }) => deadlines.map(({ kind }) => kind)),
    ends: [flow.file.eventSeq, flow.file.head.seq],
  };
}

describe('a step that is opened within the act that leads to it', () => {
  it.each<[string, Facts, string[]]>([
    ['a whole chain', trip(), ['bí thư A', 'trưởng ban', 'thường trực tỉnh']],
    ['two hosts', trip(twoHosts), ['bí thư A', 'bí thư B', 'trưởng ban']],
    ['a step without a unit', trip(fromTheTop), ['bí thư A']],
  ])('comes to the same as by a hop of its own: %s', (_, facts, deciders) => {
    const [straight, hopping] = [Flow.straightOn(provincial), new Flow(provincial)].map((flow) =>
      deciders.reduce((one, person) => one.decide(person), flow.submit(facts)),
    ) as [Flow, Flow];
    expect(outcome(straight)).toEqual(outcome(hopping));
    expect(straight.changes).toHaveLength(1 + deciders.length);
    expect(straight.changes.filter(({ hop }) => hop !== null)).toEqual([]);
  });

  it('is one version of the case, one link after the other', () => {
    const flow = Flow.straightOn(provincial).submit(trip()).decide('bí thư A');
    expect(flow.changes.map(({ file }) => file.version)).toEqual([1, 2]);
    const links = flow.changes.flatMap(({ history }) => history);
    expect(links.slice(1).map(({ prevHash }) => prevHash)).toEqual(
      links.slice(0, -1).map(({ hash }) => hash),
    );
    expect(flow.file.head.hash).toBe(links.at(-1)?.hash);
  });

  it('leaves the hop waiting when nobody can be found, and the act as it is', () => {
    const flow = Flow.straightOn(provincial, province(without('bí thư A')));
    flow.submit(trip());
    const nobody = ['trưởng ban', 'phó ban', 'thường trực tỉnh', 'bí thư tỉnh', 'phó tỉnh 1', 'phó tỉnh 2'];
    flow.view = province(without(...nobody));
    const [decider = ''] = flow.waiting();
    expect(() => flow.decide(decider)).toThrow('NOBODY_TO_DECIDE');
    expect(flow.changes.at(-1)).toMatchObject({ hop: { step: 2, stranded: null }, tasks: [] });
    expect(flow.events().at(-1)).toBe('tasks-closed');
    flow.view = province();
    expect(flow.route().waiting()).toEqual(['trưởng ban']);
  });

  it('is left to the hop where approvals of the round before may stand', () => {
    const flow = Flow.straightOn(provincial)
      .submit(trip())
      .decide('bí thư A')
      .decide('trưởng ban', 'RETURN', 'Nêu rõ chi đoàn.')
      .submit(trip({ revision: 2, contact: { name: 'Phó Bí thư', phone: null } }));
    expect(flow.changes.filter(({ hop }) => hop !== null)).toMatchObject([{ hop: { revision: 2, step: 1 } }]);
    expect(flow.stepStates()).toEqual(['CARRIED_OVER', 'OPEN']);
  });

  it('is opened for a later round of a report, of which nothing is carried over', () => {
    const flow = Flow.straightOn(shippedChain('report-provincial'))
      .submit(report())
      .decide('trưởng ban', 'RETURN', 'Bổ sung minh chứng.')
      .submit(report({ revision: 2 }));
    expect([flow.waiting(), flow.changes.at(-1)?.hop]).toEqual([['trưởng ban'], null]);
  });
});

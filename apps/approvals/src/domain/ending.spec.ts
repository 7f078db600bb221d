import { describe, expect, it } from '@jest/globals';
import { Flow } from './flow.fixture.js';
import { id, province, shippedChain, trip, without } from './province.fixture.js';

const provincial = shippedChain('provincial');
const twoHosts = { hostUnitIds: [id('Đoàn xã A1'), id('Huyện đoàn B')] };
const begin = (change: Parameters<typeof trip>[0] = {}) => new Flow(provincial).submit(trip(change));

describe('an ending', () => {
  it('by withdrawal calls off what is open', () => {
    const flow = begin(twoHosts).end({ request: 'WITHDRAWAL', reason: 'Bận.' });
    expect([flow.file.state, flow.waiting()]).toEqual(['WITHDRAWN', []]);
    expect(flow.events().slice(-2)).toEqual(['tasks-closed', 'case-decided']);
  });

  it('that comes after a rejection is refused: the decision stands', () => {
    const flow = begin().decide('bí thư A', 'REJECT', 'Lý do.').end({ request: 'WITHDRAWAL' });
    expect(flow.file.state).toBe('REJECTED');
    expect(flow.events().at(-1)).toBe('ending-refused');
  });

  it('of what was returned ends the case, although nothing is open in it', () => {
    const flow = begin().decide('bí thư A', 'RETURN', 'Lý do.').end({ request: 'WITHDRAWAL' });
    expect([flow.file.state, flow.file.step]).toEqual(['WITHDRAWN', null]);
    expect(flow.events().slice(-2)).toEqual(['case-decided', 'case-decided']);
  });

  it('of an approved trip is a cancellation, not a withdrawal', () => {
    const approved = () => begin().decide('bí thư A').decide('trưởng ban').decide('thường trực tỉnh');
    expect(approved().end({ request: 'CANCELLATION' }).file.state).toBe('CANCELLED');
    expect(approved().end({ request: 'WITHDRAWAL' }).file.state).toBe('APPROVED');
  });

  it.each([
    ['about an older revision is ignored', { revision: 0 }, 'OLD'],
    ['about a revision that is not here waits', { revision: 2 }, 'TOO_EARLY'],
  ])('%s', (_, change, judgement) => {
    expect(() => begin().end({ request: 'WITHDRAWAL', ...change })).toThrow(judgement);
  });

  it('that cancels what is not decided here waits for the decision', () => {
    expect(() => begin().end({ request: 'CANCELLATION' })).toThrow('TOO_EARLY');
  });

  it('asked for twice happens once', () => {
    const flow = begin().end({ request: 'WITHDRAWAL' });
    expect(() => flow.end({ request: 'WITHDRAWAL' })).toThrow('DONE_BEFORE');
  });
});

describe('a hop that cannot be made', () => {
  it('waits a little for a unit that may be on its way, then becomes an incident that closes itself', () => {
    const flow = new Flow(
      provincial,
      province((facts) => {
        facts.units = facts.units.filter(({ name }) => name !== 'Huyện đoàn A');
      }),
    );
    expect(() => flow.submit(trip())).toThrow('UNIT_UNKNOWN');
    expect(flow.stick(10).changes.at(-1)?.hops).toMatchObject([{ state: 'PENDING', againInMs: 100 }]);
    expect(flow.stick(5_000).stepStates()).toEqual(['INCIDENT']);
    expect(flow.events().at(-1)).toBe('incident-opened');
    flow.view = province();
    flow.route();
    expect([flow.stepStates(), flow.waiting()]).toEqual([['OPEN'], ['bí thư A']]);
    expect(flow.events().slice(-2)).toEqual(['tasks-opened', 'incident-closed']);
  });

  it('for want of anybody to decide becomes an incident at once, and one only', () => {
    const nobody = ['bí thư A', 'phó A', 'bí thư tỉnh', 'thường trực tỉnh', 'phó tỉnh 1', 'phó tỉnh 2'];
    const flow = new Flow(provincial, province(without(...nobody)));
    expect(() => flow.submit(trip())).toThrow('NOBODY_TO_DECIDE');
    flow.stick(0).stick(0);
    expect(flow.events().filter((event) => event === 'incident-opened')).toHaveLength(1);
    expect(flow.changes.at(-1)?.incidentChanges).toMatchObject([{ closed: false }]);
    flow.end({ request: 'WITHDRAWAL' });
    expect(flow.events().slice(-2)).toEqual(['incident-closed', 'case-decided']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FakeClock } from '#testing';
import { Bench } from './bench.fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin({
    serversFile: process.env['DICOSO_SERVERS_FILE'],
    clock: FakeClock.at('2022-03-01T08:00:00+07:00'),
  });
});
afterAll(() => bench.end());

describe('loading a province', () => {
  it('publishes every plan, round and exemption once, plans first', async () => {
    const events = await bench.published();
    const kinds = events.map(({ type }) => type.split('.')[3]);
    expect(kinds.filter((kind) => kind === 'plan-published')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'exemption-granted')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'round-published').length).toBeGreaterThanOrEqual(31);
    expect(kinds.lastIndexOf('plan-published')).toBeLessThan(kinds.indexOf('round-published'));
    expect(new Set(events.map(({ sequence }) => sequence))).toEqual(new Set([1]));
  });

  it('a second time changes nothing and publishes nothing', async () => {
    await bench.forgetPublished();
    expect(await bench.load()).toEqual({ plans: 0, rounds: 0, exemptions: 0 });
    expect(await bench.published()).toEqual([]);
  });

  it('puts right what differs from the files, as the next version', async () => {
    await bench.query(`UPDATE round SET name = 'Khác' WHERE quarter = 1`);
    expect(await bench.load()).toMatchObject({ plans: 0, exemptions: 0 });
    const events = await bench.published();
    expect(events.map(({ sequence, data }) => [sequence, data['version']])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
  });
});

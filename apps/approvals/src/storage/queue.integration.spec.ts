import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench } from './bench.fixture.js';
import { example } from './example.fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin('2022-03-01T08:00:00+07:00');
});
afterAll(() => bench.end());

const host = 'bui.thanh.nga';
const head = 'dang.ngoc.son';

async function shown(username: string, facts: ReturnType<Bench['trip']>) {
  const { items } = await bench.queues.page({
    assigneeId: bench.person(username),
    limit: 100,
    overdueOnly: false,
  });
  return items.find(({ subjectId }) => subjectId === facts.registrationId);
}

describe('a page of a queue that was looked at before', () => {
  it('tells of a next round what that round asks', async () => {
    const facts = bench.trip();
    await bench.submit(facts);
    expect(await shown(host, facts)).toMatchObject({ revision: 1, days: facts.days, resubmitted: false });
    await bench.decide(host, facts, 'RETURN', 'Cần rút ngắn.');
    expect(await shown(host, facts)).toBeUndefined();
    const dates = { ...facts.dates, to: facts.dates.from };
    const again = { ...facts, revision: 2, dates, days: 1 };
    await bench.submit(again);
    await bench.route();
    expect(await shown(host, again)).toMatchObject({ revision: 2, dates, days: 1, resubmitted: true });
  });

  it('names the step that somebody is asked in', async () => {
    const facts = bench.trip();
    await bench.submit(facts);
    const first = await shown(host, facts);
    await bench.decide(host, facts);
    await bench.route();
    const second = await shown(head, facts);
    expect([first?.stepName, second?.stepName]).toEqual([
      'Đơn vị nơi đến đồng ý',
      'Lãnh đạo ban, văn phòng duyệt',
    ]);
  });

  it('tells whether a task is overdue now', async () => {
    const facts = bench.trip();
    await bench.submit(facts);
    expect(await shown(host, facts)).toMatchObject({ overdue: false });
    const openedAt = bench.clock.now();
    bench.clock.set('2022-03-30T08:00:00+07:00');
    expect(await shown(host, facts)).toMatchObject({ overdue: true, openedAt: openedAt.toISOString() });
  });

  it('names units and offices as they are called now', async () => {
    const facts = bench.trip();
    await bench.submit(facts);
    const [hostUnitId] = facts.hostUnitIds;
    const before = await shown(host, facts);
    const unit = example<{ id: string }[]>('units').find(({ id }) => id === hostUnitId);
    const name = 'Huyện đoàn mới đặt tên';
    await bench.inTx((tx) =>
      bench.copy.apply(tx, 'units', [{ ...unit, unitId: hostUnitId, version: 2, name }]),
    );
    bench.org.invalidate();
    const after = await shown(host, facts);
    expect([before?.hostUnits[0]?.name, after?.hostUnits[0]?.name]).toEqual(['Huyện đoàn Tuy Phong', name]);
    expect(after?.sentence).toContain(name);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'undici';
import { newId } from '#database';
import { eventually } from '#testing';
import { RunningService } from './running-service.fixture.js';
import { DeadlineBells, Deadlines } from './use-cases/deadlines.ports.js';

const subject = 'DESK_ANSWER';
const DUE = new Date('2022-04-08T23:59:59.999+07:00');

async function owed(service: RunningService): Promise<string> {
  const subjectId = newId();
  const deadlines = service.app.get(Deadlines);
  await service.bench.inTx((tx) => deadlines.set(tx, { subject, subjectId, dueAt: DUE }));
  return subjectId;
}

async function statesOf(service: RunningService, subjectId: string) {
  const rows = await service.bench.query<{ kind: string; state: string }>(
    'SELECT kind, state FROM deadline WHERE subject_id = $1 ORDER BY due_at, id',
    [subjectId],
  );
  return rows.map(({ kind, state }) => `${kind} ${state}`);
}

describe('deadlines fire', () => {
  it.each([
    ['through BullMQ, without the sweep', { SWEEP: 'off' }],
    ['through the sweep, without BullMQ', { JOBS: 'off' }],
  ])(
    '%s',
    async (_, environment) => {
      const other = await RunningService.start({ at: '2022-04-08T23:59:55+07:00', environment });
      try {
        other.app.get(DeadlineBells).register(subject, () => Promise.resolve());
        const subjectId = await owed(other);
        expect(await statesOf(other, subjectId)).toEqual(['OVERDUE PENDING']);
        await eventually('it fired and goes on weekly', async () => {
          return (await statesOf(other, subjectId)).join() === 'OVERDUE FIRED,WEEKLY PENDING';
        });
      } finally {
        await other.stop();
      }
    },
    60_000,
  );
});

describe('when the virtual clock moves', () => {
  let service: RunningService;
  const rung: string[] = [];
  beforeAll(async () => {
    service = await RunningService.start({
      at: '2022-03-29T10:00:00+07:00',
      environment: { JOBS: 'off', SWEEP: 'off' },
    });
    service.app.get(DeadlineBells).register(subject, (_tx, { ring }) => {
      rung.push(JSON.stringify(ring));
      return Promise.resolve();
    });
  }, 60_000);
  afterAll(() => service.stop());

  it('deadlines fire one by one on the way, each at its own time', async () => {
    const subjectId = await owed(service);
    await service.moveClock('2022-04-16T08:00:00+07:00');
    expect(await statesOf(service, subjectId)).toEqual([
      'DUE_SOON FIRED',
      'DUE_SOON FIRED',
      'DUE_SOON FIRED',
      'OVERDUE FIRED',
      'WEEKLY FIRED',
      'WEEKLY PENDING',
    ]);
    expect(rung).toEqual([
      '{"kind":"DUE_SOON","daysLeft":3}',
      '{"kind":"DUE_SOON","daysLeft":1}',
      '{"kind":"DUE_SOON","daysLeft":0}',
      '{"kind":"OVERDUE","week":0}',
      '{"kind":"OVERDUE","week":1}',
    ]);
  });

  it('and nothing is late, the metrics say so', async () => {
    const { body } = await request(new URL('/metrics', service.origin));
    expect(await body.text()).toMatch(/dicoso_inspections_oldest_seconds\{[^}]*what="deadline"[^}]*\} 0\n/);
  });
});

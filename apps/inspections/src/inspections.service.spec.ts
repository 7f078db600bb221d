import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'undici';
import { newId } from '#database';
import { eventually } from '#testing';
import { caseDecided } from '#contracts';
import { RunningService } from './running-service.fixture.js';

let service: RunningService;
beforeAll(async () => {
  service = await RunningService.start({ at: '2022-03-21T08:00:00+07:00' });
});
afterAll(() => service.stop());

describe('the service', () => {
  it('knows its database, its broker and its alarm clock', async () => {
    const { statusCode, body } = await request(new URL('/health/ready', service.origin));
    const { checks } = (await body.json()) as { checks: Record<string, unknown> };
    // Not ready: there is no directory here that would give a whole copy.
    expect([statusCode, Object.keys(checks).length > 3]).toEqual([503, true]);
  });

  it('leaves decisions about registrations and reports to others', async () => {
    const caseId = newId();
    await service.say(caseDecided, caseId, 3, {
      case: {
        caseId,
        kind: 'REPORT',
        subjectId: newId(),
        number: 'BC-2022-00001',
        revision: 1,
        submitterId: newId(),
        participantIds: [],
        hostUnitIds: [],
        dates: { from: '2022-03-18', fromHalf: 'am', to: '2022-03-19', toHalf: 'pm' },
        days: 2,
      },
      outcome: 'APPROVED',
      by: null,
      stepName: null,
      reason: null,
      at: '2022-03-21T02:00:00.000Z',
    });
    await eventually('the event is sent', async () => {
      const [row] = await service.bench.query<{ count: number }>('SELECT count(*)::int AS count FROM outbox');
      return row?.count === 0;
    });
    expect(
      await service.bench.query('SELECT 1 FROM message_retry UNION ALL SELECT 1 FROM dead_message'),
    ).toEqual([]);
  });
});

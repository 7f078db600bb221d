import { describe, expect, it } from '@jest/globals';
import type { components } from '../../api/schema';
import { linkOf, TASKS_SHOWN, waitsOf } from './waits';

type Duty = components['schemas']['Duty'];
const TODAY = '2022-08-12';
const dates = (from: string, to = from) => ({ from, fromHalf: 'am', to, toHalf: 'pm' }) as const;

const duty = (state: Duty['state'], dueDay: string, more: Partial<Duty> = {}) =>
  ({
    ...{ dutyId: `${state} ${dueDay}`, registrationId: 'trip', number: 'ĐK-1', state, dueDay },
    ...{ dates: dates('2022-08-01'), hostUnits: [], reportId: null },
    actions: state === 'OPEN' || state === 'OVERDUE' ? ['REPORT'] : [],
    ...more,
  }) as unknown as Duty;
const task = (taskId: string, dueAt: string) =>
  ({ taskId, dueAt }) as unknown as components['schemas']['QueueItem'];
const NOTHING = { duties: [], reportDrafts: [], registrations: [], tasks: [], recommendations: [] };

describe('waitsOf', () => {
  it('puts what is due first, first, whatever it is; what has no day comes last', () => {
    const waits = waitsOf(TODAY, {
      ...NOTHING,
      duties: [duty('OPEN', '2022-08-19'), duty('OVERDUE', '2022-08-01')],
      registrations: [
        { registrationId: 'draft', number: '', state: 'DRAFT', dates: dates('2022-08-16'), hostUnits: [] },
      ],
      tasks: [task('task', '2022-08-17T16:59:59.999Z')],
      recommendations: [{ recommendationId: 'asked' } as components['schemas']['RecommendationView']],
    });
    expect(waits.map(({ key }) => key)).toEqual([
      'OVERDUE 2022-08-01',
      'draft',
      'task',
      'OPEN 2022-08-19',
      'asked',
    ]);
  });

  it.each([
    ['SCHEDULED', dates('2022-08-26'), true],
    ['SCHEDULED', dates('2022-08-27'), false],
    ['SCHEDULED', dates('2022-08-10', '2022-08-14'), true],
    ['RETURNED', dates('2022-08-01'), true],
    ['SUBMITTED', dates('2022-08-01'), false],
    ['VERIFIED', dates('2022-08-01'), false],
    ['CANCELLED', dates('2022-08-20'), false],
  ] as const)('a duty that is %s, of %o: waits %s', (state, when, waits) => {
    const found = waitsOf(TODAY, { ...NOTHING, duties: [duty(state, '2022-08-30', { dates: when })] });
    expect(found.length > 0).toBe(waits);
  });

  it('takes the head of the queue only', () => {
    const tasks = ['a', 'b', 'c', 'd', 'e'].map((id) => task(id, '2022-08-17T16:59:59.999Z'));
    expect(waitsOf(TODAY, { ...NOTHING, tasks })).toHaveLength(TASKS_SHOWN);
  });
});

describe('linkOf', () => {
  const leadsTo = (one: Duty, drafts: { registrationId: string; reportId: string }[] = []) => {
    const [wait] = waitsOf(TODAY, { ...NOTHING, duties: [one], reportDrafts: drafts });
    return wait && linkOf(wait);
  };

  it('begins a report, or goes on with the draft', () => {
    const open = duty('OPEN', '2022-08-19');
    expect(leadsTo(open)).toEqual({ to: '/bao-cao/moi', search: { chuyen: 'trip' } });
    expect(leadsTo(open, [{ registrationId: 'trip', reportId: 'draft' }])).toEqual({
      to: '/bao-cao/$id/viet',
      params: { id: 'draft' },
    });
  });

  it('shows a returned report with what is to be corrected', () => {
    expect(leadsTo(duty('RETURNED', '2022-08-19', { reportId: 'report' }))).toEqual({
      to: '/bao-cao/$id',
      params: { id: 'report' },
    });
  });

  it('shows a trip that is ahead', () => {
    const ahead = duty('SCHEDULED', '2022-08-30', { dates: dates('2022-08-15') });
    expect(leadsTo(ahead)).toEqual({ to: '/dang-ky/$id', params: { id: 'trip' } });
  });
});

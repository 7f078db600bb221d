import { describe, expect, it } from '@jest/globals';
import { DutyState, dutyCancelled, dutyOpened, latenessExcused, type ProblemCode } from '#contracts';
import { newId } from '#database';
import {
  answerDuty,
  cancelDuty,
  excuseDuty,
  isLate,
  isOwed,
  releaseDuty,
  returnDuty,
  verifyDuty,
  type DutyChange,
} from './duty.js';
import { aDuty, at } from './duty.fixture.js';
import { DUTY_MOVES } from './duty-moves.js';

const REPORT = newId();
const IN_TIME = at('2022-03-25T10:00:00');
const TOO_LATE = at('2022-04-02T10:00:00');
const answered = { reportId: REPORT, firstSubmittedAt: IN_TIME };

function reminders({ reminders: changes }: DutyChange) {
  return changes.map((one) =>
    'reminder' in one ? `${one.change} ${one.reminder.kind} ${one.reminder.dueAt.toISOString()}` : one.change,
  );
}

function codeOf(work: () => unknown): ProblemCode | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: ProblemCode }).code;
  }
}

describe('the moves of a duty', () => {
  it('lead only to states that there are', () => {
    const states = Object.values(DUTY_MOVES).flatMap((moves) => Object.values(moves));
    expect(states.filter((state) => !DutyState.options.includes(state))).toEqual([]);
  });

  it('go nowhere from CANCELLED', () => {
    expect(new Set(Object.values(DUTY_MOVES.CANCELLED))).toEqual(new Set(['CANCELLED']));
  });
});

describe('a submission', () => {
  it.each(['SCHEDULED', 'OPEN', 'OVERDUE'] as const)(
    'answers a duty that is %s, and silences it',
    (state) => {
      const change = answerDuty(aDuty({ state }), REPORT, IN_TIME);
      expect(change.duty).toMatchObject({ state: 'SUBMITTED', version: 4, ...answered });
      expect([reminders(change), change.events]).toEqual([['CANCEL_PENDING'], []]);
    },
  );

  it('after a return keeps the receipt of the first one', () => {
    const change = answerDuty(aDuty({ state: 'RETURNED', ...answered }), REPORT, TOO_LATE);
    expect(change.duty).toMatchObject({ state: 'SUBMITTED', firstSubmittedAt: IN_TIME });
    expect(isLate(change.duty, TOO_LATE)).toBe(false);
  });

  it('that corrects what is verified leaves it verified', () => {
    const change = answerDuty(aDuty({ state: 'VERIFIED', ...answered }), REPORT, TOO_LATE);
    expect(change.duty.state).toBe('VERIFIED');
  });

  it.each([
    ['SCHEDULED', {}, '2022-03-19T23:59:59.998', 'REPORT_BEFORE_END'],
    ['SUBMITTED', { reportId: newId(), firstSubmittedAt: IN_TIME }, null, 'DUTY_ALREADY_ANSWERED'],
    ['VERIFIED', { reportId: newId(), firstSubmittedAt: IN_TIME }, null, 'DUTY_ALREADY_ANSWERED'],
    ['CANCELLED', {}, null, 'TRIP_NOT_REPORTABLE'],
  ] as const)('is refused while the duty is %s (%j, %s): %s', (state, change, now, code) => {
    const duty = aDuty({ state, ...change });
    expect(codeOf(() => answerDuty(duty, REPORT, now === null ? IN_TIME : at(now)))).toBe(code);
  });

  it('is in time in the last millisecond of the due day, and late after it', () => {
    const duty = aDuty();
    const last = answerDuty(duty, REPORT, duty.dueAt).duty;
    const after = answerDuty(duty, REPORT, new Date(duty.dueAt.getTime() + 1)).duty;
    expect([isLate(last, TOO_LATE), isLate(after, TOO_LATE)]).toEqual([false, true]);
  });
});

describe('a decision', () => {
  it('that returns the report has it chased a week later, and does not make it overdue again', () => {
    const change = returnDuty(aDuty({ state: 'SUBMITTED', ...answered }), REPORT, TOO_LATE);
    expect(change.duty.state).toBe('RETURNED');
    expect(reminders(change)).toEqual(['CANCEL_PENDING', 'PLANT WEEKLY 2022-04-09T03:00:00.000Z']);
  });

  it('that returns a correction moves and plants nothing', () => {
    const change = returnDuty(aDuty({ state: 'VERIFIED', ...answered }), REPORT, TOO_LATE);
    expect([change.duty.state, change.reminders]).toEqual(['VERIFIED', []]);
  });

  it.each(['SUBMITTED', 'VERIFIED'] as const)('that verifies settles a duty that is %s', (state) => {
    expect(verifyDuty(aDuty({ state, ...answered }), REPORT, TOO_LATE).duty.state).toBe('VERIFIED');
  });

  it('about a report of a cancelled trip comes too late', () => {
    const duty = aDuty({ state: 'CANCELLED', ...answered });
    expect(verifyDuty(duty, REPORT, TOO_LATE).duty.state).toBe('CANCELLED');
    expect(returnDuty(duty, REPORT, TOO_LATE).reminders).toEqual([]);
  });

  it('is refused where nothing was submitted, or by another report', () => {
    expect(codeOf(() => verifyDuty(aDuty({ reportId: REPORT }), REPORT, IN_TIME))).toBe(
      'REPORT_ILLEGAL_MOVE',
    );
    expect(codeOf(() => verifyDuty(aDuty({ state: 'SUBMITTED', ...answered }), newId(), IN_TIME))).toBe(
      'DUTY_ALREADY_ANSWERED',
    );
  });
});

describe('somebody who is reported for no longer', () => {
  it.each(['SUBMITTED', 'RETURNED', 'VERIFIED'] as const)(
    'owes a report again before the due time (%s), with what reminders are left',
    (state) => {
      const change = releaseDuty(aDuty({ state, ...answered }), at('2022-03-28T10:00:00'));
      expect(change.duty).toMatchObject({ state: 'OPEN', reportId: null, firstSubmittedAt: null });
      expect(reminders(change)).toEqual([
        'CANCEL_PENDING',
        'PLANT DUE_SOON 2022-03-29T00:30:00.000Z',
        'PLANT OVERDUE 2022-03-29T17:00:00.000Z',
      ]);
      expect(change.events.map(({ contract }) => contract)).toEqual([dutyOpened]);
    },
  );

  it('is overdue at once after it, and chased weekly', () => {
    const excused = { by: 'head', at: TOO_LATE, reason: 'Phục vụ đại hội.' };
    const change = releaseDuty(aDuty({ state: 'VERIFIED', ...answered, excused }), TOO_LATE);
    expect(change.duty).toMatchObject({ state: 'OVERDUE', excused: null });
    expect(reminders(change)).toEqual(['CANCEL_PENDING', 'PLANT WEEKLY 2022-04-09T03:00:00.000Z']);
  });

  it('owes nothing when the trip was cancelled', () => {
    expect(releaseDuty(aDuty({ state: 'CANCELLED' }), TOO_LATE)).toMatchObject({
      duty: { state: 'CANCELLED' },
      events: [],
    });
  });
});

describe('a cancelled trip', () => {
  it.each(['OPEN', 'OVERDUE', 'SUBMITTED', 'RETURNED'] as const)(
    'ends a duty that is %s, and tells of it',
    (state) => {
      const change = cancelDuty(aDuty({ state, ...answered }), IN_TIME);
      expect([change.duty.state, reminders(change)]).toEqual(['CANCELLED', ['CANCEL_PENDING']]);
      expect(change.events.map(({ contract }) => contract)).toEqual([dutyCancelled]);
    },
  );

  it('ends a duty that nobody has been told of in silence', () => {
    const change = cancelDuty(aDuty({ state: 'SCHEDULED' }), IN_TIME);
    expect([change.duty.state, change.events]).toEqual(['CANCELLED', []]);
  });

  it('leaves what is verified and credited', () => {
    const change = cancelDuty(aDuty({ state: 'VERIFIED', ...answered }), IN_TIME);
    expect([change.duty.state, change.events]).toEqual(['VERIFIED', []]);
  });
});

describe('an excuse', () => {
  const head = newId();
  it.each([
    ['late submission', aDuty({ state: 'SUBMITTED', reportId: REPORT, firstSubmittedAt: TOO_LATE })],
    ['report still owed', aDuty({ state: 'OVERDUE' })],
    [
      'late report that is verified',
      aDuty({ state: 'VERIFIED', reportId: REPORT, firstSubmittedAt: TOO_LATE }),
    ],
  ])('is noted with a %s, which stays late', (_, duty) => {
    const { duty: excused, events } = excuseDuty(duty, head, 'Bão lũ.', at('2022-04-03T08:00:00'));
    expect(excused).toMatchObject({ state: duty.state, version: 4, eventSeq: 2 });
    expect(excused.excused).toEqual({ by: head, at: at('2022-04-03T08:00:00'), reason: 'Bão lũ.' });
    expect(events).toMatchObject([{ contract: latenessExcused, data: { by: head, reason: 'Bão lũ.' } }]);
    expect(isLate(excused, TOO_LATE)).toBe(true);
  });

  it.each([
    ['in time', aDuty({ state: 'SUBMITTED', ...answered }), 'NOT_LATE'],
    ['of a cancelled trip', aDuty({ state: 'CANCELLED' }), 'NOT_LATE'],
    [
      'excused before',
      aDuty({ state: 'OVERDUE', excused: { by: head, at: TOO_LATE, reason: 'Ốm.' } }),
      'ALREADY_EXCUSED',
    ],
  ] as const)('is refused for what is %s', (_, duty, code) => {
    expect(codeOf(() => excuseDuty(duty, head, 'Bão lũ.', TOO_LATE))).toBe(code);
  });
});

it('a report may be sent from the end of the trip on, also before anybody rang', () => {
  const duty = aDuty({ state: 'SCHEDULED' });
  expect([isOwed(duty, at('2022-03-19T23:59:59.998')), isOwed(duty, duty.endsAt)]).toEqual([false, true]);
  expect(isOwed(aDuty({ state: 'SUBMITTED', ...answered }), TOO_LATE)).toBe(false);
});

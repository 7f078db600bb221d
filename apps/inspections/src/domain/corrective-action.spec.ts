import { describe, expect, it } from '@jest/globals';
import { CorrectiveActionState, Refusal } from '#contracts';
import { issuedActions } from './conclusion-issue.js';
import { AT, actionOf, toBeRepaired } from './conclusion.fixture.js';
import {
  changeOwner,
  extendAction,
  isOverdue,
  reopenAction,
  reportRepair,
  verifyRepair,
  type MovedAction,
} from './corrective-action.js';

const act = { by: 'person', at: AT };
const words = 'Đã cập nhật toàn bộ sổ đoàn viên.';
const plain = { text: words, files: 0, evidenceRequired: false };

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'DONE';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('a corrective action', () => {
  it.each<[CorrectiveActionState, string[]]>([
    // state, then what comes of repair, verify, reopen, extend, change of owner
    ['OPEN', ['DONE', 'ACTION_WITHOUT_VERIFICATION', 'ACTION_ILLEGAL_MOVE', 'DONE', 'DONE']],
    ['REPAIRED', ['ACTION_ILLEGAL_MOVE', 'DONE', 'DONE', 'ACTION_ILLEGAL_MOVE', 'ACTION_ILLEGAL_MOVE']],
    ['CLOSED', Array<string>(5).fill('ACTION_ILLEGAL_MOVE')],
  ])('in %s', (state, codes) => {
    const action = actionOf({ state });
    const extension = { dueDay: '2022-05-01', reason: 'Mưa lũ', today: '2022-03-21' };
    const tries: (() => MovedAction)[] = [
      () => reportRepair(action, plain, act),
      () => verifyRepair(action, null, act),
      () => reopenAction(action, 'Thiếu chữ ký', act),
      () => extendAction(action, extension, act),
      () => changeOwner(action, { ownerId: null, nameOf: String }, act),
    ];
    expect(tries.map(codeOf)).toEqual(codes);
  });

  it.each([
    [{ text: words, files: 0, evidenceRequired: false }, 'DONE'],
    [{ text: 'Đã sửa.', files: 0, evidenceRequired: false }, 'REPAIR_WITHOUT_EVIDENCE'],
    [{ text: 'Đã sửa.', files: 1, evidenceRequired: false }, 'DONE'],
    [{ text: words, files: 0, evidenceRequired: true }, 'REPAIR_WITHOUT_EVIDENCE'],
    [{ text: 'Đã sửa.', files: 1, evidenceRequired: true }, 'DONE'],
  ])('reported with %j: %s', (report, code) => {
    expect(codeOf(() => reportRepair(actionOf(), report, act))).toBe(code);
  });

  it('keeps what was reported in its steps when it is opened again', () => {
    const { action, step } = reportRepair(actionOf(), plain, act);
    expect([step.text, action.repairedBy]).toEqual([words, 'person']);
    const again = reopenAction(action, 'Thiếu chữ ký', act);
    expect(again.action).toMatchObject({
      state: 'OPEN',
      repair: null,
      repairedAt: null,
      version: 3,
      eventSeq: 3,
    });
    expect(again.step).toMatchObject({ kind: 'REOPENED', text: 'Thiếu chữ ký' });
  });

  it('is given another day, after today alone', () => {
    const to = (dueDay: string) => () =>
      extendAction(actionOf(), { dueDay, reason: 'Mưa lũ', today: '2022-03-21' }, act);
    expect(codeOf(to('2022-03-21'))).toBe('ACTION_DUE_NOT_AHEAD');
    expect(to('2022-05-01')().action).toMatchObject({
      dueDay: '2022-05-01',
      dueAt: new Date('2022-05-01T16:59:59.999Z'),
      version: 2,
      eventSeq: 2,
    });
  });

  it('is overdue after the last instant of its day, while nobody reported a repair', () => {
    const { dueAt } = actionOf();
    expect(isOverdue(actionOf(), dueAt)).toBe(false);
    expect(isOverdue(actionOf(), new Date(dueAt.getTime() + 1))).toBe(true);
    expect(isOverdue(actionOf({ state: 'REPAIRED' }), new Date('2023-01-01'))).toBe(false);
  });
});

describe('what is opened when a conclusion is issued', () => {
  const passed = [toBeRepaired({ dueDay: '2022-03-21' }), toBeRepaired({ dueDay: '2022-03-22' })];
  const today = '2022-03-21';

  it('is due as the conclusion says', () => {
    expect(issuedActions([toBeRepaired()], { today, newDueDay: null })).toEqual([
      { ...toBeRepaired(), decidedDueDay: null },
    ]);
  });

  it('needs another day where that has come, and only there', () => {
    expect(codeOf(() => issuedActions(passed, { today, newDueDay: null }))).toBe('ACTION_DUE_PASSED');
    expect(codeOf(() => issuedActions(passed, { today, newDueDay: today }))).toBe('ACTION_DUE_NOT_AHEAD');
    const opened = issuedActions(passed, { today, newDueDay: '2022-04-30' });
    expect(opened.map(({ dueDay, decidedDueDay }) => [dueDay, decidedDueDay])).toEqual([
      ['2022-04-30', '2022-03-21'],
      ['2022-03-22', null],
    ]);
  });
});

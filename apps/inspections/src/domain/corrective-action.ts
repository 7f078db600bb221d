import { endOfDay, formatDay, type CalendarDay } from '#calendar';
import {
  CORRECTIVE_ACTION_STATE_LABELS,
  Refusal,
  actionClosed,
  actionExtended,
  actionOwnerChanged,
  actionRepaired,
  actionReopened,
  type ActionStepKind,
  type CorrectiveActionState,
} from '#contracts';

/** Something that an issued conclusion tells a unit to repair. */
export type CorrectiveAction = {
  actionId: string;
  /** e.g. `KP-2022-00012`. */
  number: string;
  version: number;
  eventSeq: number;
  state: CorrectiveActionState;
  conclusionId: string;
  /** Official number of the conclusion. */
  conclusionNumber: string;
  visitId: string;
  planId: string;
  unitId: string;
  provinceId: string;
  itemCode: string | null;
  title: string;
  detail: string | null;
  ownerId: string | null;
  dueDay: CalendarDay;
  dueAt: Date;
  repair: string | null;
  repairedBy: string | null;
  repairedAt: Date | null;
  verifiedBy: string | null;
  verifiedAt: Date | null;
  /** The latest earlier action of the unit on the same criterion. */
  repeatOfId: string | null;
  openedAt: Date;
};

export type ActionStep = { kind: ActionStepKind; text: string | null; by: string | null; at: Date };

export type ActionAct = 'REPAIR' | 'VERIFY' | 'REOPEN' | 'EXTEND' | 'CHANGE_OWNER';

/** Every move there is: what is reported as repaired is closed by whoever verifies it, and by nothing else. */
export const ACTION_MOVES: Readonly<
  Record<CorrectiveActionState, Readonly<Partial<Record<ActionAct, CorrectiveActionState>>>>
> = {
  OPEN: { REPAIR: 'REPAIRED', EXTEND: 'OPEN', CHANGE_OWNER: 'OPEN' },
  REPAIRED: { VERIFY: 'CLOSED', REOPEN: 'OPEN' },
  CLOSED: {},
};

const VERBS: Record<ActionAct, string> = {
  REPAIR: 'báo cáo khắc phục',
  VERIFY: 'xác minh',
  REOPEN: 'yêu cầu khắc phục lại',
  EXTEND: 'gia hạn',
  CHANGE_OWNER: 'đổi người phụ trách',
};

type Act = { by: string; at: Date };

/** An action after a move, with its step of history and what is to be told. */
export type MovedAction = {
  action: CorrectiveAction;
  step: ActionStep;
  event:
    | typeof actionRepaired
    | typeof actionReopened
    | typeof actionExtended
    | typeof actionOwnerChanged
    | typeof actionClosed;
};

export function canMoveAction({ state }: Pick<CorrectiveAction, 'state'>, act: ActionAct): boolean {
  return ACTION_MOVES[state][act] !== undefined;
}

/** @throws Refusal ACTION_WITHOUT_VERIFICATION, ACTION_ILLEGAL_MOVE */
export function nextActionState({ state }: Pick<CorrectiveAction, 'state'>, act: ActionAct) {
  const next = ACTION_MOVES[state][act];
  if (next !== undefined) return next;
  if (act === 'VERIFY' && state === 'OPEN') throw new Refusal('ACTION_WITHOUT_VERIFICATION');
  throw illegal(state, VERBS[act]);
}

export function illegal(state: CorrectiveActionState, action: string): Refusal {
  return new Refusal('ACTION_ILLEGAL_MOVE', { state: CORRECTIVE_ACTION_STATE_LABELS[state], action });
}

/** A report that says less than this and shows nothing proves nothing. */
const FEWEST_CHARACTERS = 20;

/** @throws Refusal REPAIR_WITHOUT_EVIDENCE, ACTION_ILLEGAL_MOVE */
export function reportRepair(
  before: CorrectiveAction,
  report: { text: string; files: number; evidenceRequired: boolean },
  { by, at }: Act,
): MovedAction {
  const state = nextActionState(before, 'REPAIR');
  const { text, files, evidenceRequired } = report;
  if (files === 0 && (evidenceRequired || text.length < FEWEST_CHARACTERS))
    throw new Refusal('REPAIR_WITHOUT_EVIDENCE', { characters: FEWEST_CHARACTERS });
  const change = { state, repair: text, repairedBy: by, repairedAt: at };
  return moved(before, change, { kind: 'REPAIRED', text, by, at }, actionRepaired);
}

/** @throws Refusal ACTION_WITHOUT_VERIFICATION, ACTION_ILLEGAL_MOVE */
export function verifyRepair(before: CorrectiveAction, remark: string | null, { by, at }: Act): MovedAction {
  const change = { state: nextActionState(before, 'VERIFY'), verifiedBy: by, verifiedAt: at };
  return moved(before, change, { kind: 'CLOSED', text: remark, by, at }, actionClosed);
}

/** What the unit reported stays in the steps. @throws Refusal ACTION_ILLEGAL_MOVE */
export function reopenAction(before: CorrectiveAction, reason: string, { by, at }: Act): MovedAction {
  const change = {
    state: nextActionState(before, 'REOPEN'),
    repair: null,
    repairedBy: null,
    repairedAt: null,
  };
  return moved(before, change, { kind: 'REOPENED', text: reason, by, at }, actionReopened);
}

/** @throws Refusal ACTION_DUE_NOT_AHEAD (after today, and later than before), ACTION_ILLEGAL_MOVE */
export function extendAction(
  before: CorrectiveAction,
  { dueDay, reason, today }: { dueDay: CalendarDay; reason: string; today: CalendarDay },
  { by, at }: Act,
): MovedAction {
  const state = nextActionState(before, 'EXTEND');
  if (dueDay <= today) {
    const facts = { title: before.title, dueDay: formatDay(dueDay) };
    throw new Refusal('ACTION_DUE_NOT_AHEAD', facts);
  }
  const text = `Hạn từ ${formatDay(before.dueDay)} sang ${formatDay(dueDay)}. ${reason}`;
  return moved(
    before,
    { state, dueDay, dueAt: endOfDay(dueDay) },
    { kind: 'EXTENDED', text, by, at },
    actionExtended,
  );
}

/** @throws Refusal ACTION_ILLEGAL_MOVE */
export function changeOwner(
  before: CorrectiveAction,
  { ownerId, nameOf }: { ownerId: string | null; nameOf: (personId: string | null) => string },
  { by, at }: Act,
): MovedAction {
  const state = nextActionState(before, 'CHANGE_OWNER');
  const text = `Từ ${nameOf(before.ownerId)} sang ${nameOf(ownerId)}`;
  return moved(before, { state, ownerId }, { kind: 'OWNER_CHANGED', text, by, at }, actionOwnerChanged);
}

export function isOverdue({ state, dueAt }: Pick<CorrectiveAction, 'state' | 'dueAt'>, now: Date): boolean {
  return state === 'OPEN' && now > dueAt;
}

function moved(
  before: CorrectiveAction,
  change: Partial<CorrectiveAction>,
  step: ActionStep,
  event: MovedAction['event'],
): MovedAction {
  const { version, eventSeq } = before;
  return { action: { ...before, ...change, version: version + 1, eventSeq: eventSeq + 1 }, step, event };
}

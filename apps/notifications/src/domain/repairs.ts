import { daysBetween, formatDay } from '#calendar';
import type {
  DataOf,
  actionDueSoon,
  actionExtended,
  actionOpened,
  actionOverdue,
  actionOwnerChanged,
  actionReopened,
} from '#contracts';
import { oncePerPerson, topics, type Effect, type Moment, type Names, type Notice } from './notice.js';
import { quoted } from './wording.js';

type Action = DataOf<typeof actionOpened>;

/** What is asked of the unit is said once: the newest of it. */
export function onActionOpened(action: Action, names: Names, { sequence }: Moment): Effect {
  const owner = action.ownerId === null ? '' : ` Người phụ trách: đồng chí ${names.person(action.ownerId)}.`;
  return asked(action, sequence, {
    kind: 'ACTION_OPENED',
    title: `Cần khắc phục: ${action.number}, hạn ${formatDay(action.dueDay)}`,
    text: `Theo kết luận kiểm tra số ${action.conclusionNumber}, ${names.unit(action.unitId)} cần khắc phục: ${quoted(action.title)}${owner} Hạn: hết ngày ${formatDay(action.dueDay)}.`,
  });
}

export function onActionDueSoon(
  action: DataOf<typeof actionDueSoon>,
  names: Names,
  { sequence }: Moment,
): Effect {
  const left = action.daysLeft === 0 ? 'Hôm nay đến hạn' : `Còn ${action.daysLeft} ngày đến hạn`;
  return asked(action, sequence, {
    kind: 'ACTION_DUE_SOON',
    title: `${left} khắc phục: ${action.number}`,
    text: `${notRepaired(action, names)} Hạn: hết ngày ${formatDay(action.dueDay)}.`,
  });
}

/** The unit and its superior read the same; who has to act is named where the action has an owner. */
export function onActionOverdue(
  action: DataOf<typeof actionOverdue>,
  names: Names,
  { sequence, day }: Moment,
): Effect {
  // The due day itself still counts as in time.
  const days = Math.max(1, daysBetween(action.dueDay, day));
  const owner = action.ownerId === null ? '' : ` Người phụ trách: đồng chí ${names.person(action.ownerId)}.`;
  return asked(action, sequence, {
    kind: 'ACTION_OVERDUE',
    title: `Quá hạn khắc phục ${days} ngày: ${action.number}`,
    text: `${notRepaired(action, names)} Hạn: hết ngày ${formatDay(action.dueDay)}, đã quá hạn ${days} ngày.${owner}`,
  });
}

/** From here on it is the inspector's turn: what was asked of the unit leaves its inboxes. */
export function onActionRepaired(action: Action, names: Names, { sequence }: Moment): Effect {
  const { actionId, number, unitId, title } = action;
  const notices = action.toldIds.map((personId): Notice => ({
    ...about(action),
    personId,
    kind: 'ACTION_REPAIRED',
    title: `Chờ xác nhận khắc phục: ${number}`,
    text: `${names.unit(unitId)} đã báo cáo khắc phục: ${quoted(title)} Đề nghị đồng chí kiểm tra và xác nhận.`,
    topic: topics.repair(actionId),
    rank: sequence,
  }));
  return {
    notices: oncePerPerson(notices),
    closes: [],
    overtakes: [{ topic: topics.action(actionId), rank: sequence }],
  };
}

export function onActionReopened(
  action: DataOf<typeof actionReopened>,
  names: Names,
  { sequence }: Moment,
): Effect {
  const effect = asked(action, sequence, {
    kind: 'ACTION_REOPENED',
    title: `Khắc phục chưa đạt: ${action.number}, hạn ${formatDay(action.dueDay)}`,
    text: `Kết quả khắc phục của ${names.unit(action.unitId)} chưa được chấp nhận: ${quoted(action.title)} Lý do: ${quoted(action.reason)} Đề nghị khắc phục tiếp rồi báo cáo lại; hạn: hết ngày ${formatDay(action.dueDay)}.`,
  });
  return { ...effect, overtakes: [{ topic: topics.repair(action.actionId), rank: sequence }] };
}

/** What was said of the old day leaves the inboxes, also those of the superior. */
export function onActionExtended(
  action: DataOf<typeof actionExtended>,
  names: Names,
  { sequence }: Moment,
): Effect {
  const [before, now] = [action.previousDueDay, action.dueDay].map(formatDay);
  return asked(action, sequence, {
    kind: 'ACTION_EXTENDED',
    title: `Đổi hạn khắc phục: ${action.number}, hạn ${now}`,
    text: `Hạn khắc phục của ${names.unit(action.unitId)} chuyển từ ngày ${before} sang hết ngày ${now}: ${quoted(action.title)} Lý do: ${quoted(action.reason)}`,
  });
}

export function onActionOwnerChanged(
  action: DataOf<typeof actionOwnerChanged>,
  names: Names,
  { sequence }: Moment,
): Effect {
  const person = (id: string | null) => (id === null ? 'cả đơn vị' : `đồng chí ${names.person(id)}`);
  return asked(action, sequence, {
    kind: 'ACTION_OWNER_CHANGED',
    title: `Đổi người phụ trách khắc phục: ${action.number}, hạn ${formatDay(action.dueDay)}`,
    text: `Việc khắc phục của ${names.unit(action.unitId)} được giao cho ${person(action.ownerId)} (trước đó: ${person(action.previousOwnerId)}): ${quoted(action.title)} Hạn: hết ngày ${formatDay(action.dueDay)}.`,
  });
}

/** Verified is the end of it. */
export function onActionClosed(action: Action, names: Names): Effect {
  const { actionId, number, unitId, title } = action;
  const notices = action.toldIds.map((personId): Notice => ({
    ...about(action),
    personId,
    kind: 'ACTION_CLOSED',
    title: `Đã xác nhận khắc phục: ${number}`,
    text: `Kết quả khắc phục của ${names.unit(unitId)} đã được xác nhận: ${quoted(title)}`,
    topic: null,
  }));
  return { notices: oncePerPerson(notices), closes: [topics.action(actionId), topics.repair(actionId)] };
}

function asked(action: Action, rank: number, words: Pick<Notice, 'kind' | 'title' | 'text'>): Effect {
  const topic = topics.action(action.actionId);
  const notices = action.toldIds.map((personId) => ({ ...about(action), ...words, personId, topic, rank }));
  return { notices: oncePerPerson(notices), closes: [] };
}

function notRepaired({ unitId, title }: Action, names: Names): string {
  return `${names.unit(unitId)} chưa báo cáo khắc phục: ${quoted(title)}`;
}

function about({ actionId }: Action) {
  return { link: `/kiem-tra/khac-phuc/${actionId}`, subjectId: actionId };
}

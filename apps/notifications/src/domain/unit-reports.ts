import { daysBetween, formatDay } from '#calendar';
import type {
  DataOf,
  unitReportCancelled,
  unitReportDueSoon,
  unitReportOverdue,
  unitReportRequested,
  unitReportReturned,
} from '#contracts';
import { oncePerPerson, topics, type Effect, type Moment, type Names, type Notice } from './notice.js';
import { quoted } from './wording.js';

type Request = DataOf<typeof unitReportRequested>;

export function onUnitReportRequested(request: Request, names: Names, moment: Moment): Effect {
  const { unitId, number, title, dueDay } = request;
  return asked(request, moment, {
    kind: 'UNIT_REPORT_REQUESTED',
    title: `Cần báo cáo theo yêu cầu ${number}, hạn ${formatDay(dueDay)}`,
    text: `${names.unit(unitId)} được yêu cầu báo cáo: ${quoted(title)} Hạn: hết ngày ${formatDay(dueDay)}.`,
  });
}

export function onUnitReportDueSoon(
  request: DataOf<typeof unitReportDueSoon>,
  names: Names,
  moment: Moment,
): Effect {
  const left = request.daysLeft === 0 ? 'Hôm nay đến hạn' : `Còn ${request.daysLeft} ngày đến hạn`;
  return asked(request, moment, {
    kind: 'UNIT_REPORT_DUE_SOON',
    title: `${left} báo cáo: yêu cầu ${request.number}`,
    text: `${notSent(request, names)} Hạn: hết ngày ${formatDay(request.dueDay)}.`,
  });
}

export function onUnitReportOverdue(
  request: DataOf<typeof unitReportOverdue>,
  names: Names,
  moment: Moment,
): Effect {
  // The due day itself still counts as in time.
  const days = Math.max(1, daysBetween(request.dueDay, moment.day));
  return asked(request, moment, {
    kind: 'UNIT_REPORT_OVERDUE',
    title: `Quá hạn báo cáo ${days} ngày: yêu cầu ${request.number}`,
    text: `${notSent(request, names)} Hạn: hết ngày ${formatDay(request.dueDay)}, đã quá hạn ${days} ngày.`,
  });
}

/** Whoever asked reads that it is there; the unit owes nothing any more. */
export function onUnitReportReceived(request: Request, names: Names, { sequence }: Moment): Effect {
  const { requestId, unitId, number, title } = request;
  const notices = request.toldIds.map((personId): Notice => ({
    ...{ personId, subjectId: requestId },
    link: `/kiem-tra/yeu-cau/${requestId}`,
    kind: 'UNIT_REPORT_RECEIVED',
    title: `Đã nhận báo cáo của ${names.unit(unitId)}: yêu cầu ${number}`,
    text: `${names.unit(unitId)} đã gửi báo cáo theo yêu cầu ${number}: ${quoted(title)}`,
    topic: topics.reportReceived(requestId, unitId),
    rank: sequence,
  }));
  return {
    notices: oncePerPerson(notices),
    closes: [],
    overtakes: [{ topic: topics.unitReport(requestId, unitId), rank: sequence }],
  };
}

/** What was received is no answer any more; the unit owes it again. */
export function onUnitReportReturned(
  request: DataOf<typeof unitReportReturned>,
  names: Names,
  moment: Moment,
): Effect {
  const { requestId, unitId, number, title, reason } = request;
  const effect = asked(request, moment, {
    kind: 'UNIT_REPORT_RETURNED',
    title: `Báo cáo bị trả lại: yêu cầu ${number}`,
    text: `Báo cáo của ${names.unit(unitId)} bị trả lại: “${reason.trim()}”. Đề nghị bổ sung rồi gửi lại. Nội dung yêu cầu: ${quoted(title)}`,
  });
  const topic = topics.reportReceived(requestId, unitId);
  return { ...effect, overtakes: [{ topic, rank: moment.sequence }] };
}

/** The unit owes nothing any more, and hears it once. */
export function onUnitReportCancelled(
  request: DataOf<typeof unitReportCancelled>,
  names: Names,
  moment: Moment,
): Effect {
  const { requestId, unitId, number, title, reason } = request;
  const notices = request.toldIds.map((personId): Notice => ({
    ...answer(moment),
    ...{ personId, topic: null },
    kind: 'UNIT_REPORT_CANCELLED',
    title: `Không phải gửi báo cáo nữa: đã huỷ yêu cầu ${number}`,
    text: `${names.unit(unitId)} không phải báo cáo nữa: ${quoted(title)} Lý do huỷ yêu cầu: ${quoted(reason)}`,
  }));
  return {
    notices: oncePerPerson(notices),
    closes: [topics.unitReport(requestId, unitId), topics.reportReceived(requestId, unitId)],
  };
}

/** Of what one unit is asked for in one request the newest message stays. */
function asked(request: Request, moment: Moment, words: Pick<Notice, 'kind' | 'title' | 'text'>): Effect {
  const topic = topics.unitReport(request.requestId, request.unitId);
  const shared = { ...answer(moment), ...words, topic, rank: moment.sequence };
  const notices = request.toldIds.map((personId) => ({ ...shared, personId }));
  return { notices: oncePerPerson(notices), closes: [] };
}

function notSent({ unitId, title }: Request, names: Names): string {
  return `${names.unit(unitId)} chưa gửi báo cáo: ${quoted(title)}`;
}

/** The events are about the answer of the unit: there it writes, and there its superior reads. */
function answer({ subject }: Moment) {
  return { link: `/kiem-tra/tra-loi/${subject}`, subjectId: subject };
}

import { daysBetween, formatDay } from '#calendar';
import type { DataOf, unitReportDueSoon, unitReportOverdue, unitReportRequested } from '#contracts';
import { oncePerPerson, topics, type Effect, type Moment, type Names, type Notice } from './notice.js';
import { quoted } from './wording.js';

type Request = DataOf<typeof unitReportRequested>;

/** Also after a return: then what was received is no answer any more. */
export function onUnitReportRequested(request: Request, names: Names, { sequence }: Moment): Effect {
  const { requestId, unitId, number, title, dueDay } = request;
  const effect = asked(request, sequence, {
    kind: 'UNIT_REPORT_REQUESTED',
    title: `Cần báo cáo theo yêu cầu ${number}, hạn ${formatDay(dueDay)}`,
    text: `${names.unit(unitId)} được yêu cầu báo cáo: ${quoted(title)} Hạn: hết ngày ${formatDay(dueDay)}.`,
  });
  return { ...effect, overtakes: [{ topic: topics.reportReceived(requestId, unitId), rank: sequence }] };
}

export function onUnitReportDueSoon(
  request: DataOf<typeof unitReportDueSoon>,
  names: Names,
  { sequence }: Moment,
): Effect {
  const left = request.daysLeft === 0 ? 'Hôm nay đến hạn' : `Còn ${request.daysLeft} ngày đến hạn`;
  return asked(request, sequence, {
    kind: 'UNIT_REPORT_DUE_SOON',
    title: `${left} báo cáo: yêu cầu ${request.number}`,
    text: `${notSent(request, names)} Hạn: hết ngày ${formatDay(request.dueDay)}.`,
  });
}

export function onUnitReportOverdue(
  request: DataOf<typeof unitReportOverdue>,
  names: Names,
  { sequence, day }: Moment,
): Effect {
  // The due day itself still counts as in time.
  const days = Math.max(1, daysBetween(request.dueDay, day));
  return asked(request, sequence, {
    kind: 'UNIT_REPORT_OVERDUE',
    title: `Quá hạn báo cáo ${days} ngày: yêu cầu ${request.number}`,
    text: `${notSent(request, names)} Hạn: hết ngày ${formatDay(request.dueDay)}, đã quá hạn ${days} ngày.`,
  });
}

/** Whoever asked reads that it is there; the unit owes nothing any more. */
export function onUnitReportReceived(request: Request, names: Names, { sequence }: Moment): Effect {
  const { requestId, unitId, number, title } = request;
  const notices = request.toldIds.map((personId): Notice => ({
    ...about(request),
    personId,
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

/** Of what one unit is asked for in one request the newest message stays. */
function asked(request: Request, rank: number, words: Pick<Notice, 'kind' | 'title' | 'text'>): Effect {
  const topic = topics.unitReport(request.requestId, request.unitId);
  const notices = request.toldIds.map((personId) => ({ ...about(request), ...words, personId, topic, rank }));
  return { notices: oncePerPerson(notices), closes: [] };
}

function notSent({ unitId, title }: Request, names: Names): string {
  return `${names.unit(unitId)} chưa gửi báo cáo: ${quoted(title)}`;
}

function about({ requestId }: Request) {
  return { link: `/kiem-tra/yeu-cau/${requestId}`, subjectId: requestId };
}

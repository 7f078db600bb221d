import { countDays, daysBetween, formatDay } from '#calendar';
import type { DataOf, conclusionDueSoon, conclusionOverdue, visitScheduled } from '#contracts';
import { oncePerPerson, topics, type Effect, type Moment, type Names, type Notice } from './notice.js';
import { quoted, span } from './wording.js';

type Visit = DataOf<typeof visitScheduled>;
type Due = Omit<DataOf<typeof conclusionDueSoon>, 'daysLeft'>;

/** Team and unit learn the days; what was said of other days before is replaced. */
export function onVisitScheduled(visit: Visit, names: Names, { sequence: rank }: Moment): Effect {
  const unit = names.unit(visit.unitId);
  const topic = topics.inspection(visit.visitId);
  const team = visit.teamPersonIds.map((personId): Notice => ({
    ...about(visit),
    ...{ personId, topic, rank },
    kind: 'INSPECTION_VISIT_SCHEDULED',
    title: `Lịch kiểm tra ${unit}: ${visit.number}`,
    text: `Đồng chí có tên trong đoàn kiểm tra làm việc tại ${unit}, ${when(visit)}. Nội dung: ${quoted(visit.title)}`,
  }));
  const told = visit.toldIds.map((personId): Notice => ({
    ...about(visit),
    ...{ personId, topic, rank },
    kind: 'INSPECTION_VISIT_SCHEDULED',
    title: `Đoàn kiểm tra sẽ đến ${unit}`,
    text: `Đoàn kiểm tra sẽ làm việc tại ${unit}, ${when(visit)}. Nội dung: ${quoted(visit.title)} Số: ${visit.number}. Đơn vị có thể tự kiểm tra trước và gửi kết quả cho đoàn.`,
  }));
  return { notices: oncePerPerson([...team, ...told]), closes: [] };
}

export function onVisitCancelled(visit: Visit, names: Names, { at }: Moment): Effect {
  const unit = names.unit(visit.unitId);
  const text = `Buổi kiểm tra tại ${unit}, ${when(visit)}, không thực hiện nữa. Nội dung: ${quoted(visit.title)} Số: ${visit.number}.`;
  const notices = [...visit.teamPersonIds, ...visit.toldIds].map((personId): Notice => ({
    ...about(visit),
    ...{ personId, text, topic: null },
    kind: 'INSPECTION_VISIT_CANCELLED',
    title: `Đã huỷ buổi kiểm tra tại ${unit}: ${visit.number}`,
  }));
  return {
    notices: oncePerPerson(notices),
    closes: [topics.inspection(visit.visitId), topics.selfInspection(visit.visitId)],
    overtakes: [{ topic: topics.conclusionDue(visit.planId, visit.unitId), rank: at + 1 }],
  };
}

/** Sent again, it is said again, in place of what was said before. */
export function onSelfInspectionSubmitted(visit: Visit, names: Names, { sequence: rank }: Moment): Effect {
  const unit = names.unit(visit.unitId);
  const notices = visit.teamPersonIds.map((personId): Notice => ({
    ...about(visit),
    ...{ personId, rank },
    kind: 'SELF_INSPECTION_SUBMITTED',
    title: `${unit} đã gửi bản tự kiểm tra: ${visit.number}`,
    text: `${unit} đã tự kiểm tra và gửi kết quả cho đoàn trước buổi làm việc, ${when(visit)}. Nội dung: ${quoted(visit.title)}`,
    topic: topics.selfInspection(visit.visitId),
  }));
  return { notices: oncePerPerson(notices), closes: [] };
}

export function onConclusionDueSoon(
  due: DataOf<typeof conclusionDueSoon>,
  names: Names,
  { at }: Moment,
): Effect {
  const left = due.daysLeft === 0 ? 'Hôm nay đến hạn' : `Còn ${due.daysLeft} ngày đến hạn`;
  const notices = due.toldIds.map((personId): Notice => ({
    ...dueAbout(due, at),
    personId,
    kind: 'CONCLUSION_DUE_SOON',
    title: `${left} kết luận kiểm tra: ${due.number}`,
    text: `${notIssued(due, names)} Hạn: hết ngày ${formatDay(due.dueDay)}.`,
  }));
  return { notices: oncePerPerson(notices), closes: [] };
}

/** The team and the level above it read the same: it is late, and whose. */
export function onConclusionOverdue(
  due: DataOf<typeof conclusionOverdue>,
  names: Names,
  { at, day }: Moment,
): Effect {
  // The due day itself still counts as in time.
  const days = Math.max(1, daysBetween(due.dueDay, day));
  const notices = due.toldIds.map((personId): Notice => ({
    ...dueAbout(due, at),
    personId,
    kind: 'CONCLUSION_OVERDUE',
    title: `Quá hạn kết luận kiểm tra ${days} ngày: ${due.number}`,
    text: `${notIssued(due, names)} Hạn: hết ngày ${formatDay(due.dueDay)}, đã quá hạn ${days} ngày.`,
  }));
  return { notices: oncePerPerson(notices), closes: [] };
}

function notIssued(due: Due, names: Names): string {
  return `Kết luận kiểm tra đối với ${names.unit(due.unitId)} chưa ban hành. Nội dung kiểm tra: ${quoted(due.title)}`;
}

function dueAbout({ subjectId: visitId, planId, unitId }: Due, rank: number) {
  // Every visit belongs to a plan; the schema leaves room for what is due without one.
  const topic = topics.conclusionDue(planId ?? visitId, unitId);
  return { ...about({ visitId }), topic, rank };
}

function when({ dates }: Visit): string {
  return span({ dates, days: countDays(dates) });
}

function about({ visitId }: { visitId: string }) {
  return { link: `/kiem-tra/buoi/${visitId}`, subjectId: visitId };
}

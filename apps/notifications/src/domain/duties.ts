import { countDays, daysBetween, formatDay } from '#calendar';
import type {
  DataOf,
  dutyCancelled,
  dutyDueSoon,
  dutyOpened,
  dutyOverdue,
  latenessExcused,
} from '#contracts';
import { oncePerPerson, topics, type Effect, type Moment, type Names, type Notice } from './notice.js';
import { quoted, whereAndWhen } from './wording.js';

type Duty = DataOf<typeof dutyOpened>;

/** The trip is over: from now on its report is owed. */
export function onDutyOpened(duty: Duty, names: Names, { at }: Moment): Effect {
  const notice: Notice = {
    ...about(duty, at),
    personId: duty.personId,
    kind: 'DUTY_OPENED',
    title: `Cần báo cáo: chuyến đi ${duty.number}, hạn ${formatDay(duty.dueDay)}`,
    text: `Chuyến đi cơ sở ${trip(duty, names)} đã kết thúc. Đề nghị đồng chí gửi báo cáo; hạn: hết ngày ${formatDay(duty.dueDay)}.`,
  };
  return { notices: [notice], closes: [] };
}

export function onDutyDueSoon(duty: DataOf<typeof dutyDueSoon>, names: Names, { at }: Moment): Effect {
  const { daysLeft } = duty;
  const notice: Notice = {
    ...about(duty, at),
    personId: duty.personId,
    kind: 'DUTY_DUE_SOON',
    title: `${daysLeft === 0 ? 'Hôm nay đến hạn báo cáo' : `Còn ${daysLeft} ngày đến hạn báo cáo`}: chuyến đi ${duty.number}`,
    text: `Báo cáo chuyến đi cơ sở ${trip(duty, names)} chưa hoàn thành. Hạn: hết ngày ${formatDay(duty.dueDay)}.`,
  };
  return { notices: [notice], closes: [] };
}

/** The cadre reads that they are late, the head who is. It may have been sent and returned: hence “chưa hoàn thành”. */
export function onDutyOverdue(duty: DataOf<typeof dutyOverdue>, names: Names, { day, at }: Moment): Effect {
  // The due day itself still counts as in time.
  const days = Math.max(1, daysBetween(duty.dueDay, day));
  const late = `hạn: hết ngày ${formatDay(duty.dueDay)}, đã quá hạn ${days} ngày`;
  const title = `Quá hạn báo cáo ${days} ngày: chuyến đi ${duty.number}`;
  const own: Notice = {
    ...about(duty, at),
    personId: duty.personId,
    kind: 'DUTY_OVERDUE',
    title,
    text: `Báo cáo chuyến đi cơ sở ${trip(duty, names)} chưa hoàn thành; ${late}. Đề nghị đồng chí gửi báo cáo ngay.`,
  };
  const told = duty.toldIds.map((personId): Notice => ({
    ...about(duty, at),
    personId,
    kind: 'DUTY_ESCALATED',
    title: `Cán bộ ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    text: `Đồng chí ${names.person(duty.personId)} chưa hoàn thành báo cáo chuyến đi cơ sở ${trip(duty, names)}; ${late}.`,
  }));
  return { notices: oncePerPerson([own, ...told]), closes: [] };
}

/** Whoever takes part learns of the cancelled trip itself; here only the reminders go. */
export function onDutyCancelled(duty: DataOf<typeof dutyCancelled>): Effect {
  return { notices: [], closes: [topics.duty(duty.dutyId)] };
}

export function onLatenessExcused(duty: DataOf<typeof latenessExcused>, names: Names): Effect {
  const notice: Notice = {
    personId: duty.personId,
    kind: 'LATENESS_EXCUSED',
    title: `Đã chấp nhận lý do trễ hạn: báo cáo chuyến đi ${duty.number}`,
    text:
      `Việc báo cáo trễ hạn về chuyến đi cơ sở ${trip(duty, names)} đã được chấp nhận. ` +
      `Người chấp nhận: đồng chí ${names.person(duty.by)}. Lý do: ${quoted(duty.reason)}`,
    link: linkTo(duty),
    subjectId: duty.dutyId,
    topic: null,
  };
  return { notices: [notice], closes: [] };
}

/**
 * The newest reminder of a duty replaces the earlier ones: what is owed is said once. Ranked by time and not by
 * `sequence`, as reports of another aggregate have their place among them (`onReportSubmitted`).
 */
function about(duty: Duty, at: number) {
  return {
    link: linkTo(duty),
    subjectId: duty.dutyId,
    topic: topics.duty(duty.dutyId),
    rank: at,
  };
}

function linkTo({ dutyId }: Duty): string {
  return `/bao-cao/han/${dutyId}`;
}

function trip(duty: Duty, names: Names): string {
  return whereAndWhen({ ...duty, days: countDays(duty.dates) }, names);
}

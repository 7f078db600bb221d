import { formatDay } from '#calendar';
import type { DataOf, daysCredited, reportReturned, reportSubmitted, reportVerified } from '#contracts';
import {
  oncePerPerson,
  topics,
  type Effect,
  type Moment,
  type Names,
  type Notice,
  type Overtaking,
} from './notice.js';
import { number, places, quoted, whereAndWhen } from './wording.js';

type Submission = DataOf<typeof reportSubmitted>;
type Outcome = DataOf<typeof reportReturned>;
type Days = DataOf<typeof daysCredited>;

/**
 * The others learn that a report was sent in their name, and what was said about its duties until now leaves all
 * inboxes. Not for ever: what is returned is chased again, and a later revision may leave somebody out.
 */
export function onReportSubmitted(event: Submission, names: Names, moment: Moment): Effect {
  const { reportId, revision, number: of } = event;
  const what = `báo cáo ${of} về chuyến đi cơ sở ${whereAndWhen(event, names)}`;
  const notices = event.participantIds
    .filter((personId) => personId !== event.submitterId)
    .map((personId): Notice => ({
      ...linked(event),
      personId,
      kind: 'NAMED_IN_REPORT',
      title: `${SENT[sentAs(event)].title}: ${of}`,
      text:
        `Đồng chí ${names.person(event.submitterId)} ${SENT[sentAs(event)].verb} ${what}, trong đó có đồng chí. ` +
        `Báo cáo đang chờ xác nhận${event.late ? '; gửi trễ hạn' : ''}.`,
      topic: topics.reported(reportId, revision),
    }));
  const before =
    revision === 1 ? [] : [topics.returned(reportId, revision - 1), topics.reported(reportId, revision - 1)];
  return { notices: oncePerPerson(notices), closes: before, overtakes: answered(event, moment) };
}

/** A reminder of the same instant was before it. */
function answered({ dutyIds }: { dutyIds: readonly string[] }, { at }: Moment): Overtaking[] {
  return dutyIds.map((dutyId) => ({ topic: topics.duty(dutyId), rank: at + 1 }));
}

const SENT = {
  FIRST: { title: 'Báo cáo có tên đồng chí đã được gửi', verb: 'đã gửi' },
  AGAIN: { title: 'Báo cáo có tên đồng chí đã được bổ sung và gửi lại', verb: 'đã bổ sung và gửi lại' },
  CORRECTION: {
    title: 'Báo cáo có tên đồng chí đã được gửi đính chính',
    verb: 'đã gửi bản đính chính của',
  },
};

function sentAs({ correction, revision }: Submission): keyof typeof SENT {
  if (correction) return 'CORRECTION';
  return revision === 1 ? 'FIRST' : 'AGAIN';
}

/**
 * Everybody concerned reads the reason, until the report is sent again; its author is asked to complete it. Like
 * a submission, it overtakes reminders: one that fired just then on a machine whose clock is ahead went by that.
 */
export function onReportReturned(event: Outcome, names: Names, moment: Moment): Effect {
  const { reportId, revision, submitterId, reason } = event;
  const parts = [`Báo cáo đi cơ sở tại ${places(event.hostUnitIds, names)} được trả lại để bổ sung.`];
  if (event.by !== null) parts.push(`Người trả lại: đồng chí ${names.person(event.by)}.`);
  if (reason !== null) parts.push(`Nội dung cần bổ sung: ${quoted(reason)}`);
  const text = parts.join(' ');
  const notices = concerned(event).map((personId): Notice => ({
    ...linked(event),
    personId,
    kind: 'REPORT_RETURNED',
    title: `Trả lại để bổ sung: báo cáo ${event.number}`,
    text: personId === submitterId ? `${text} Đề nghị đồng chí bổ sung rồi gửi lại.` : text,
    topic: topics.returned(reportId, revision),
  }));
  return { notices, closes: [topics.reported(reportId, revision)], overtakes: answered(event, moment) };
}

/** For those whom no days bring the news: see `onDaysCredited`. */
export function onReportVerified(event: DataOf<typeof reportVerified>, names: Names, moment: Moment): Effect {
  const { reportId, revision } = event;
  const by = event.by === null ? '' : ` Người xác nhận: đồng chí ${names.person(event.by)}.`;
  const text = `Báo cáo đi cơ sở tại ${places(event.hostUnitIds, names)} đã được xác nhận.${by}`;
  const notices = concerned(event).map((personId): Notice => ({
    ...linked(event),
    personId,
    kind: 'REPORT_VERIFIED',
    title: `Đã xác nhận: báo cáo ${event.number}`,
    text,
    topic: topics.verified(reportId, revision, personId),
  }));
  return { notices, closes: [topics.reported(reportId, revision)], overtakes: answered(event, moment) };
}

/**
 * One verification is one message: the days take the place of “verified”, as they say that too, and what people want
 * to know besides.
 */
export function onDaysCredited(event: Days, _: Names, { sequence }: Moment): Effect {
  const { days, revision } = event;
  return daysMoved(event, sequence, {
    kind: 'DAYS_CREDITED',
    title: `Đã xác nhận, cộng ${number(days)} ngày: báo cáo ${event.number}`,
    text: `Báo cáo ${event.number} đã được xác nhận; đồng chí được cộng ${number(days)} ngày đi cơ sở (${when(event)}).`,
    // A correction may have taken back others, which this message takes the place of saying.
    ...(revision > 1 ? { note: ' (đã trừ số ngày bị rút lại, nếu có)' } : {}),
  });
}

/** Stays only where the correction credits no other days instead: those come later, with the total after both. */
export function onDaysReversed(event: Days, _: Names, { sequence }: Moment): Effect {
  const days = number(event.days);
  return daysMoved(event, sequence, {
    kind: 'DAYS_REVERSED',
    title: `Rút lại ${days} ngày: báo cáo ${event.number} được đính chính`,
    text: `Báo cáo ${event.number} được đính chính nên ${days} ngày đã cộng cho đồng chí (${when(event)}) được rút lại.`,
  });
}

function daysMoved(
  event: Days,
  sequence: number,
  { kind, title, text, note = '' }: Pick<Notice, 'kind' | 'title' | 'text'> & { note?: string },
): Effect {
  const { reportId, revision, personId } = event;
  const notice: Notice = {
    ...linked(event),
    personId,
    kind,
    title,
    text: `${text} Tổng số ngày được tính trong năm kế hoạch${note}: ${number(event.totalDays)} ngày.`,
    topic: topics.days(reportId, revision, personId),
    rank: sequence,
  };
  return { notices: [notice], closes: [topics.verified(reportId, revision, personId)] };
}

function concerned({ submitterId, participantIds }: Outcome): string[] {
  return [...new Set([submitterId, ...participantIds])];
}

function linked({ reportId }: { reportId: string }) {
  return { link: `/bao-cao/${reportId}`, subjectId: reportId };
}

/** There may be days without travel in between. */
function when({ halves }: Days): string {
  const days = halves.map(({ day }) => day).sort();
  const [first = '', last = first] = [days[0], days.at(-1)];
  return first === last
    ? `ngày ${formatDay(first)}`
    : `trong thời gian từ ngày ${formatDay(first)} đến ngày ${formatDay(last)}`;
}

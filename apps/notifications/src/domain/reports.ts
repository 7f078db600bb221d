import type { DataOf, reportReturned, reportSubmitted, reportVerified } from '#contracts';
import {
  oncePerPerson,
  topics,
  type Effect,
  type Moment,
  type Names,
  type Notice,
  type Overtaking,
} from './notice.js';
import { places, quoted, whereAndWhen } from './wording.js';

type Submission = DataOf<typeof reportSubmitted>;
type Outcome = DataOf<typeof reportReturned>;

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

/** For those whom no days bring the news: see `onDaysCredited` in `days.ts`. */
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

function concerned({ submitterId, participantIds }: Outcome): string[] {
  return [...new Set([submitterId, ...participantIds])];
}

function linked({ reportId }: { reportId: string }) {
  return { link: `/bao-cao/${reportId}`, subjectId: reportId };
}

import { formatDay } from '#calendar';
import type { DataOf, daysCredited } from '#contracts';
import { topics, type Effect, type Moment, type Names, type Notice } from './notice.js';
import { number } from './wording.js';

type Days = DataOf<typeof daysCredited>;
type Words = Pick<Notice, 'kind' | 'title' | 'text'>;

/**
 * One verification is one message: the days take the place of “verified”, as they say that too, and what people want
 * to know besides.
 */
export function onDaysCredited(event: Days, names: Names, { sequence }: Moment): Effect {
  const { days, revision } = event;
  if (event.source === 'INSPECTION' || event.takenOverFrom !== null)
    return alone(event, creditOf(event, names));
  return daysMoved(event, sequence, {
    kind: 'DAYS_CREDITED',
    title: `Đã xác nhận, cộng ${number(days)} ngày: báo cáo ${event.number}`,
    text: `Báo cáo ${event.number} đã được xác nhận; đồng chí được cộng ${number(days)} ngày đi cơ sở (${when(event)}).`,
    // A correction may have taken back others, which this message takes the place of saying.
    ...(revision > 1 ? { note: ' (đã trừ số ngày bị rút lại, nếu có)' } : {}),
  });
}

/** Stays only where the correction credits no other days instead: those come later, with the total after both. */
export function onDaysReversed(event: Days, names: Names, { sequence }: Moment): Effect {
  const days = number(event.days);
  if (event.source === 'INSPECTION')
    return alone(event, {
      kind: 'DAYS_REVERSED',
      title: `Rút lại ${days} ngày kiểm tra: số ${event.number}`,
      text: `${days} ngày kiểm tra${at(event, names)}, số ${event.number} (${when(event)}) đã cộng cho đồng chí được rút lại.`,
    });
  return daysMoved(event, sequence, {
    kind: 'DAYS_REVERSED',
    title: `Rút lại ${days} ngày: báo cáo ${event.number} được đính chính`,
    text: `Báo cáo ${event.number} được đính chính nên ${days} ngày đã cộng cho đồng chí (${when(event)}) được rút lại.`,
  });
}

function daysMoved(
  event: Days,
  sequence: number,
  { kind, title, text, note = '' }: Words & { note?: string },
): Effect {
  const { reportId, revision, personId } = event;
  const notice: Notice = {
    ...linked(event),
    personId,
    kind,
    title,
    text: `${text} ${total(event, note)}`,
    topic: topics.days(reportId, revision, personId),
    rank: sequence,
  };
  return { notices: [notice], closes: [topics.verified(reportId, revision, personId)] };
}

/**
 * Days of an inspection, or days that one paper takes over from another, come by themselves: no verification is told
 * at the same time, and no later message says the same, so that all of them stay.
 */
function alone(event: Days, words: Words): Effect {
  const text = `${words.text} ${total(event)}`;
  const notice: Notice = { ...linked(event), personId: event.personId, ...words, text, topic: null };
  return { notices: [notice], closes: [] };
}

function creditOf(event: Days, names: Names): Words {
  const { source, number: paper, takenOverFrom } = event;
  const days = number(event.days);
  const [what, title] =
    source === 'INSPECTION'
      ? [`kiểm tra${at(event, names)}, số ${paper}`, `Đã cộng ${days} ngày kiểm tra: số ${paper}`]
      : [`báo cáo ${paper} đã được xác nhận`, `Đã cộng ${days} ngày: báo cáo ${paper}`];
  const text =
    takenOverFrom === null
      ? `Đã cộng cho đồng chí ${days} ngày ${what} (${when(event)}).`
      : `${days} ngày (${when(event)}) trước đây tính theo ${takenOverFrom}, nay tính theo ${what}.`;
  return { kind: 'DAYS_CREDITED', title, text };
}

function at({ unitId }: Days, names: Names): string {
  return unitId === null ? '' : ` tại ${names.unit(unitId)}`;
}

function total({ totalDays }: Days, note = ''): string {
  return `Tổng số ngày được tính trong năm kế hoạch${note}: ${number(totalDays)} ngày.`;
}

function linked({ source, reportId }: Days) {
  const page = source === 'INSPECTION' ? '/kiem-tra/buoi' : '/bao-cao';
  return { link: `${page}/${reportId}`, subjectId: reportId };
}

/** There may be days without travel in between. */
function when({ halves }: Days): string {
  const days = halves.map(({ day }) => day).sort();
  const [first = '', last = first] = [days[0], days.at(-1)];
  return first === last
    ? `ngày ${formatDay(first)}`
    : `trong thời gian từ ngày ${formatDay(first)} đến ngày ${formatDay(last)}`;
}

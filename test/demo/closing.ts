import { writeFileSync } from 'node:fs';
import { formatDay, toVietnamIso } from '#calendar';
import { notificationsRoutes, tripReportingRoutes } from '#contracts';
import type { Cast } from './cast.js';
import { statementOf, type Demo } from './demo.js';

/** Everything that the year came to, read through the public edge when it is over. */
export async function closeYear(demo: Demo, cast: Cast, asOf: string, reader: string, startedAt: number) {
  const statement = await statementOf(cast, asOf, reader);
  const client = await cast.as(reader);
  const people = await client.must(tripReportingRoutes.peopleYear, { query: { year: cast.year, asOf } });
  const search = await client.must(tripReportingRoutes.searchFindings, {
    query: { kind: 'GOOD_PRACTICE', q: 'nuoi tho' },
  });
  const recommendations = await client.must(tripReportingRoutes.listRecommendations, {
    query: { scope: 'province', limit: 100 },
  });
  const inboxes: { person: string; office: string; unread: number; newest: string | null }[] = [];
  for (const personId of cast.deciders()) {
    const one = await cast.person(personId);
    const { unread } = await one.must(notificationsRoutes.inboxCount);
    const { items } = await one.must(notificationsRoutes.inbox, { query: { limit: 1 } });
    inboxes.push({
      person: one.fullName,
      office: cast.province.account(personId).who,
      unread,
      newest: items[0]?.text ?? null,
    });
  }
  return {
    year: cast.year,
    asOf,
    trips: demo.trips.length,
    statement: statement.text,
    figures: statement.figures,
    people: people.items,
    foundByNuoiTho: search.items.map(({ title, unit }) => ({ title, unit: unit?.name ?? null })),
    recommendations: recommendations.items.map(({ title, addresseeLabel, state, answer }) => ({
      title,
      addressee: addresseeLabel,
      state,
      answer: answer?.text ?? null,
    })),
    late: demo.latenesses,
    decisions: [...demo.deciding.decided].map(([personId, decided]) => ({
      office: cast.province.account(personId).who,
      ...decided,
    })),
    inboxes,
    clockMoves: cast.moves,
    seconds: secondsOf({ total: performance.now() - startedAt, ...demo.milliseconds }),
  };
}

export type Closing = Awaited<ReturnType<typeof closeYear>>;

export function print(closing: Closing, say: (line: string) => void): void {
  for (const { number, cadre, reminders, told } of closing.late) {
    say('');
    say(`Báo cáo trễ của ${cadre} về ${number}:`);
    for (const { kind, state, dueAt } of reminders)
      say(`  ${REMINDER_WORDS[kind] ?? kind}: ${moment(dueAt)}${state === 'SKIPPED' ? ' (bỏ qua)' : ''}`);
    for (const { office, text } of told) say(`  ${office} được báo: “${text}”`);
  }
  say('');
  for (const { title, addressee, answer } of closing.recommendations)
    say(`Kiến nghị với ${addressee}: ${title} — ${answer === null ? 'chưa trả lời' : `trả lời: ${answer}`}`);
  say('');
  for (const { person, quotaDays, verifiedDays, reportsLate } of closing.people) {
    const late = reportsLate > 0 ? `, ${reportsLate} báo cáo trễ` : '';
    say(
      `  ${person.fullName}: ${quotaDays === 0 ? 'thuộc diện miễn' : `${days(verifiedDays)}/${days(quotaDays)} ngày`}${late}`,
    );
  }
  say('');
  say(closing.statement);
  say('');
  const { days: sum, average, completed, eligible } = closing.figures.total;
  say(
    `Tổng ${days(sum)} ngày, trung bình ${average === null ? '–' : days(average)} ngày; ${completed}/${eligible} cán bộ đạt chỉ tiêu.`,
  );
  const { seconds: spent } = closing;
  say(
    `Một năm trong ${days(spent.total)} giây: đồng hồ ${days(spent.clock)} (${closing.clockMoves} lần chuyển), đăng ký ${days(spent.register)}, duyệt ${days(spent.decide)}, báo cáo ${days(spent.report)}, xác nhận ${days(spent.verify)}, kiểm tra ${days(spent.inspect)}.`,
  );
}

export function save(closing: Closing, file: string): void {
  writeFileSync(file, `${JSON.stringify(closing, null, 2)}\n`);
}

const REMINDER_WORDS: Record<string, string> = {
  OPENS: 'Chuyến đi kết thúc, cần báo cáo',
  DUE_SOON: 'Nhắc trước hạn',
  OVERDUE: 'Quá hạn',
  WEEKLY: 'Nhắc hằng tuần',
};

function secondsOf<Step extends string>(milliseconds: Record<Step, number>): Record<Step, number> {
  const rounded = Object.entries<number>(milliseconds).map(([step, ms]) => [step, Math.round(ms / 100) / 10]);
  return Object.fromEntries(rounded) as Record<Step, number>;
}

/** 12/07/2022 07:30 */
function moment(instant: string): string {
  const [day = '', time = ''] = toVietnamIso(new Date(instant)).split('T');
  return `${formatDay(day)} ${time.slice(0, 5)}`;
}

function days(value: number): string {
  return value.toLocaleString('vi', { maximumFractionDigits: 2 });
}

import { formatDay, type CalendarDay } from '#calendar';
import {
  EXEMPTION_LABELS,
  FINDING_KIND_LABELS,
  type ExemptionKind,
  type FindingKind,
  type YearFigures,
} from '#contracts';
import { ROMAN, counted, inVietnamese, joined } from './statement-words.js';
import { quarterDays, type Coverage } from './statistics.js';
import type { YearPlan } from './year.js';

export type StatementInput = {
  plan: Pick<YearPlan, 'document' | 'year' | 'window' | 'quotaDays'>;
  /** Of the plan: `Tỉnh đoàn Bình Thuận`. */
  unitName: string;
  asOf: CalendarDay;
  total: YearFigures;
  /** One entry per exempt cadre. */
  exemptions: readonly ExemptionKind[];
  /** Eligible cadres whose quota an exemption reduced. */
  reduced: number;
  coverage: readonly Coverage[];
  rounds: readonly { roundId: string | null; name: string; days: number }[];
  findings: Readonly<Partial<Record<FindingKind, number>>>;
  recommendations: { made: number; answered: number };
  /** Some of the findings by name; empty where the reader sees figures alone. */
  practices: readonly { title: string; place: string }[];
  proposals: readonly string[];
};

/** The yearly statement in the manner of article 001, one paragraph a line. Names no person. */
export function statementOf(input: StatementInput): string {
  const paragraphs: (string | null)[] = [headline(input)];
  if (input.total.eligible > 0)
    paragraphs.push(windowNote(input), coverage(input), rounds(input), reports(input.total));
  if (input.total.people > 0) paragraphs.push(findings(input), recommendations(input));
  return joined(paragraphs, '\n');
}

function headline(input: StatementInput): string {
  const { plan, unitName, asOf, total } = input;
  const opening = `Thực hiện Kế hoạch số ${plan.document} về chế độ đi công tác cơ sở theo chủ trương “1+2” năm ${plan.year}, tính đến ngày ${formatDay(asOf)}`;
  const staff = `đồng chí cán bộ Đoàn chuyên trách cơ quan ${unitName}`;
  if (total.people === 0) return `${opening}, không có ${staff} thuộc phạm vi thực hiện.`;
  if (total.eligible === 0)
    return `${opening}, toàn bộ ${counted(total.people)} ${staff} thuộc diện miễn thực hiện (${exemptKinds(input)}).`;
  const taken =
    total.taken === 0
      ? `${opening}, chưa có đồng chí nào trong ${counted(total.eligible)}/${counted(total.people)} ${staff} thuộc diện thực hiện có ngày đi công tác cơ sở được xác nhận`
      : `${opening}, ${counted(total.taken)}/${counted(total.people)} ${staff} đã thực hiện chế độ đi công tác cơ sở với tổng thời gian ${inVietnamese(total.days)} ngày, trung bình ${inVietnamese(total.average ?? 0)} ngày/đồng chí`;
  const exempt =
    total.exempt === 0
      ? 'không có đồng chí nào thuộc diện miễn thực hiện'
      : `${counted(total.exempt)} đồng chí thuộc diện miễn thực hiện (${exemptKinds(input)})`;
  return `${joined([taken, quota(input), exempt])}.`;
}

function quota({ plan, total, reduced }: StatementInput): string | null {
  if (plan.quotaDays === 0) return null;
  const part = reduced > 0 ? ` (${counted(reduced)} đồng chí được giảm theo thời gian miễn)` : '';
  const missing = total.eligible - total.completed;
  const over = total.days - total.quotaDays;
  const all = `tổng chỉ tiêu ${inVietnamese(total.quotaDays)} ngày`;
  return joined([
    `${counted(total.completed)}/${counted(total.eligible)} đồng chí thuộc diện thực hiện đạt chỉ tiêu ${inVietnamese(plan.quotaDays)} ngày${part}, đạt tỷ lệ ${inVietnamese(total.completionRate ?? 0)}%`,
    missing > 0 ? `${counted(missing)} đồng chí chưa đạt chỉ tiêu` : null,
    over > 0 ? `vượt ${inVietnamese(over)} ngày so với ${all}` : null,
    over < 0 ? `còn thiếu ${inVietnamese(-over)} ngày so với ${all}` : null,
  ]);
}

function exemptKinds({ exemptions }: StatementInput): string {
  const kinds = Object.entries(EXEMPTION_LABELS) as [ExemptionKind, string][];
  return joined(
    kinds.map(([kind, label]) => {
      const people = exemptions.filter((one) => one === kind).length;
      return people === 0 ? null : `${counted(people)} ${lowered(label)}`;
    }),
    ', ',
  );
}

function windowNote({ plan: { window } }: StatementInput): string {
  return `Thời gian tính từ ngày ${formatDay(window.from)} đến ngày ${formatDay(window.to)}; chỉ tính ngày của báo cáo đã được xác nhận.`;
}

function coverage({ plan, asOf, coverage: quarters }: StatementInput): string | null {
  const begun = quarters.filter(({ quarter }) => quarterDays(plan.year, quarter)[0] <= asOf);
  if (begun.length === 0) return null;
  const parts = begun.map(
    ({ quarter, registered, eligible, rate }) =>
      `quý ${ROMAN[quarter]} ${counted(registered)}/${counted(eligible)} đồng chí (${inVietnamese(rate ?? 0)}%)`,
  );
  return `Đăng ký nội dung đi công tác cơ sở: ${joined(parts)}.`;
}

function rounds({ rounds: all }: StatementInput): string | null {
  const parts = all
    .filter(({ days }) => days > 0)
    .map(
      ({ roundId, name, days }) => `${roundId === null ? lowered(name) : name} ${inVietnamese(days)} ngày`,
    );
  return parts.length === 0 ? null : `Số ngày theo các đợt: ${joined(parts)}.`;
}

function reports({ reports: { due, onTime, late, excused, missing } }: YearFigures): string | null {
  if (due === 0) return null;
  if (onTime === due) return `Toàn bộ ${counted(due)} báo cáo đến hạn được nộp đúng hạn.`;
  const part = (count: number, words: string) => (count === 0 ? null : `${counted(count)} ${words}`);
  const parts = [
    part(onTime, 'nộp đúng hạn'),
    part(late, 'nộp trễ'),
    part(excused, 'nộp trễ có lý do được chấp nhận'),
    part(missing, 'chưa nộp'),
  ];
  return `Trong ${counted(due)} báo cáo đến hạn: ${joined(parts, ', ')}.`;
}

function findings({ findings: found, practices }: StatementInput): string | null {
  const part = (kind: FindingKind) => {
    const count = found[kind] ?? 0;
    return count === 0 ? null : `${counted(count)} ${lowered(FINDING_KIND_LABELS[kind])}`;
  };
  const examples = practices.map(({ title, place }) => `${unstopped(title)} (${place})`);
  const good = part('GOOD_PRACTICE');
  const parts = [
    good === null || examples.length === 0 ? good : `${good} như: ${joined(examples)}`,
    part('DIFFICULTY'),
    part('YOUTH_CONCERN'),
    part('WEAK_AREA'),
  ];
  const text = joined(parts);
  return text === '' ? null : `Từ việc đi cơ sở, các đồng chí đã nắm bắt được ${text}.`;
}

function recommendations({ recommendations: { made, answered }, proposals }: StatementInput): string | null {
  if (made === 0) return null;
  const examples = proposals.length === 0 ? '' : ` như: ${joined(proposals.map(unstopped))}`;
  const answers =
    answered === 0 ? 'chưa có kiến nghị nào được trả lời' : `${counted(answered)} đã được trả lời`;
  return `Qua báo cáo có ${counted(made)} kiến nghị, đề xuất${examples}; ${answers}.`;
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** As part of a sentence: one line, without a stop of its own. */
function unstopped(title: string): string {
  return title.replace(/\s+/g, ' ').replace(/[\s.;,]+$/, '');
}

import { formatDay, type TripDates } from '#calendar';
import {
  ADDRESSEE_LABELS,
  FINDING_KIND_LABELS,
  MEETING_RATING_LABELS,
  REPORT_KIND_LABELS,
  SECTION_LABELS,
  type ReportFields,
  type Section,
} from '#contracts';
import { daysTravelled } from './travelled.js';

export type Names = { fullName: (personId: string) => string; unitName: (unitId: string) => string };

/** A whole report as one text, for whoever decides about it. */
export function reportText(fields: ReportFields, names: Names): string {
  const sections = Object.entries(SECTION_LABELS).flatMap(([key, label]) => {
    const written = fields.sections[key as Section];
    return written === null ? [] : [`${label}\n${written}`];
  });
  return [
    REPORT_KIND_LABELS[fields.kind],
    listed(
      'Ngày đi thực tế',
      fields.travellers.map((traveller) => travellerLine(traveller, names)),
    ),
    ...sections,
    listed(
      'Các buổi sinh hoạt chi đoàn',
      fields.meetings.map((meeting) => meetingLine(meeting, names)),
    ),
    listed(
      'Phát hiện, kiến nghị',
      fields.findings.map((finding) => findingLine(finding, names)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Words by which a report is found: of its sections and of what was found. */
export function searchedText({ sections, findings }: ReportFields): string {
  const titles = findings.map(({ title }) => title);
  return [...Object.values(sections), ...titles].filter((part) => part !== null).join(' ');
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `- ${line}`)].join('\n');
}

function travellerLine(traveller: ReportFields['travellers'][number], { fullName }: Names): string {
  const { personId, travelled } = traveller;
  if (travelled.length === 0) return `${fullName(personId)}: không đi`;
  const days = String(daysTravelled(traveller)).replace('.', ',');
  return `${fullName(personId)}: ${days} ngày (${travelled.map(spanText).join('; ')})`;
}

function spanText({ from, fromHalf, to, toHalf }: TripDates): string {
  const start = `${fromHalf === 'pm' ? 'chiều ' : ''}${formatDay(from)}`;
  const end = `${toHalf === 'am' ? 'sáng ' : ''}${formatDay(to)}`;
  if (from !== to) return `${start} – ${end}`;
  return fromHalf === 'am' && toHalf === 'am' ? end : start;
}

function meetingLine(meeting: ReportFields['meetings'][number], { unitName }: Names): string {
  const { unitId, branchName, heldOn, members, present, content, rating, remark } = meeting;
  const where = branchName === null ? unitName(unitId) : `${branchName} (${unitName(unitId)})`;
  const attendance = present === null ? null : `có mặt ${present}${members === null ? '' : `/${members}`}`;
  return [
    `${where}, ngày ${formatDay(heldOn)}`,
    attendance,
    rating === null ? null : `đánh giá: ${MEETING_RATING_LABELS[rating]}`,
    content,
    remark,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function findingLine(finding: ReportFields['findings'][number], { unitName }: Names): string {
  const { kind, title, detail, unitId, place, field, addressee, addresseeUnitId } = finding;
  const where = [place, unitId === null ? null : unitName(unitId)].filter((part) => part !== null).join(', ');
  const department = addresseeUnitId === null ? null : unitName(addresseeUnitId);
  const to = addressee === null ? null : (department ?? ADDRESSEE_LABELS[addressee]);
  return [
    `${FINDING_KIND_LABELS[kind]}: ${title}`,
    field === null ? null : `lĩnh vực: ${field}`,
    where === '' ? null : `nơi: ${where}`,
    to === null ? null : `gửi: ${to}`,
    detail,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

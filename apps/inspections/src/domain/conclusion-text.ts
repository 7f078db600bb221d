import { formatDay } from '#calendar';
import type { ConclusionFields } from '#contracts';
import type { InspectedItem, InspectedVisit } from './inspected-visit.js';

export type ConclusionNames = {
  fullName: (personId: string) => string;
  unitName: (unitId: string) => string;
};

/** A whole conclusion as one text, for whoever decides about it. */
export function conclusionText(
  fields: ConclusionFields,
  visit: InspectedVisit,
  items: readonly InspectedItem[],
  { fullName, unitName }: ConclusionNames,
): string {
  const { from, to } = visit.dates;
  const days = from === to ? `ngày ${formatDay(from)}` : `từ ${formatDay(from)} đến ${formatDay(to)}`;
  const titles = new Map(items.map(({ code, title }) => [code, title]));
  const heading = [
    `Đơn vị được kiểm tra: ${unitName(visit.unitId)}, ${days}`,
    `Kế hoạch ${visit.planOfficialNumber ?? visit.planNumber}: ${visit.planTitle}`,
    `${visit.team.name}: ${visit.team.personIds.map(fullName).join(', ')}`,
    ...scored(fields, visit),
  ].join('\n');
  const actions = fields.actions.map(({ title, detail, itemCode, ownerId, dueDay }) =>
    [
      title,
      itemCode === null ? null : `mục ${itemCode} ${titles.get(itemCode) ?? ''}`.trim(),
      detail,
      `phụ trách: ${ownerId === null ? unitName(visit.unitId) : fullName(ownerId)}`,
      `hạn: ${formatDay(dueDay)}`,
    ]
      .filter((part) => part !== null)
      .join('; '),
  );
  return [
    heading,
    section('Nhận xét chung', fields.general),
    section('Ưu điểm', fields.strengths),
    section('Hạn chế, thiếu sót', fields.shortcomings),
    section('Kiến nghị', fields.requests),
    section(
      'Việc phải khắc phục',
      actions.length === 0 ? null : actions.map((line) => `- ${line}`).join('\n'),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function scored({ rating }: ConclusionFields, { score, maxScore }: InspectedVisit): string[] {
  const points = (value: number) => String(value).replace('.', ',');
  const result =
    score === null ? null : `Điểm: ${points(score)}${maxScore === null ? '' : `/${points(maxScore)}`}`;
  const rated = rating === null ? null : `Xếp loại: ${rating}`;
  const line = [result, rated].filter((part) => part !== null).join('; ');
  return line === '' ? [] : [line];
}

function section(label: string, written: string | null): string {
  return written === null ? '' : `${label}\n${written}`;
}

import { formatDay } from '#calendar';
import { PLAN_FORM_LABELS, PLAN_METHOD_LABELS, TEAM_KIND_LABELS } from '#contracts';
import type { PlanFields, PlanTeam } from './plan.js';

export type PlanNames = {
  fullName: (personId: string) => string;
  unitName: (unitId: string) => string;
  /** With its edition; null: the plan names no criteria set. */
  criteria: string | null;
};

/** A whole plan as one text, for whoever decides about it. */
export function planText(fields: PlanFields, names: PlanNames): string {
  const { from, to, method, conclusionDays, content, topic } = fields;
  return [
    section('Trích yếu', fields.title),
    section(
      'Loại',
      [`${PLAN_FORM_LABELS[fields.form]} ${kindText(fields).toLowerCase()}`, topic]
        .filter(Boolean)
        .join(': '),
    ),
    listed('Căn cứ', fields.legalBasis),
    listed('Đối tượng', fields.subjectUnitIds.map(names.unitName)),
    section('Nội dung', content ?? ''),
    section('Thời gian', `Từ ${formatDay(from)} đến ${formatDay(to)}`),
    section('Phương pháp', PLAN_METHOD_LABELS[method]),
    section('Bộ tiêu chí', names.criteria ?? ''),
    section(
      'Kết luận',
      `Trong ${conclusionDays} ngày sau ngày cuối của mỗi cuộc ${PLAN_FORM_LABELS[fields.form].toLowerCase()}`,
    ),
    ...fields.teams.map((team) => teamText(team, names)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** “Định kỳ 6 tháng đầu năm”, “Chuyên đề”. */
export function kindText({ kind, half }: Pick<PlanFields, 'kind' | 'half'>): string {
  if (kind === 'THEMATIC') return 'Chuyên đề';
  if (half === null) return 'Định kỳ';
  return half === 1 ? 'Định kỳ 6 tháng đầu năm' : 'Định kỳ 6 tháng cuối năm';
}

function teamText(team: PlanTeam, { fullName, unitName }: PlanNames): string {
  const { name, kind, leaderOrganisation, leaderName, leaderId, secretaryId, memberIds, unitIds } = team;
  return listed(`${name} (${TEAM_KIND_LABELS[kind]})`, [
    ...(leaderOrganisation === null ? [] : [`Cơ quan chủ trì: ${leaderOrganisation}`]),
    ...(leaderName === null ? [] : [`Trưởng đoàn: ${leaderName}`]),
    ...(leaderId === null
      ? []
      : [`${kind === 'STEERING' ? 'Tổ trưởng' : 'Trưởng đoàn'}: ${fullName(leaderId)}`]),
    ...(secretaryId === null ? [] : [`Thư ký: ${fullName(secretaryId)}`]),
    ...(memberIds.length === 0 ? [] : [`Thành viên: ${memberIds.map(fullName).join(', ')}`]),
    ...(unitIds.length === 0 ? [] : [`Đơn vị: ${unitIds.map(unitName).join(', ')}`]),
  ]);
}

function section(title: string, text: string): string {
  return text === '' ? '' : `${title}\n${text}`;
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `- ${line}`)].join('\n');
}

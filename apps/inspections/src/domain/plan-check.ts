import type { CalendarDay } from '#calendar';
import { problem, type PaperProblem } from './field-problems.js';
import { datesWrong, type PlanFields, type PlanTeam } from './plan.js';

/** What the rules need to know besides the fields. */
export type PlanContext = {
  fullName: (personId: string) => string;
  unitName: (unitId: string) => string;
  /** Whether the unit is one of the province that can be inspected, and stands on every one of these days. */
  isSubject: (unitId: string, days: { from: CalendarDay; to: CalendarDay }) => boolean;
  /** Whether somebody works in the province on the day. */
  isInspector: (personId: string, day: CalendarDay) => boolean;
  /** Whether somebody holds a position in the unit, or below it, on one of the days. */
  belongsTo: (personId: string, unitId: string, days: { from: CalendarDay; to: CalendarDay }) => boolean;
  /** Whether the criteria set that the plan names is a published one of the province. */
  criteriaPublished: boolean;
};

/** Everything that keeps a plan from being submitted, at once. */
export function planProblems(fields: PlanFields, context: PlanContext): PaperProblem[] {
  return [
    ...missing(fields),
    ...(datesWrong(fields) ? [problem('PLAN_DATES_INVALID', '/to', { year: fields.year })] : []),
    ...(fields.criteriaSetId !== null && !context.criteriaPublished
      ? [problem('CRITERIA_NOT_PUBLISHED', '/criteriaSetId')]
      : []),
    ...subjectProblems(fields, context),
    ...fields.teams.flatMap((team, i) => teamProblems(team, i, fields, context)),
    ...peopleTwice(fields.teams, context),
  ];
}

function missing(fields: PlanFields): PaperProblem[] {
  const lacks = (pointer: string, detail: string) => problem('PLAN_INCOMPLETE', pointer, {}, detail);
  const { kind, half, topic, content, subjectUnitIds } = fields;
  return [
    kind === 'PERIODIC' && half === null && lacks('/half', 'Hãy chọn 6 tháng đầu năm hay 6 tháng cuối năm.'),
    kind === 'THEMATIC' && topic === null && lacks('/topic', 'Hãy ghi chuyên đề.'),
    content === null && lacks('/content', 'Hãy ghi nội dung kiểm tra, giám sát.'),
    subjectUnitIds.length === 0 && lacks('/subjectUnitIds', 'Hãy chọn ít nhất một đơn vị được kiểm tra.'),
  ].filter((found) => found !== false);
}

function subjectProblems({ subjectUnitIds, teams, from, to }: PlanFields, context: PlanContext) {
  const covered = new Set(teams.flatMap(({ unitIds }) => unitIds));
  return subjectUnitIds.flatMap((unitId, i) => {
    const at = `/subjectUnitIds/${i}`;
    const unit = context.unitName(unitId);
    return [
      ...(context.isSubject(unitId, { from, to }) ? [] : [problem('SUBJECT_INVALID', at, { unit })]),
      ...(covered.has(unitId) ? [] : [problem('SUBJECT_WITHOUT_TEAM', at, { unit })]),
    ];
  });
}

function teamProblems(
  team: PlanTeam,
  index: number,
  fields: PlanFields,
  context: PlanContext,
): PaperProblem[] {
  const at = `/teams/${index}`;
  const { name, kind, leaderId, leaderOrganisation, unitIds } = team;
  const roles = rolesOf(team);
  const found: PaperProblem[] = [];
  if (kind !== 'JOINED' && leaderId === null)
    found.push(problem('TEAM_WITHOUT_LEADER', `${at}/leaderId`, { team: name }));
  if (kind === 'JOINED' && leaderOrganisation === null)
    found.push(problem('TEAM_WITHOUT_ORGANISATION', `${at}/leaderOrganisation`, { team: name }));
  if (kind === 'JOINED' && roles.length === 0)
    found.push(problem('PLAN_INCOMPLETE', `${at}/memberIds`, {}, `Hãy chọn cán bộ tham gia ${name}.`));
  if (unitIds.length === 0)
    found.push(problem('PLAN_INCOMPLETE', `${at}/unitIds`, {}, `Hãy giao đơn vị cho ${name}.`));
  unitIds.forEach((unitId, i) => {
    if (!fields.subjectUnitIds.includes(unitId))
      found.push(
        problem('TEAM_UNIT_NOT_SUBJECT', `${at}/unitIds/${i}`, {
          unit: context.unitName(unitId),
          team: name,
        }),
      );
  });
  for (const { field, personId } of roles) {
    const person = context.fullName(personId);
    if (!context.isInspector(personId, fields.from))
      found.push(problem('INSPECTOR_INVALID', `${at}/${field}`, { person }));
    for (const unitId of unitIds)
      if (context.belongsTo(personId, unitId, fields))
        found.push(
          problem('INSPECTOR_OF_OWN_UNIT', `${at}/${field}`, { person, unit: context.unitName(unitId) }),
        );
  }
  return found;
}

/** In two roles of one team, or in two teams that inspect the same unit. */
function peopleTwice(teams: readonly PlanTeam[], context: PlanContext): PaperProblem[] {
  const seen: { personId: string; team: number; unitIds: readonly string[] }[] = [];
  return teams.flatMap((team, index) =>
    rolesOf(team).flatMap(({ field, personId }) => {
      const twice = seen.some(
        (other) =>
          other.personId === personId &&
          (other.team === index || other.unitIds.some((id) => team.unitIds.includes(id))),
      );
      seen.push({ personId, team: index, unitIds: team.unitIds });
      return twice
        ? [problem('TEAM_PERSON_TWICE', `/teams/${index}/${field}`, { person: context.fullName(personId) })]
        : [];
    }),
  );
}

/** Every place in a team with whoever has it. */
export function rolesOf({
  leaderId,
  secretaryId,
  memberIds,
}: PlanTeam): { field: string; personId: string }[] {
  return [
    ...(leaderId === null ? [] : [{ field: 'leaderId', personId: leaderId }]),
    ...(secretaryId === null ? [] : [{ field: 'secretaryId', personId: secretaryId }]),
    ...memberIds.map((personId, i) => ({ field: `memberIds/${i}`, personId })),
  ];
}

import type { components } from '../../../api/schema';
import type { PersonRef } from '../../../design/person';
import type { UnitRef } from '../pick-units';
import type { Plan } from './plan';

export type PlanFields = components['schemas']['InspectionPlanFieldsInput'];
type TeamFields = NonNullable<PlanFields['teams']>[number];

export type TeamValues = {
  /** Of this form alone. */
  key: string;
  teamId: string | undefined;
  name: string;
  kind: TeamFields['kind'];
  leaderOrganisation: string;
  leaderName: string;
  leader: PersonRef[];
  secretary: PersonRef[];
  members: PersonRef[];
  units: UnitRef[];
};

/** What stands in the form; it becomes fields when it is sent. */
export type PlanValues = {
  title: string;
  form: PlanFields['form'];
  kind: PlanFields['kind'];
  half: 1 | 2;
  topic: string;
  legalBasis: string;
  subjects: UnitRef[];
  content: string;
  from: string | null;
  to: string | null;
  method: PlanFields['method'];
  conclusionDays: number;
  criteriaSetId: string | null;
  teams: TeamValues[];
};

const DEFAULT_DAYS = 10;

export function newTeam(name: string): TeamValues {
  return {
    key: crypto.randomUUID(),
    teamId: undefined,
    name,
    kind: 'OWN',
    leaderOrganisation: '',
    leaderName: '',
    leader: [],
    secretary: [],
    members: [],
    units: [],
  };
}

export function emptyPlan(criteriaSetId: string | null): PlanValues {
  return {
    title: '',
    form: 'INSPECTION',
    kind: 'PERIODIC',
    half: 1,
    topic: '',
    legalBasis: '',
    subjects: [],
    content: '',
    from: null,
    to: null,
    method: 'ON_SITE',
    conclusionDays: DEFAULT_DAYS,
    criteriaSetId,
    teams: [],
  };
}

export function valuesOf({ shown }: Plan): PlanValues {
  return {
    title: shown.title,
    form: shown.form,
    kind: shown.kind,
    half: shown.half ?? 1,
    topic: shown.topic ?? '',
    legalBasis: shown.legalBasis.map(({ text }) => text).join('\n'),
    subjects: [...shown.subjects],
    content: shown.content ?? '',
    from: shown.dates.from,
    to: shown.dates.to,
    method: shown.method,
    conclusionDays: shown.conclusionDays,
    criteriaSetId: shown.criteriaSet?.criteriaSetId ?? null,
    teams: shown.teams.map((team) => ({
      key: team.teamId,
      teamId: team.teamId,
      name: team.name,
      kind: team.kind,
      leaderOrganisation: team.leaderOrganisation ?? '',
      leaderName: team.leaderName ?? '',
      leader: team.leader ? [team.leader] : [],
      secretary: team.secretary ? [team.secretary] : [],
      members: [...team.members],
      units: [...team.units],
    })),
  };
}

/** @returns undefined while title or dates are missing: without them not even a draft is saved */
export function fieldsOf(values: PlanValues): PlanFields | undefined {
  const { from, to } = values;
  const title = values.title.trim();
  if (from === null || to === null || title === '') return undefined;
  const periodic = values.kind === 'PERIODIC';
  return {
    title,
    form: values.form,
    kind: values.kind,
    half: periodic ? values.half : null,
    topic: periodic ? null : given(values.topic),
    year: Number(from.slice(0, 4)),
    legalBasis: values.legalBasis
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    subjectUnitIds: values.subjects.map(({ unitId }) => unitId),
    content: given(values.content),
    from,
    to,
    method: values.method,
    conclusionDays: values.conclusionDays,
    criteriaSetId: values.criteriaSetId,
    teams: values.teams.map((team) => teamFieldsOf(team)),
  };
}

function teamFieldsOf(team: TeamValues): TeamFields {
  const joined = team.kind === 'JOINED';
  return {
    ...(team.teamId === undefined ? {} : { teamId: team.teamId }),
    name: team.name.trim(),
    kind: team.kind,
    leaderOrganisation: joined ? given(team.leaderOrganisation) : null,
    leaderName: joined ? given(team.leaderName) : null,
    leaderId: joined ? null : (team.leader[0]?.personId ?? null),
    secretaryId: team.secretary[0]?.personId ?? null,
    memberIds: team.members.map(({ personId }) => personId),
    unitIds: team.units.map(({ unitId }) => unitId),
  };
}

function given(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

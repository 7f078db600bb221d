import { countDays, wholeDays } from '#calendar';
import {
  PLAN_FORM_LABELS,
  PLAN_METHOD_LABELS,
  TEAM_KIND_LABELS,
  type InspectionPlanContent,
  type InspectionTeam,
} from '#contracts';
import type { OrgView } from '#org';
import type { z } from 'zod';
import { DRAFT_EDITION } from '../domain/criteria.js';
import { kindText } from '../domain/plan-text.js';
import type { PlanFields, PlanTeam } from '../domain/plan.js';
import type { NamedCriteria } from './plans.ports.js';
import type { ReadDocuments } from './read-documents.ports.js';

export type PlanContent = z.infer<typeof InspectionPlanContent>;

/** Where the names come from. */
export type ContentNames = { org: OrgView; criteria: readonly NamedCriteria[]; documents: ReadDocuments };

/** What a revision says, with the names of whatever it names by id. */
export function planContent(fields: PlanFields, revision: number, names: ContentNames): PlanContent {
  const { org, documents } = names;
  const dates = wholeDays(fields.from, fields.to);
  const { title, form, kind, half, topic, year, content, method, conclusionDays } = fields;
  return {
    ...{ revision, title, form, kind, half, topic, year, content, method, conclusionDays, dates },
    formLabel: PLAN_FORM_LABELS[form],
    kindLabel: kindText(fields),
    methodLabel: PLAN_METHOD_LABELS[method],
    // A draft may still have them reversed.
    days: fields.from <= fields.to ? countDays(dates) : 0,
    legalBasis: fields.legalBasis.map((text) => ({ text, ...documents.read(text) })),
    subjects: fields.subjectUnitIds.map((id) => org.unitRef(id)),
    criteriaSet: criteriaOf(fields, names.criteria),
    teams: fields.teams.map((team) => teamView(team, org, fields.from)),
  };
}

/** `Bộ tiêu chí … (KT-6T-DAU-NAM, lần 2)`. */
export function criteriaText(fields: PlanFields, criteria: readonly NamedCriteria[]): string | null {
  const set = criteriaOf(fields, criteria);
  return set === null ? null : `${set.title} (${set.code}, lần ${set.edition ?? 0})`;
}

function criteriaOf({ criteriaSetId }: PlanFields, criteria: readonly NamedCriteria[]) {
  const set = criteria.find((candidate) => candidate.criteriaSetId === criteriaSetId);
  if (set === undefined) return null;
  const { code, edition, title } = set;
  return {
    criteriaSetId: set.criteriaSetId,
    code,
    edition: edition === DRAFT_EDITION ? null : edition,
    title,
  };
}

function teamView(team: PlanTeam, org: OrgView, day: string): z.infer<typeof InspectionTeam> {
  const { teamId, name, kind, leaderOrganisation, leaderName, leaderId, secretaryId } = team;
  const person = (personId: string | null) => (personId === null ? null : org.personRef(personId, day));
  return {
    ...{ teamId, name, kind, leaderOrganisation, leaderName },
    kindLabel: TEAM_KIND_LABELS[kind],
    leader: person(leaderId),
    secretary: person(secretaryId),
    members: team.memberIds.map((id) => org.personRef(id, day)),
    units: team.unitIds.map((id) => org.unitRef(id)),
  };
}

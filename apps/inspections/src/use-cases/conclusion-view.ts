import type { z } from 'zod';
import {
  CONCLUSION_STATE_LABELS,
  CORRECTIVE_ACTION_STATE_LABELS,
  type ActionSummary,
  type ConclusionListItem as ListItemShape,
  type ConclusionView as ViewShape,
} from '#contracts';
import { dayOf } from '#calendar';
import type { OrgView } from '#org';
import { missingInConclusion, pointed } from '../domain/conclusion-check.js';
import { canConclude } from '../domain/conclusion-moves.js';
import { offersOf, shownFields, type ConclusionSight, type Looking } from '../domain/conclusion-sight.js';
import type { ConclusionRevision } from '../domain/conclusion.js';
import { isOverdue, type CorrectiveAction } from '../domain/corrective-action.js';
import { historySight } from '../domain/history-sight.js';
import type { InspectedVisit } from '../domain/inspected-visit.js';
import { repeatedBefore, type UnitFinding } from '../domain/repeats.js';
import type { ListedConclusion, StoredConclusion } from './conclusions.ports.js';

export type ConclusionView = z.infer<typeof ViewShape>;
export type ConclusionListItem = z.infer<typeof ListItemShape>;

/** A conclusion as somebody with this sight reads it. */
export function conclusionView(
  stored: StoredConclusion,
  findings: readonly UnitFinding[],
  sight: ConclusionSight,
  looking: Looking & { now: Date },
): ConclusionView {
  const { conclusion, visit } = stored;
  const { org, today, now } = looking;
  const fields = shownFields(conclusion, stored.submitted, sight);
  const { visitId, unitId, dates } = visit;
  // To the unit’s side another visit that is not concluded yet has found nothing so far.
  const known =
    historySight(unitId, [visit], looking) === 'ISSUED' ? findings.filter(({ told }) => told) : findings;
  const repeats = new Map(
    repeatedBefore(known, { visitId, from: dates.from }).map(({ itemCode, times, lastOn }) => [
      itemCode,
      { times, lastOn },
    ]),
  );
  const writing = sight === 'WRITES' && canConclude(conclusion.state, 'EDIT');
  return {
    ...heading(stored, { org, now }),
    fields: {
      ...fields,
      actions: fields.actions.map((action) => ({
        ...action,
        owner: action.ownerId === null ? null : org.personRef(action.ownerId, today),
        repeated: action.itemCode === null ? null : (repeats.get(action.itemCode) ?? null),
      })),
    },
    documentId: conclusion.documentId,
    reason: conclusion.reason,
    updatedAt: conclusion.updatedAt.toISOString(),
    revisions: stored.revisions.map((revision) => revisionView(revision, org)),
    answers: stored.answers.map(({ answerId, content, answeredBy, answeredAt }) => ({
      answerId,
      content,
      by: org.personRef(answeredBy, dayOf(answeredAt)),
      at: answeredAt.toISOString(),
    })),
    correctiveActions: stored.actions.map((action) => actionSummary(action, looking)),
    ...(writing ? { missing: missingInConclusion(fields).map(pointed) } : {}),
    actions: offersOf(conclusion, visit, sight, looking),
  };
}

export function conclusionListItem(
  listed: ListedConclusion,
  sight: ConclusionSight,
  looking: { org: OrgView; now: Date },
): ConclusionListItem {
  const { title } = shownFields(listed.conclusion, listed.submitted, sight);
  return { ...heading(listed, looking), title };
}

export function actionSummary(
  action: CorrectiveAction,
  { org, today, now }: { org: OrgView; today: string; now: Date },
): z.infer<typeof ActionSummary> {
  return {
    actionId: action.actionId,
    number: action.number,
    title: action.title,
    itemCode: action.itemCode,
    state: action.state,
    label: CORRECTIVE_ACTION_STATE_LABELS[action.state],
    owner: action.ownerId === null ? null : org.personRef(action.ownerId, today),
    dueDay: action.dueDay,
    overdue: isOverdue(action, now),
  };
}

export function planOf(visit: InspectedVisit) {
  return {
    planId: visit.planId,
    number: visit.planNumber,
    officialNumber: visit.planOfficialNumber,
    title: visit.planTitle,
  };
}

function heading({ conclusion, visit }: ListedConclusion, { org, now }: { org: OrgView; now: Date }) {
  const { state, createdAt } = conclusion;
  return {
    conclusionId: conclusion.conclusionId,
    number: conclusion.number,
    version: conclusion.version,
    revision: conclusion.revision,
    state,
    label: CONCLUSION_STATE_LABELS[state],
    visit: {
      visitId: visit.visitId,
      number: visit.visitNumber,
      dates: visit.dates,
      team: { teamId: visit.team.teamId, name: visit.team.name },
      score: visit.score,
      maxScore: visit.maxScore,
    },
    plan: planOf(visit),
    unit: org.unitRef(conclusion.unitId),
    officialNumber: conclusion.officialNumber,
    author: org.personRef(conclusion.authorId, dayOf(createdAt)),
    dueAt: visit.conclusionDueAt?.toISOString() ?? null,
    overdue: state !== 'ISSUED' && visit.conclusionDueAt !== null && now > visit.conclusionDueAt,
    createdAt: createdAt.toISOString(),
    submittedAt: conclusion.submittedAt?.toISOString() ?? null,
    issuedAt: conclusion.issuedAt?.toISOString() ?? null,
  };
}

function revisionView(
  { revision, submittedBy, submittedAt, outcome, decidedBy, decidedAt, reason }: ConclusionRevision,
  org: OrgView,
): ConclusionView['revisions'][number] {
  return {
    revision,
    submittedBy: org.personRef(submittedBy, dayOf(submittedAt)),
    submittedAt: submittedAt.toISOString(),
    outcome: outcome ?? 'WAITING',
    decidedBy: decidedBy === null || decidedAt === null ? null : org.personRef(decidedBy, dayOf(decidedAt)),
    decidedAt: decidedAt?.toISOString() ?? null,
    reason,
  };
}

import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, dayOf, type BusinessClock } from '#calendar';
import {
  INSPECTION_PLAN_STATE_LABELS,
  InspectionPlanFields,
  Refusal,
  type FieldProblem,
  type InspectionPlanListItem,
  type InspectionPlanRevision,
  type InspectionPlanView,
} from '#contracts';
import { OrgPicture, type OrgView } from '#org';
import type { z } from 'zod';
import { fieldProblem } from '../domain/field-problems.js';
import { planProblems } from '../domain/plan-check.js';
import { canActOnPlan } from '../domain/plan-moves.js';
import { mayWorkOn, planActions, sightOfPlan, stateFor, type PlanSight } from '../domain/plan-sight.js';
import { planWarnings } from '../domain/plan-warnings.js';
import type { Plan, PlanFields } from '../domain/plan.js';
import type { Actor } from './actor.js';
import { planContent } from './plan-content.js';
import { planContext } from './plan-facts.js';
import type { NamedCriteria, PlanRevision, StoredPlan } from './plans.ports.js';
import { ReadDocuments } from './read-documents.ports.js';

export type PlanView = z.infer<typeof InspectionPlanView>;
export type PlanListItem = z.infer<typeof InspectionPlanListItem>;
export type RevisionView = z.infer<typeof InspectionPlanRevision>;
type Written = { fields: PlanFields; revision: number };

/** Plans as somebody with these rights reads them. */
@Injectable()
export class PlanShowing {
  constructor(
    private readonly org: OrgPicture,
    private readonly documents: ReadDocuments,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND when it does not exist for the caller */
  async view(stored: StoredPlan, { rights }: Actor): Promise<PlanView> {
    const { plan, criteria } = stored;
    const sight = requireSight(plan, rights);
    const org = await this.org.current();
    const names = { org, criteria, documents: this.documents };
    const shown = shownOf(stored, sight);
    const earlier = earlierOf(stored, shown, sight);
    const context = planContext(org, plan, criteria);
    const writing = mayWorkOn(plan, rights) && canActOnPlan(plan, 'EDIT');
    const content = planContent(shown.fields, shown.revision, names);
    return {
      ...heading(plan, sight, org),
      documentId: plan.documentId,
      shown: content,
      earlier: earlier === null ? null : planContent(earlier.fields, earlier.revision, names),
      changed: earlier === null ? [] : changedFields(earlier.fields, shown.fields),
      warnings: ended(plan) ? [] : [...documentWarnings(content), ...this.warnings(plan, shown, context)],
      ...(writing ? { missing: planProblems(plan.fields, context).map(fieldProblem) } : {}),
      reason: sight === 'ISSUED' && !ended(plan) ? null : plan.reason,
      createdAt: plan.createdAt.toISOString(),
      updatedAt: plan.updatedAt.toISOString(),
      closedAt: plan.closedAt?.toISOString() ?? null,
      actions: planActions(plan, rights, stored.issued?.fields.teams),
    };
  }

  /** Null: it does not exist for the caller. */
  listItem(stored: StoredPlan, { rights }: Actor, org: OrgView): PlanListItem | null {
    const { plan, criteria } = stored;
    const sight = sightOfPlan(plan, rights);
    if (sight === null) return null;
    const { fields, revision } = shownOf(stored, sight);
    const content = planContent(fields, revision, { org, criteria, documents: this.documents });
    const { title, form, formLabel, kind, kindLabel, year, dates, subjects } = content;
    return {
      ...heading(plan, sight, org),
      ...{ title, form, formLabel, kind, kindLabel, year, dates, subjects },
      teamCount: fields.teams.length,
    };
  }

  async revision(row: PlanRevision, criteria: readonly NamedCriteria[]): Promise<RevisionView> {
    const org = await this.org.current();
    const { submittedAt, decidedAt, decidedBy, officialNumber, documentId } = row;
    return {
      content: planContent(row.fields, row.revision, { org, criteria, documents: this.documents }),
      submittedBy: org.personRef(row.submittedBy, dayOf(submittedAt)),
      submittedAt: submittedAt.toISOString(),
      outcome: row.outcome ?? 'WAITING',
      decidedBy: decidedBy === null ? null : org.personRef(decidedBy, dayOf(decidedAt ?? submittedAt)),
      decidedAt: decidedAt?.toISOString() ?? null,
      reason: row.reason,
      officialNumber,
      documentId,
      issuedAt: row.issuedAt?.toISOString() ?? null,
    };
  }

  private warnings(plan: Plan, { fields }: Written, context: Parameters<typeof planWarnings>[1]) {
    return planWarnings(fields, context, {
      today: this.clock.today(),
      waiting: plan.issuedRevision === null,
    });
  }
}

function requireSight(plan: Plan, rights: Actor['rights']): PlanSight {
  const sight = sightOfPlan(plan, rights);
  if (sight === null) throw new Refusal('NOT_FOUND');
  return sight;
}

function heading(plan: Plan, sight: PlanSight, org: OrgView) {
  const state = stateFor(plan, sight);
  return {
    planId: plan.planId,
    number: plan.number,
    version: plan.version,
    state,
    label: INSPECTION_PLAN_STATE_LABELS[state],
    revision: sight === 'ISSUED' ? (plan.issuedRevision ?? plan.revision) : plan.revision,
    issuedRevision: plan.issuedRevision,
    officialNumber: plan.officialNumber,
    author: org.personRef(plan.authorId, dayOf(plan.createdAt)),
    issuedAt: plan.issuedAt?.toISOString() ?? null,
  };
}

/** States in which what was issued is all that a plan says to others. */
const SETTLED: readonly Plan['state'][] = ['ISSUED', 'AMENDING', 'CLOSED', 'CANCELLED'];

function shownOf({ plan, submitted, issued }: StoredPlan, sight: PlanSight): Written {
  if (sight === 'WORKING') return { fields: plan.fields, revision: workingRevision(plan) };
  const read = issued !== null && (sight === 'ISSUED' || SETTLED.includes(plan.state)) ? issued : submitted;
  if (read === null) throw new Refusal('NOT_FOUND');
  return read;
}

/** A copy that can still be changed is the next submission; one that was dropped is the issued one again. */
function workingRevision(plan: Plan): number {
  if (canActOnPlan(plan, 'EDIT')) return plan.revision + 1;
  return SETTLED.includes(plan.state) ? (plan.issuedRevision ?? plan.revision) : plan.revision;
}

/** What holds, as long as something else is shown; otherwise the submission that was returned. */
function earlierOf({ submitted, issued }: StoredPlan, shown: Written, sight: PlanSight): Written | null {
  if (sight === 'ISSUED') return null;
  if (issued !== null) return issued.revision === shown.revision ? null : issued;
  return submitted === null || submitted.revision === shown.revision ? null : submitted;
}

function changedFields(before: PlanFields, after: PlanFields): string[] {
  // In the order of the form: what is stored has none of its own.
  const keys = Object.keys(InspectionPlanFields.shape) as (keyof PlanFields)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

function documentWarnings({ legalBasis }: PlanView['shown']): FieldProblem[] {
  return legalBasis.flatMap(({ warnings }, i) =>
    warnings.map((detail) => ({ pointer: `/legalBasis/${i}`, code: 'DOCUMENT', detail })),
  );
}

function ended({ state }: Plan): boolean {
  return state === 'CLOSED' || state === 'CANCELLED';
}

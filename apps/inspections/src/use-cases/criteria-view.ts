import type { z } from 'zod';
import { CRITERIA_STATE_LABELS, type CriteriaSetListItem, type CriteriaSetView } from '#contracts';
import type { OrgView } from '#org';
import { dayOf } from '#calendar';
import {
  DRAFT_EDITION,
  mayWrite,
  publishProblems,
  sectionTotals,
  totalOf,
  type CriteriaSet,
} from '../domain/criteria.js';
import { fieldProblem } from '../domain/field-problems.js';
import type { Actor } from './actor.js';

export type CriteriaView = z.infer<typeof CriteriaSetView>;
type ListItem = z.infer<typeof CriteriaSetListItem>;

export function criteriaListItem(set: CriteriaSet, lastEdition: number): ListItem {
  return {
    ...criteriaRef(set),
    version: set.version,
    state: set.state,
    label: CRITERIA_STATE_LABELS[set.state],
    latest: set.state === 'PUBLISHED' && set.edition === lastEdition,
    itemCount: set.items.length,
    total: totalOf(set.items),
    publishedAt: set.publishedAt?.toISOString() ?? null,
  };
}

export function criteriaView(
  set: CriteriaSet,
  lastEdition: number,
  org: OrgView,
  { rights }: Actor,
): CriteriaView {
  const writing = mayWrite(set, rights);
  return {
    ...criteriaListItem(set, lastEdition),
    items: set.items,
    sections: sectionTotals(set.items),
    createdBy: org.personRef(set.createdBy, dayOf(set.createdAt)),
    createdAt: set.createdAt.toISOString(),
    ...(writing && set.state === 'DRAFT' ? { missing: publishProblems(set.items).map(fieldProblem) } : {}),
    actions: !writing ? [] : set.state === 'DRAFT' ? ['EDIT', 'DELETE', 'PUBLISH'] : ['NEW_EDITION'],
  };
}

export function criteriaRef({ criteriaSetId, code, edition, title }: CriteriaSet) {
  return { criteriaSetId, code, edition: edition === DRAFT_EDITION ? null : edition, title };
}

import { z } from 'zod';
import { Id, Instant, Version, text } from '../../values.js';
import { PersonRef } from '../trip-reporting/report-shapes.js';

export const AnswerKind = z.enum(['YES_NO', 'SCORE', 'NUMBER', 'TEXT', 'CHOICE']);
export type AnswerKind = z.infer<typeof AnswerKind>;

export const ANSWER_KIND_LABELS: Record<AnswerKind, string> = {
  YES_NO: 'Có / không',
  SCORE: 'Chấm điểm',
  NUMBER: 'Số liệu',
  TEXT: 'Nhận xét',
  CHOICE: 'Chọn mức',
};

const Code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/);

/** One of several answers; `share` is the part of the item’s weight that it earns, 0 to 1. */
export const CriteriaChoice = z.strictObject({
  code: Code,
  label: text(200),
  share: z.number().min(0).max(1),
});

/** One line of a checklist. Its code stays the same over the editions, so that years can be compared. */
export const CriteriaItem = z.strictObject({
  code: Code,
  section: text(200),
  title: text(500),
  guidance: text(4000).nullable().default(null),
  /** Points; 0 for what is only noted. */
  weight: z.number().min(0).max(1000),
  evidenceRequired: z.boolean().default(false),
  answerKind: AnswerKind,
  choices: z.array(CriteriaChoice).max(20).default([]),
});
export type CriteriaItem = z.infer<typeof CriteriaItem>;

export const CriteriaState = z.enum(['DRAFT', 'PUBLISHED']);
export type CriteriaState = z.infer<typeof CriteriaState>;

export const CRITERIA_STATE_LABELS: Record<CriteriaState, string> = {
  DRAFT: 'Bản nháp',
  PUBLISHED: 'Đã ban hành',
};

/** Of a set; all its editions have it. */
export const CriteriaCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,29}$/);

/** What is written in a draft. */
export const CriteriaFields = z.strictObject({ title: text(300), items: z.array(CriteriaItem).max(300) });

export const CriteriaSetRef = z.object({
  criteriaSetId: Id,
  code: z.string(),
  /** Null in a draft: it gets the next one when it is published. */
  edition: z.number().int().nullable(),
  title: z.string(),
});

export const CriteriaSetListItem = CriteriaSetRef.extend({
  version: Version,
  state: CriteriaState,
  label: z.string(),
  /** The edition that new plans take. */
  latest: z.boolean(),
  itemCount: z.number().int(),
  /** Sum of the weights. */
  total: z.number(),
  publishedAt: Instant.nullable(),
});

export const CriteriaSetView = CriteriaSetListItem.extend({
  items: z.array(CriteriaItem),
  /** Sum of the weights of each section, in the order of the list. */
  sections: z.array(z.object({ section: z.string(), total: z.number() })),
  createdBy: PersonRef,
  createdAt: Instant,
  /** What still keeps a draft from being published; for whoever writes it. */
  missing: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  actions: z.array(z.enum(['EDIT', 'DELETE', 'PUBLISH', 'NEW_EDITION'])),
});

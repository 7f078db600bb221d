import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { CaseKind } from '../../events/approvals.js';
import { Day, Id, Instant, UnitLevel, Version, text } from '../../values.js';
import { StepView } from './cases.js';

const service = 'approvals';
const ADMIN = ['ADMINISTRATOR'] as const;

/** Who decides a step. `related` names the unit to look in; positions are tried in order. */
export const StepResolver = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('POSITION'),
    related: z.enum([
      'HOST_DISTRICT',
      'SUBMITTER_UNIT',
      'SUBMITTER_DEPARTMENT',
      'SUBMITTER_DISTRICT',
      'PROVINCE',
    ]),
    positions: z.array(z.string().max(60)).min(1).max(10),
    /** The same post one level up, by the level where it is looked for. */
    above: z
      .array(z.strictObject({ level: UnitLevel, positions: z.array(z.string().max(60)).min(1).max(10) }))
      .max(5)
      .default([]),
  }),
  z.strictObject({
    kind: z.literal('IN_CHARGE'),
    of: z.enum(['SUBMITTER_DISTRICT', 'SUBMITTER_UNIT']),
    above: z
      .array(z.strictObject({ level: UnitLevel, positions: z.array(z.string().max(60)).min(1).max(10) }))
      .max(5)
      .default([]),
  }),
]);

export const ChainStep = z.strictObject({
  name: text(120),
  resolver: StepResolver,
  /** Any: the first decision of a group decides. All: everybody of it must approve. Every group must approve. */
  rule: z.enum(['ANY', 'ALL']).default('ANY'),
  dueWorkingDays: z.number().int().min(1).max(60),
  /** Reminded at 07:30 this many working days before the due day. */
  remindWorkingDaysBefore: z.number().int().min(0).max(30).default(1),
  /** A resubmission asks this step again only if one of these changed. */
  concerns: z
    .array(z.enum(['HOSTS', 'DATES', 'PARTICIPANTS', 'PURPOSE', 'TOPICS', 'CONTENT', 'CONTACT', 'ROUND']))
    .min(1),
  /** Not applicable where no such unit exists, e.g. no department for a provincial secretary. */
  skipWithoutUnit: z.boolean().default(false),
});

export const ChainDefinition = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  name: text(200),
  kind: CaseKind,
  /** Levels of the submitter’s unit that this chain serves. */
  levels: z.array(UnitLevel).min(1),
  steps: z.array(ChainStep).min(1).max(10),
});
export type ChainDefinition = z.infer<typeof ChainDefinition>;

export const ChainVersionView = z.object({
  code: z.string(),
  number: z.number().int(),
  version: Version,
  state: z.enum(['DRAFT', 'PUBLISHED']),
  definition: ChainDefinition,
  publishedAt: Instant.nullable(),
});

export const PreviewFacts = z.strictObject({
  submitterId: Id,
  participantIds: z.array(Id).min(1).max(100),
  hostUnitIds: z.array(Id).min(1).max(50),
  on: Day.optional(),
});

export const chainRoutes = {
  previewChain: defineRoute({
    id: 'approvals.preview-chain',
    service,
    method: 'POST',
    path: '/api/chains/preview',
    tag: 'Phê duyệt',
    summary: 'Ai sẽ duyệt, vì sao, dự kiến khi nào',
    access: ['CADRE'],
    scope: 'Chỉ người trình hoặc người tham gia chuyến đi',
    command: false,
    status: 200,
    body: PreviewFacts,
    response: z.object({
      chainCode: z.string(),
      chainVersion: z.number().int(),
      steps: z.array(StepView),
      expectedBy: Instant.nullable(),
    }),
    problems: ['NO_CHAIN'],
  }),
  listChains: defineRoute({
    id: 'approvals.list-chains',
    service,
    method: 'GET',
    path: '/api/chains',
    tag: 'Quy trình duyệt',
    summary: 'Các quy trình duyệt và phiên bản',
    access: [...UNION_PEOPLE, 'ADMINISTRATOR'],
    scope: 'Bản nháp chỉ quản trị hệ thống thấy',
    command: false,
    status: 200,
    response: z.object({ items: z.array(ChainVersionView) }),
  }),
  draftChain: defineRoute({
    id: 'approvals.draft-chain',
    service,
    method: 'POST',
    path: '/api/chains',
    tag: 'Quy trình duyệt',
    summary: 'Lập phiên bản nháp của một quy trình',
    access: ADMIN,
    command: true,
    status: 201,
    body: ChainDefinition,
    response: ChainVersionView,
    problems: ['CHAIN_INVALID'],
  }),
  publishChain: defineRoute({
    id: 'approvals.publish-chain',
    service,
    method: 'POST',
    path: '/api/chains/:code/versions/:number/publish',
    tag: 'Quy trình duyệt',
    summary: 'Ban hành phiên bản',
    access: ADMIN,
    command: true,
    ifMatch: true,
    status: 200,
    params: z.strictObject({ code: z.string().max(41), number: z.coerce.number().int().min(1) }),
    response: ChainVersionView,
    problems: ['STALE_VERSION', 'CHAIN_PUBLISHED', 'CHAIN_INVALID'],
  }),
} as const;

import { z } from 'zod';
import { TripDates } from '../../events/registration.js';
import { Day, Id, Instant, Version, text } from '../../values.js';
import { PersonRef, UnitRef } from '../trip-reporting/report-shapes.js';
import { CriteriaSetRef } from './criteria-shapes.js';

export const PlanForm = z.enum(['INSPECTION', 'SUPERVISION']);
export type PlanForm = z.infer<typeof PlanForm>;
export const PLAN_FORM_LABELS: Record<PlanForm, string> = { INSPECTION: 'Kiểm tra', SUPERVISION: 'Giám sát' };

export const PlanKind = z.enum(['PERIODIC', 'THEMATIC']);
export type PlanKind = z.infer<typeof PlanKind>;
export const PLAN_KIND_LABELS: Record<PlanKind, string> = { PERIODIC: 'Định kỳ', THEMATIC: 'Chuyên đề' };

export const PlanMethod = z.enum(['ON_SITE', 'DESK', 'BOTH']);
export type PlanMethod = z.infer<typeof PlanMethod>;
export const PLAN_METHOD_LABELS: Record<PlanMethod, string> = {
  ON_SITE: 'Trực tiếp tại đơn vị',
  DESK: 'Qua báo cáo, hồ sơ',
  BOTH: 'Trực tiếp tại đơn vị và qua báo cáo, hồ sơ',
};

export const TeamKind = z.enum(['OWN', 'JOINED', 'STEERING']);
export type TeamKind = z.infer<typeof TeamKind>;
export const TEAM_KIND_LABELS: Record<TeamKind, string> = {
  OWN: 'Đoàn kiểm tra, giám sát của Tỉnh đoàn',
  JOINED: 'Đoàn do cơ quan khác chủ trì',
  STEERING: 'Tổ chỉ đạo',
};

export const InspectionPlanState = z.enum([
  'DRAFT',
  'SUBMITTED',
  'WITHDRAWING',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
  'APPROVED',
  'ISSUED',
  'AMENDING',
  'CLOSED',
  'CANCELLED',
]);
export type InspectionPlanState = z.infer<typeof InspectionPlanState>;
export const INSPECTION_PLAN_STATE_LABELS: Record<InspectionPlanState, string> = {
  DRAFT: 'Bản nháp',
  SUBMITTED: 'Đang chờ duyệt',
  WITHDRAWING: 'Đang thu hồi',
  RETURNED: 'Trả lại để sửa',
  REJECTED: 'Không duyệt',
  WITHDRAWN: 'Đã thu hồi',
  APPROVED: 'Đã duyệt, chờ ban hành',
  ISSUED: 'Đã ban hành',
  AMENDING: 'Đang điều chỉnh',
  CLOSED: 'Đã kết thúc',
  CANCELLED: 'Đã huỷ',
};

/** `teamId` of a team that was read before; a new team has none. */
export const TeamFields = z.strictObject({
  teamId: Id.optional(),
  name: text(200),
  kind: TeamKind,
  /** Of a team that another organisation leads: who that is, e.g. “Ngân hàng Chính sách xã hội tỉnh”. */
  leaderOrganisation: text(200).nullable().default(null),
  leaderName: text(200).nullable().default(null),
  leaderId: Id.nullable().default(null),
  secretaryId: Id.nullable().default(null),
  memberIds: z.array(Id).max(50).default([]),
  unitIds: z.array(Id).max(200).default([]),
});

/** What a planner writes; much may still be missing in a draft. */
export const InspectionPlanFields = z.strictObject({
  /** Trích yếu. */
  title: text(500),
  form: PlanForm,
  kind: PlanKind,
  /** Of a periodic one: first or second half of the year. */
  half: z
    .union([z.literal(1), z.literal(2)])
    .nullable()
    .default(null),
  /** Of a thematic one. */
  topic: text(500).nullable().default(null),
  year: z.number().int().min(2015).max(2100),
  /** Documents in whatever spelling. */
  legalBasis: z.array(text(300)).max(30).default([]),
  subjectUnitIds: z.array(Id).max(200).default([]),
  content: text(20_000).nullable().default(null),
  from: Day,
  to: Day,
  method: PlanMethod,
  /** Days after a visit within which its conclusion is due. */
  conclusionDays: z.number().int().min(1).max(90).default(10),
  /** A published edition. */
  criteriaSetId: Id.nullable().default(null),
  teams: z.array(TeamFields).max(30).default([]),
});

const Note = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });

export const InspectionTeam = z.object({
  teamId: Id,
  name: z.string(),
  kind: TeamKind,
  kindLabel: z.string(),
  leaderOrganisation: z.string().nullable(),
  leaderName: z.string().nullable(),
  leader: PersonRef.nullable(),
  secretary: PersonRef.nullable(),
  members: z.array(PersonRef),
  units: z.array(UnitRef),
});

/** What a plan says, with the names of whatever it names by id. */
export const InspectionPlanContent = z.object({
  revision: z.number().int(),
  title: z.string(),
  form: PlanForm,
  formLabel: z.string(),
  kind: PlanKind,
  /** e.g. “Định kỳ 6 tháng đầu năm”, “Chuyên đề”. */
  kindLabel: z.string(),
  half: z.union([z.literal(1), z.literal(2)]).nullable(),
  topic: z.string().nullable(),
  year: z.number().int(),
  legalBasis: z.array(
    z.object({ text: z.string(), canonical: z.string().nullable(), warnings: z.array(z.string()) }),
  ),
  subjects: z.array(UnitRef),
  content: z.string().nullable(),
  dates: TripDates,
  /** Calendar days, the first and the last included. */
  days: z.number(),
  method: PlanMethod,
  methodLabel: z.string(),
  conclusionDays: z.number().int(),
  criteriaSet: CriteriaSetRef.nullable(),
  teams: z.array(InspectionTeam),
});

export const InspectionPlanAction = z.enum([
  'EDIT',
  'DELETE',
  'SUBMIT',
  'WITHDRAW',
  'ISSUE',
  'AMEND',
  'DROP_AMENDMENT',
  'CLOSE',
  'CANCEL',
  'SCHEDULE',
]);
export type InspectionPlanAction = z.infer<typeof InspectionPlanAction>;

export const InspectionPlanView = z.object({
  planId: Id,
  /** Of this system, e.g. `KT-2022-00003`. */
  number: z.string(),
  version: Version,
  state: InspectionPlanState,
  label: z.string(),
  /** Number of submissions. */
  revision: z.number().int(),
  /** The revision that holds; null before the first issue. */
  issuedRevision: z.number().int().nullable(),
  officialNumber: z.string().nullable(),
  documentId: Id.nullable(),
  author: PersonRef,
  /** The working copy for those who may work on it, otherwise what was submitted or issued. */
  shown: InspectionPlanContent,
  /** What `shown` changes: the revision that holds, or the last submission; null when there is nothing to compare. */
  earlier: InspectionPlanContent.nullable(),
  /** Fields in which they differ. */
  changed: z.array(z.string()),
  /** What is worth a look: documents, people who left or moved, units that ended. */
  warnings: z.array(Note),
  /** What still keeps it from being submitted; for whoever works on it. */
  missing: z.array(Note).optional(),
  /** Of the last return, rejection, withdrawal or cancellation. */
  reason: z.string().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  issuedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  actions: z.array(InspectionPlanAction),
});

export const InspectionPlanListItem = InspectionPlanView.pick({
  planId: true,
  number: true,
  version: true,
  state: true,
  label: true,
  revision: true,
  issuedRevision: true,
  officialNumber: true,
  author: true,
  issuedAt: true,
}).extend({
  title: z.string(),
  form: PlanForm,
  formLabel: z.string(),
  kind: PlanKind,
  kindLabel: z.string(),
  year: z.number().int(),
  dates: TripDates,
  subjects: z.array(UnitRef),
  teamCount: z.number().int(),
});

export const InspectionPlanRevision = z.object({
  content: InspectionPlanContent,
  submittedBy: PersonRef,
  submittedAt: Instant,
  outcome: z.enum(['WAITING', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN']),
  decidedBy: PersonRef.nullable(),
  decidedAt: Instant.nullable(),
  reason: z.string().nullable(),
  officialNumber: z.string().nullable(),
  documentId: Id.nullable(),
  issuedAt: Instant.nullable(),
});

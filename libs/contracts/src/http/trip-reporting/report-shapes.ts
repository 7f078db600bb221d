import { z } from 'zod';
import { TripDates } from '../../events/registration.js';
import { Day, Half, Id, Instant, RecommendationAddressee, ReportKind, Version, text } from '../../values.js';

export const PersonRef = z.object({ personId: Id, fullName: z.string(), office: z.string().nullable() });
export const UnitRef = z.object({ unitId: Id, name: z.string() });

export const ReportState = z.enum(['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'CORRECTING']);
export type ReportState = z.infer<typeof ReportState>;

export const REPORT_STATE_LABELS: Record<ReportState, string> = {
  DRAFT: 'Bản nháp',
  SUBMITTED: 'Đang chờ xác nhận',
  RETURNED: 'Trả lại để bổ sung',
  VERIFIED: 'Đã xác nhận',
  CORRECTING: 'Đang đính chính',
};

export const FindingKind = z.enum([
  'GOOD_PRACTICE',
  'DIFFICULTY',
  'YOUTH_CONCERN',
  'WEAK_AREA',
  'RECOMMENDATION',
]);
export type FindingKind = z.infer<typeof FindingKind>;

export const FINDING_KIND_LABELS: Record<FindingKind, string> = {
  GOOD_PRACTICE: 'Mô hình hay, cách làm sáng tạo',
  DIFFICULTY: 'Khó khăn, vướng mắc',
  YOUTH_CONCERN: 'Tâm tư, nguyện vọng',
  WEAK_AREA: 'Địa bàn yếu',
  RECOMMENDATION: 'Kiến nghị, đề xuất',
};

/** How good a branch meeting was; one rating per visited branch (domain row 11). */
export const MeetingRating = z.enum(['EXCELLENT', 'GOOD', 'FAIR', 'WEAK']);
export type MeetingRating = z.infer<typeof MeetingRating>;

export const MEETING_RATING_LABELS: Record<MeetingRating, string> = {
  EXCELLENT: 'Xuất sắc',
  GOOD: 'Tốt',
  FAIR: 'Trung bình',
  WEAK: 'Yếu',
};

/** The sections of both forms, in the order in which they are read; domain rows 9, 10, 20, 21, 86. */
export const SECTION_LABELS = {
  work: 'Nội dung đã làm việc',
  youthSituation: 'Tình hình đoàn viên, thanh thiếu nhi',
  branchActivity: 'Tổ chức và hoạt động của chi đoàn, cơ sở đoàn',
  passedOn: 'Nội dung đã thông tin, hướng dẫn đến cơ sở',
  difficulties: 'Khó khăn, vướng mắc',
  recommendations: 'Kiến nghị, đề xuất',
  followUp: 'Việc cần theo dõi tiếp',
} as const;
export type Section = keyof typeof SECTION_LABELS;

const section = text(10_000).nullable().default(null);
export const Sections = z.strictObject({
  work: section,
  youthSituation: section,
  branchActivity: section,
  passedOn: section,
  difficulties: section,
  recommendations: section,
  followUp: section,
});

const DatesInput = z.strictObject({
  from: Day,
  fromHalf: Half.default('am'),
  to: Day,
  toHalf: Half.default('pm'),
});

/** One person and the days they really travelled: several spans where they were away in between, none if they did not go. */
export const Traveller = z.strictObject({ personId: Id, travelled: z.array(DatesInput).max(60) });

export const BranchMeetingFields = z.strictObject({
  meetingId: Id.optional(),
  /** The branch, where the directory has it; otherwise the unit it belongs to and its name. */
  unitId: Id,
  branchName: text(200).nullable().default(null),
  heldOn: Day,
  members: z.number().int().min(0).max(10_000).nullable().default(null),
  present: z.number().int().min(0).max(10_000).nullable().default(null),
  content: text(4000).nullable().default(null),
  rating: MeetingRating.nullable().default(null),
  remark: text(2000).nullable().default(null),
});

/** A finding is a row of its own, so that it can be found. What its kind needs is asked when the report is submitted. */
export const FindingFields = z.strictObject({
  findingId: Id.optional(),
  kind: FindingKind,
  title: text(300),
  detail: text(4000).nullable().default(null),
  /** Where: the unit, or the weak area that is flagged. */
  unitId: Id.nullable().default(null),
  /** Hamlet, school, address: more exact than the unit. */
  place: text(200).nullable().default(null),
  /** Lĩnh vực, of a good practice: “chăn nuôi”, “kỹ năng”. */
  field: text(100).nullable().default(null),
  topicId: Id.nullable().default(null),
  addressee: RecommendationAddressee.nullable().default(null),
  /** The department that a recommendation is addressed to. */
  addresseeUnitId: Id.nullable().default(null),
});

/** What a cadre writes; everything may still be missing in a draft. */
export const ReportFields = z.strictObject({
  kind: ReportKind,
  travellers: z.array(Traveller).min(1).max(100),
  sections: Sections,
  meetings: z.array(BranchMeetingFields).max(50).default([]),
  findings: z.array(FindingFields).max(200).default([]),
});
export type ReportFields = z.infer<typeof ReportFields>;

export const FindingView = z.object({
  findingId: Id,
  kind: FindingKind,
  kindLabel: z.string(),
  title: z.string(),
  detail: z.string().nullable(),
  unit: UnitRef.nullable(),
  place: z.string().nullable(),
  field: z.string().nullable(),
  topic: z.object({ topicId: Id, name: z.string() }).nullable(),
  addressee: RecommendationAddressee.nullable(),
  addresseeUnit: UnitRef.nullable(),
});

/** A finding of a verified report, as a search gives it. */
export const FoundFinding = FindingView.extend({
  reportId: Id,
  reportNumber: z.string(),
  year: z.number().int(),
  /** Last day of the trip. */
  foundOn: Day,
  authors: z.array(PersonRef),
});

export const EvidenceFields = z.strictObject({
  caption: text(500).nullable().default(null),
  /** Somebody can be recognised. */
  peopleRecognisable: z.boolean(),
  /** Children or adolescents are to be seen. Either flag keeps the file out of everything exported. */
  minors: z.boolean(),
});

export const Evidence = z.object({
  evidenceId: Id,
  version: Version,
  reportId: Id,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  image: z.boolean(),
  caption: z.string().nullable(),
  peopleRecognisable: z.boolean(),
  minors: z.boolean(),
  uploadedAt: Instant,
});

export const RecommendationView = z.object({
  recommendationId: Id,
  version: Version,
  reportId: Id,
  reportNumber: z.string(),
  title: z.string(),
  detail: z.string().nullable(),
  unit: UnitRef.nullable(),
  addressee: RecommendationAddressee,
  addresseeLabel: z.string(),
  addresseeUnit: UnitRef.nullable(),
  authors: z.array(PersonRef),
  madeAt: Instant,
  state: z.enum(['OPEN', 'ANSWERED']),
  answer: z
    .object({
      verdict: z.enum(['ACCEPTED', 'PARTLY', 'DECLINED']),
      label: z.string(),
      text: z.string(),
      by: PersonRef,
      at: Instant,
    })
    .nullable(),
  actions: z.array(z.enum(['ANSWER'])),
});

export const ReportView = z.object({
  reportId: Id,
  number: z.string(),
  version: Version,
  /** 0 until it is submitted. */
  revision: z.number().int(),
  kind: ReportKind,
  kindLabel: z.string(),
  state: ReportState,
  label: z.string(),
  registrationId: Id,
  registrationNumber: z.string(),
  planId: Id,
  author: PersonRef,
  /** Everybody it reports for; `credited` are their days that count, once it is verified. */
  people: z.array(
    z.object({
      person: PersonRef,
      dutyId: Id,
      travelled: z.array(TripDates),
      days: z.number(),
      /** A figure of the quota, left out for those who may not see it. */
      creditedDays: z.number().nullable().optional(),
    }),
  ),
  hostUnits: z.array(UnitRef),
  topics: z.array(z.object({ topicId: Id, name: z.string() })),
  /** Of the approved trip. */
  dates: TripDates,
  sections: Sections,
  meetings: z.array(
    BranchMeetingFields.extend({ meetingId: Id, unit: UnitRef, ratingLabel: z.string().nullable() }),
  ),
  findings: z.array(FindingView),
  evidence: z.array(Evidence),
  late: z.boolean(),
  /** The revision that counts; null before the first verification. */
  verifiedRevision: z.number().int().nullable(),
  submittedAt: Instant.nullable(),
  verifiedAt: Instant.nullable(),
  reason: z.string().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  /** What still keeps it from being submitted; for whoever writes it. */
  missing: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  actions: z.array(z.enum(['EDIT', 'DELETE', 'SUBMIT', 'CORRECT', 'DROP_CORRECTION'])),
});

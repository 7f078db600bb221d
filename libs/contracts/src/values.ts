import { z } from 'zod';

/** Ids are UUIDs; new ones are version 7, so that they sort by machine time. */
export const Id = z.uuid();
export type Id = string;

/** A business day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`, 1900 to 2999 as in libs/calendar; 31/11 is refused. */
export const Day = z.iso
  .date()
  .refine((day) => '1900-01-01' <= day && day <= '2999-12-31', 'Năm phải từ 1900 đến 2999.');

/** An instant, ISO 8601 with an offset. */
export const Instant = z.iso.datetime({ offset: true });

export const Half = z.enum(['am', 'pm']);

/** What credits a day: a verified report of a trip, or a visit of an inspection team. */
export const DaySource = z.enum(['REPORT', 'INSPECTION']);
export type DaySource = z.infer<typeof DaySource>;

/**
 * One line or paragraph that a person typed: trimmed, in NFC, without control characters, at least one
 * character long.
 */
export function text(max: number) {
  return z
    .string()
    .max(max * 4)
    .transform((value) => value.normalize('NFC').trim())
    .pipe(z.string().min(1).max(max).regex(PRINTABLE));
}

// Everything but the C0 controls (tab and line breaks stay) and halves of surrogate pairs: NUL is refused by PostgreSQL,
// a half by its jsonb, the rest breaks logs.
const PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]*$/u;

/** An opaque position in a list; a client hands back what it was given. */
export const Cursor = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9_-]+$/);

export const PageQuery = z.strictObject({
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** An optimistic version: what a reader saw, so that a stale write is refused instead of lost. */
export const Version = z.number().int().min(1);

export const UnitLevel = z.enum([
  'CENTRAL',
  'PROVINCE',
  'DEPARTMENT',
  'DISTRICT',
  'AFFILIATED',
  'GRASSROOTS',
  'BRANCH',
]);
export type UnitLevel = z.infer<typeof UnitLevel>;

/** Domain row 33: what a trip is for. */
export const Purpose = z.enum([
  'TOPICAL_STUDY',
  'JOINT_ACTIVITY',
  'INSPECTION_SUPERVISION',
  'MEETING_ATTENDANCE',
  'CONGRESS_GUIDANCE',
]);
export type Purpose = z.infer<typeof Purpose>;

export const PURPOSE_LABELS: Record<Purpose, string> = {
  TOPICAL_STUDY: 'Đi cơ sở theo chuyên đề',
  JOINT_ACTIVITY: 'Phối hợp tổ chức hoạt động',
  INSPECTION_SUPERVISION: 'Kiểm tra, giám sát',
  MEETING_ATTENDANCE: 'Dự sinh hoạt chi đoàn, hội nghị',
  CONGRESS_GUIDANCE: 'Hướng dẫn, chỉ đạo đại hội',
};

/** Domain rows 27–29. */
export const ExemptionKind = z.enum(['LONG_TERM_STUDY', 'LONG_SICK_LEAVE', 'MATERNITY_LEAVE']);
export type ExemptionKind = z.infer<typeof ExemptionKind>;

export const EXEMPTION_LABELS: Record<ExemptionKind, string> = {
  LONG_TERM_STUDY: 'Học tập dài hạn',
  LONG_SICK_LEAVE: 'Nghỉ ốm dài hạn',
  MATERNITY_LEAVE: 'Nghỉ thai sản',
};

/** Domain rows 20 and 21: the two forms of a report. */
export const ReportKind = z.enum(['TOPICAL', 'BRANCH_MEETING']);
export type ReportKind = z.infer<typeof ReportKind>;

export const REPORT_KIND_LABELS: Record<ReportKind, string> = {
  TOPICAL: 'Báo cáo đi cơ sở theo chuyên đề',
  BRANCH_MEETING: 'Báo cáo dự sinh hoạt chi đoàn',
};

/** To whom a finding recommends something: the first and the last are our own bodies, and answer here. */
export const RecommendationAddressee = z.enum([
  'STANDING_COMMITTEE',
  'PARTY_COMMITTEE',
  'LOCAL_GOVERNMENT',
  'DEPARTMENT',
]);
export type RecommendationAddressee = z.infer<typeof RecommendationAddressee>;

export const ADDRESSEE_LABELS: Record<RecommendationAddressee, string> = {
  STANDING_COMMITTEE: 'Ban Thường vụ Tỉnh đoàn',
  PARTY_COMMITTEE: 'Cấp uỷ',
  LOCAL_GOVERNMENT: 'Chính quyền địa phương',
  DEPARTMENT: 'Ban, Văn phòng Tỉnh đoàn',
};

/** The services that have tables, messages and operations of their own. */
export const STATEFUL_SERVICES = [
  'directory',
  'registration',
  'trip-reporting',
  'inspections',
  'approvals',
  'notifications',
] as const;
export type StatefulService = (typeof STATEFUL_SERVICES)[number];

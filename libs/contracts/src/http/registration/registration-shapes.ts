import { z } from 'zod';
import { TripDates } from '../../events/registration.js';
import { PROBLEMS, type ProblemCode } from '../../problem.js';
import { Day, Half, Id, Instant, Purpose, Version, text } from '../../values.js';

export const RegistrationState = z.enum([
  'DRAFT',
  'SUBMITTED',
  'WITHDRAWING',
  'APPROVED',
  'CANCELLING',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
  'CANCELLED',
]);
export type RegistrationState = z.infer<typeof RegistrationState>;

export const REGISTRATION_STATE_LABELS: Record<RegistrationState, string> = {
  DRAFT: 'Bản nháp',
  SUBMITTED: 'Đang chờ duyệt',
  WITHDRAWING: 'Đang thu hồi',
  APPROVED: 'Đã duyệt',
  CANCELLING: 'Đang huỷ',
  RETURNED: 'Trả lại để sửa',
  REJECTED: 'Không duyệt',
  WITHDRAWN: 'Đã thu hồi',
  CANCELLED: 'Đã huỷ',
};

/** What a cadre fills in; everything may still be incomplete in a draft except the plan year. */
export const RegistrationFields = z.strictObject({
  year: z.number().int().min(2015).max(2100),
  roundId: Id.nullable().default(null),
  participantIds: z.array(Id).min(1).max(100),
  hostUnitIds: z.array(Id).max(50),
  dates: z.strictObject({
    from: Day,
    fromHalf: Half.default('am'),
    to: Day,
    toHalf: Half.default('pm'),
  }),
  purpose: Purpose,
  topicIds: z.array(Id).max(50).default([]),
  /** What is to be done there. */
  content: text(4000),
  contact: z.strictObject({
    name: text(100),
    phone: z
      .string()
      .regex(/^[0-9+ .()-]{8,20}$/)
      .nullable()
      .default(null),
  }),
});
export type RegistrationFields = z.infer<typeof RegistrationFields>;

const PersonRef = z.object({ personId: Id, fullName: z.string(), office: z.string().nullable() });
const UnitRef = z.object({ unitId: Id, name: z.string() });

export const RegistrationItem = z.object({
  registrationId: Id,
  number: z.string(),
  state: RegistrationState,
  label: z.string(),
  year: z.number().int(),
  participants: z.array(PersonRef),
  hostUnits: z.array(UnitRef),
  dates: TripDates,
  days: z.number(),
});
export const Registration = RegistrationItem.extend({
  version: Version,
  revision: z.number().int(),
  planId: Id,
  roundId: Id.nullable(),
  roundName: z.string().nullable(),
  submitter: PersonRef,
  purpose: Purpose,
  purposeLabel: z.string(),
  topics: z.array(z.object({ topicId: Id, name: z.string() })),
  content: z.string(),
  contact: z.object({ name: z.string(), phone: z.string().nullable() }),
  /** Days inside the counting window: a figure of the quota, not shown to host units. */
  countedDays: z.number().optional(),
  submittedAt: Instant.nullable(),
  decidedAt: Instant.nullable(),
  reason: z.string().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  /** What the caller may do now. */
  actions: z.array(z.enum(['EDIT', 'DELETE', 'SUBMIT', 'WITHDRAW', 'CANCEL'])),
});

const CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];
export const Finding = z.object({
  severity: z.enum(['ERROR', 'WARNING']),
  code: z.enum(CODES),
  pointer: z.string(),
  detail: z.string(),
});
export const CheckResult = z.object({
  days: z.number(),
  countedDays: z.number(),
  findings: z.array(Finding),
  submittable: z.boolean(),
});

import { z } from 'zod';
import { defineEvent } from '../event.js';
import { Day, ExemptionKind, Half, Id, Instant, Purpose, Version } from '../values.js';

export const Window = z.object({ from: Day, to: Day });

export const PlanFacts = z.object({
  planId: Id,
  version: Version,
  unitId: Id,
  year: z.number().int(),
  document: z.string(),
  quotaDays: z.number(),
  window: Window,
  rollToWorkingDay: z.boolean(),
  /** Whether an exemption of part of the window only reduces the quota; older events do not say. */
  proRataExemption: z.boolean().default(false),
  theme: z.string(),
  topics: z.array(z.object({ topicId: Id, name: z.string() })),
});

export const RoundFacts = z.object({
  roundId: Id,
  version: Version,
  planId: Id,
  quarter: z.number().int(),
  number: z.number().int(),
  name: z.string(),
  from: Day,
  to: Day,
  opensOn: Day,
  closesOn: Day,
});

export const ExemptionFacts = z.object({
  exemptionId: Id,
  version: Version,
  planId: Id,
  personId: Id,
  kind: ExemptionKind,
  from: Day,
  to: Day,
});

export const TripDates = z.object({ from: Day, fromHalf: Half, to: Day, toHalf: Half });

/** What was submitted, as the approvers judge it. Free text travels here because deciding needs it. */
export const SubmissionFacts = z.object({
  registrationId: Id,
  /** e.g. `ĐK-2022-00017`. */
  number: z.string(),
  revision: z.number().int().min(1),
  planId: Id,
  year: z.number().int(),
  provinceId: Id,
  submitterId: Id,
  /** The unit that the submitter belongs to (home position). */
  submitterUnitId: Id,
  participantIds: z.array(Id).min(1),
  hostUnitIds: z.array(Id).min(1),
  dates: TripDates,
  days: z.number(),
  /** Days inside the plan’s counting window. */
  countedDays: z.number(),
  purpose: Purpose,
  topicIds: z.array(Id),
  topicNames: z.array(z.string()),
  content: z.string(),
  contact: z.object({ name: z.string(), phone: z.string().nullable() }),
  roundId: Id.nullable(),
  roundName: z.string().nullable(),
  submittedAt: Instant,
});

/** The short facts that every later event of a registration carries. */
export const RegistrationOutcome = z.object({
  registrationId: Id,
  number: z.string(),
  revision: z.number().int().min(1),
  planId: Id,
  submitterId: Id,
  participantIds: z.array(Id),
  hostUnitIds: z.array(Id),
  dates: TripDates,
  days: z.number(),
  countedDays: z.number(),
  at: Instant,
  by: Id.nullable(),
  reason: z.string().nullable(),
});

export const planPublished = defineEvent({
  type: 'vn.dicoso.registration.plan-published.v1',
  aggregate: 'plan',
  summary: 'A yearly plan was published or changed',
  schema: PlanFacts,
});
export const roundPublished = defineEvent({
  type: 'vn.dicoso.registration.round-published.v1',
  aggregate: 'round',
  summary: 'A round was published or changed',
  schema: RoundFacts,
});
export const exemptionGranted = defineEvent({
  type: 'vn.dicoso.registration.exemption-granted.v1',
  aggregate: 'exemption',
  summary: 'A cadre was exempted',
  schema: ExemptionFacts,
});
export const exemptionEnded = defineEvent({
  type: 'vn.dicoso.registration.exemption-ended.v1',
  aggregate: 'exemption',
  summary: 'An exemption ended early',
  schema: ExemptionFacts,
});
export const registrationSubmitted = defineEvent({
  type: 'vn.dicoso.registration.submitted.v1',
  aggregate: 'registration',
  summary: 'A trip registration was submitted, first or after a return',
  schema: SubmissionFacts,
});

function outcome<Type extends string>(type: Type, summary: string) {
  return defineEvent({ type, aggregate: 'registration', summary, schema: RegistrationOutcome });
}

export const withdrawalRequested = outcome(
  'vn.dicoso.registration.withdrawal-requested.v1',
  'The submitter asked to withdraw before a decision',
);
export const cancellationRequested = outcome(
  'vn.dicoso.registration.cancellation-requested.v1',
  'The submitter asked to cancel an approved trip',
);
export const registrationApproved = outcome(
  'vn.dicoso.registration.approved.v1',
  'The last step approved the registration',
);
export const registrationReturned = outcome(
  'vn.dicoso.registration.returned.v1',
  'The registration was returned to be changed',
);
export const registrationRejected = outcome(
  'vn.dicoso.registration.rejected.v1',
  'The registration was rejected',
);
export const registrationWithdrawn = outcome(
  'vn.dicoso.registration.withdrawn.v1',
  'The registration was withdrawn',
);
export const registrationCancelled = outcome(
  'vn.dicoso.registration.cancelled.v1',
  'The approved trip was cancelled',
);

export const registrationEvents = [
  planPublished,
  roundPublished,
  exemptionGranted,
  exemptionEnded,
  registrationSubmitted,
  withdrawalRequested,
  cancellationRequested,
  registrationApproved,
  registrationReturned,
  registrationRejected,
  registrationWithdrawn,
  registrationCancelled,
] as const;

import type { TripDates } from '#calendar';
import type { ReportFields, ReportState } from '#contracts';

/** What follows from the fields, the trip and the directory. */
export type ReportDetails = {
  /**
   * Whom it reports for. While a correction waits, also those whom the verified revision counts and the correction
   * leaves out: their days still stand in it.
   */
  personIds: string[];
  /** Departments or districts of these people on the first day of the trip: whose heads may read. */
  departmentIds: string[];
};

/** A report, from draft to verified and corrected. */
export type Report = ReportDetails & {
  reportId: string;
  /** e.g. `BC-2022-00017`. */
  number: string;
  version: number;
  /** Number of events published. */
  eventSeq: number;
  state: ReportState;
  registrationId: string;
  planId: string;
  year: number;
  provinceId: string;
  authorId: string;
  authorUnitId: string;
  hostUnitIds: string[];
  topicIds: string[];
  /** Of the approved trip. */
  dates: TripDates;
  /** The working copy; in SUBMITTED it is what was submitted, in VERIFIED what was verified. */
  fields: ReportFields;
  /** Number of submissions; 0 in a draft that was never submitted. */
  revision: number;
  /** The revision that counts; null before the first verification. */
  verifiedRevision: number | null;
  late: boolean;
  submittedAt: Date | null;
  verifiedAt: Date | null;
  /** What to change, of the last return. */
  reason: string | null;
  /** The case at approvals and the last decision of it that was taken in. */
  caseId: string | null;
  caseSeq: number;
  /** Who is or was asked to verify it. */
  deciderIds: string[];
  createdAt: Date;
  updatedAt: Date;
};

/** A draft gets its number when it is added. */
export type NewReport = Omit<Report, 'number'>;

/** A submission as it was sent in. */
export type Submission = {
  revision: number;
  submittedAt: Date;
  late: boolean;
  fields: ReportFields;
  evidenceIds: string[];
};

/** The approved trip that is reported on. */
export type ReportedTrip = {
  registrationId: string;
  number: string;
  planId: string;
  year: number;
  provinceId: string;
  participantIds: readonly string[];
  hostUnitIds: readonly string[];
  topicIds: readonly string[];
  dates: TripDates;
};

export function newDraft(
  own: { reportId: string; authorId: string; authorUnitId: string; fields: ReportFields },
  trip: ReportedTrip,
  details: ReportDetails,
  now: Date,
): NewReport {
  return {
    ...own,
    ...details,
    version: 1,
    eventSeq: 0,
    state: 'DRAFT',
    registrationId: trip.registrationId,
    planId: trip.planId,
    year: trip.year,
    provinceId: trip.provinceId,
    hostUnitIds: [...trip.hostUnitIds],
    topicIds: [...trip.topicIds],
    dates: trip.dates,
    revision: 0,
    verifiedRevision: null,
    late: false,
    submittedAt: null,
    verifiedAt: null,
    reason: null,
    caseId: null,
    caseSeq: 0,
    deciderIds: [],
    createdAt: now,
    updatedAt: now,
  };
}

export function travellerIds(fields: Pick<ReportFields, 'travellers'>): string[] {
  return fields.travellers.map(({ personId }) => personId);
}

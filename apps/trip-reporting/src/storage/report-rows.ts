import type { Half } from '#calendar';
import type { ReportFields, ReportState } from '#contracts';
import type { Report, Submission } from '../domain/report.js';
import type { ListedReport, StoredEvidence, StoredReport } from '../use-cases/reports.ports.js';

/** Columns of a report `r` under the names of the domain; see `toReport`. */
export const REPORT_COLUMNS = `
  r.id AS "reportId", r.number, r.version, r.event_seq AS "eventSeq", r.state,
  r.registration_id AS "registrationId", r.plan_id AS "planId", r.year, r.province_id AS "provinceId",
  r.author_id AS "authorId", r.author_unit_id AS "authorUnitId", r.person_ids AS "personIds",
  r.department_ids AS "departmentIds", r.host_unit_ids AS "hostUnitIds", r.topic_ids AS "topicIds",
  r.from_day AS "fromDay", r.from_half AS "fromHalf", r.to_day AS "toDay", r.to_half AS "toHalf", r.fields,
  r.revision, r.verified_revision AS "verifiedRevision", r.late, r.submitted_at AS "submittedAt",
  r.verified_at AS "verifiedAt", r.reason, r.case_id AS "caseId", r.case_seq AS "caseSeq",
  r.decider_ids AS "deciderIds", r.created_at AS "createdAt", r.updated_at AS "updatedAt"`;

export type ReportRow = Omit<Report, 'dates' | 'state' | 'fields'> & {
  state: ReportState;
  fields: ReportFields;
  fromDay: string;
  fromHalf: Half;
  toDay: string;
  toHalf: Half;
};

export function toReport(row: ReportRow): Report {
  const { fromDay, fromHalf, toDay, toHalf } = row;
  return {
    reportId: row.reportId,
    number: row.number,
    version: row.version,
    eventSeq: row.eventSeq,
    state: row.state,
    registrationId: row.registrationId,
    planId: row.planId,
    year: row.year,
    provinceId: row.provinceId,
    authorId: row.authorId,
    authorUnitId: row.authorUnitId,
    personIds: row.personIds,
    departmentIds: row.departmentIds,
    hostUnitIds: row.hostUnitIds,
    topicIds: row.topicIds,
    dates: { from: fromDay, fromHalf, to: toDay, toHalf },
    fields: row.fields,
    revision: row.revision,
    verifiedRevision: row.verifiedRevision,
    late: row.late,
    submittedAt: row.submittedAt,
    verifiedAt: row.verifiedAt,
    reason: row.reason,
    caseId: row.caseId,
    caseSeq: row.caseSeq,
    deciderIds: row.deciderIds,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** The submission that is shown (`SHOWN`), duties and credited days of a report `r`. */
export const LISTED_COLUMNS = `${REPORT_COLUMNS},
  (SELECT t.number FROM trip t WHERE t.registration_id = r.registration_id) AS "registrationNumber",
  s.revision AS "shownRevision", s.submitted_at AS "shownAt", s.late AS "shownLate", s.fields AS "shownFields",
  s.evidence_ids AS "shownEvidenceIds",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('dutyId', d.id, 'personId', d.person_id, 'reportId', d.report_id,
       'reportNumber', (SELECT o.number FROM report o WHERE o.id = d.report_id))), '[]')
     FROM duty d WHERE d.registration_id = r.registration_id) AS duties,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', c.person_id, 'days', c.days)), '[]')
     FROM (SELECT h.person_id, count(*) / 2.0 AS days FROM credited_half h WHERE h.source_id = r.id
           GROUP BY h.person_id) c) AS credited`;

/**
 * What everybody but the author reads: a correction that waits or was returned is a submission too; while it is only
 * being written, and after it was dropped, it is what counts.
 */
export const SHOWN = `
  LEFT JOIN report_revision s ON s.report_id = r.id
    AND s.revision = CASE WHEN r.state IN ('VERIFIED', 'CORRECTING') THEN r.verified_revision ELSE r.revision END`;

export const STORED_COLUMNS = `${LISTED_COLUMNS},
  (SELECT coalesce(jsonb_agg(jsonb_build_object('topicId', p.id, 'name', p.name) ORDER BY p.name), '[]')
     FROM plan_topic p WHERE p.plan_id = r.plan_id) AS topics,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('evidenceId', e.id, 'version', e.version, 'name', e.name,
       'mediaType', e.media_type, 'bytes', e.bytes, 'caption', e.caption,
       'peopleRecognisable', e.people_recognisable, 'minors', e.minors, 'uploadedAt', e.uploaded_at,
       'working', e.removed_at IS NULL) ORDER BY e.uploaded_at, e.id), '[]')
     FROM evidence e
     WHERE e.report_id = r.id AND (e.removed_at IS NULL OR e.id = ANY (s.evidence_ids))) AS evidence`;

export type ListedRow = ReportRow &
  Pick<StoredReport, 'registrationNumber' | 'duties' | 'credited'> & {
    shownRevision: number | null;
    shownAt: Date | null;
    shownLate: boolean | null;
    shownFields: ReportFields | null;
    shownEvidenceIds: string[] | null;
  };

type EvidenceRow = Omit<StoredEvidence['view'], 'reportId' | 'image'> & { working: boolean };

export type StoredRow = ListedRow & Pick<StoredReport, 'topics'> & { evidence: EvidenceRow[] };

export function toListed(row: ListedRow): ListedReport {
  const { registrationNumber, duties, credited } = row;
  return { report: toReport(row), registrationNumber, duties, credited, shown: toShown(row) };
}

export function toStored(row: StoredRow): StoredReport {
  const listed = toListed(row);
  const evidence = row.evidence.map(({ working, ...file }) => ({
    working,
    shown: listed.shown?.evidenceIds.includes(file.evidenceId) ?? false,
    view: {
      ...file,
      reportId: row.reportId,
      image: file.mediaType.startsWith('image/'),
      uploadedAt: new Date(file.uploadedAt).toISOString(),
    },
  }));
  return { ...listed, topics: row.topics, evidence };
}

function toShown(row: ListedRow): Submission | null {
  const { shownRevision, shownAt, shownLate, shownFields, shownEvidenceIds } = row;
  if (shownRevision === null || shownAt === null || shownFields === null) return null;
  return {
    revision: shownRevision,
    submittedAt: shownAt,
    late: shownLate ?? false,
    fields: shownFields,
    evidenceIds: shownEvidenceIds ?? [],
  };
}

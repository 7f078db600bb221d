import type { z } from 'zod';
import {
  FINDING_KIND_LABELS,
  MEETING_RATING_LABELS,
  REPORT_KIND_LABELS,
  REPORT_STATE_LABELS,
  Refusal,
  type ReportFields,
  type ReportView as ReportViewShape,
  type ResponseOf,
  type tripReportingRoutes,
} from '#contracts';
import type { OrgView } from '#org';
import { missingIn } from '../domain/report-complete.js';
import { writtenFindings } from '../domain/report-fields.js';
import { actsFrom, canAct } from '../domain/report-moves.js';
import { fieldProblem, problem, type ReportProblem } from '../domain/report-problems.js';
import type { ReportSight } from '../domain/report-visibility.js';
import { daysTravelled } from '../domain/travelled.js';
import type { Actor } from './actor.js';
import type { AnsweredDuty, ListedReport, StoredReport } from './reports.ports.js';

export type ReportView = z.infer<typeof ReportViewShape>;
export type ReportListItem = ResponseOf<typeof tripReportingRoutes.listReports>['items'][number];

/** A report as somebody with this view reads it: its author the working copy, everybody else what was sent in. */
export function reportView(stored: StoredReport, sight: ReportSight, org: OrgView, actor: Actor): ReportView {
  const { report, topics, evidence } = stored;
  const isAuthor = report.authorId === actor.personId;
  const writing = isAuthor && canAct(report, 'EDIT');
  const fields = contentFor(stored, writing);
  const topicNames = new Map(topics.map(({ topicId, name }) => [topicId, name]));
  const topicRef = (topicId: string) => ({ topicId, name: topicNames.get(topicId) ?? '' });
  return {
    ...heading(stored, fields, sight, org),
    version: report.version,
    kindLabel: REPORT_KIND_LABELS[fields.kind],
    planId: report.planId,
    topics: report.topicIds.map(topicRef),
    sections: fields.sections,
    meetings: fields.meetings.flatMap((meeting) => {
      const { meetingId, unitId, rating } = meeting;
      if (meetingId === undefined) return [];
      const ratingLabel = rating === null ? null : MEETING_RATING_LABELS[rating];
      return [{ ...meeting, meetingId, unit: org.unitRef(unitId), ratingLabel }];
    }),
    findings: writtenFindings(fields).map(({ unitId, topicId, addresseeUnitId, ...finding }) => ({
      ...finding,
      kindLabel: FINDING_KIND_LABELS[finding.kind],
      unit: unitId === null ? null : org.unitRef(unitId),
      topic: topicId === null ? null : topicRef(topicId),
      addresseeUnit: addresseeUnitId === null ? null : org.unitRef(addresseeUnitId),
    })),
    evidence: evidence.filter((file) => (writing ? file.working : file.shown)).map(({ view }) => view),
    verifiedRevision: report.verifiedRevision,
    reason: report.reason,
    createdAt: report.createdAt.toISOString(),
    updatedAt: report.updatedAt.toISOString(),
    ...(writing ? { missing: stillMissing(stored, org).map(fieldProblem) } : {}),
    actions: isAuthor ? actsFrom(report) : [],
  };
}

/** Lists show what was sent in, also to the author; before that, the draft. */
export function reportListItem(stored: ListedReport, sight: ReportSight, org: OrgView): ReportListItem {
  return heading(stored, contentFor(stored, stored.shown === null), sight, org);
}

function contentFor(
  { report, shown }: Pick<StoredReport, 'report' | 'shown'>,
  writing: boolean,
): ReportFields {
  if (writing) return report.fields;
  // Whoever is no author has been refused before, where nothing was ever sent in.
  if (shown === null) throw new Refusal('NOT_FOUND');
  return shown.fields;
}

function heading(
  { report, registrationNumber, duties, credited }: ListedReport,
  fields: ReportFields,
  sight: ReportSight,
  org: OrgView,
) {
  const { dates, state } = report;
  return {
    reportId: report.reportId,
    number: report.number,
    kind: fields.kind,
    state,
    label: REPORT_STATE_LABELS[state],
    revision: report.revision,
    registrationId: report.registrationId,
    registrationNumber,
    author: org.personRef(report.authorId, dates.from),
    people: fields.travellers.flatMap((traveller) => {
      const { personId, travelled } = traveller;
      const duty = duties.find((candidate) => candidate.personId === personId);
      if (duty === undefined) return [];
      const days = credited.find((candidate) => candidate.personId === personId)?.days ?? 0;
      return [
        {
          person: org.personRef(personId, dates.from),
          dutyId: duty.dutyId,
          travelled,
          days: daysTravelled(traveller),
          ...(sight === 'FULL' ? { creditedDays: report.verifiedRevision === null ? null : days } : {}),
        },
      ];
    }),
    hostUnits: report.hostUnitIds.map((id) => org.unitRef(id)),
    dates,
    late: report.late,
    submittedAt: report.submittedAt?.toISOString() ?? null,
    verifiedAt: report.verifiedAt?.toISOString() ?? null,
  };
}

function stillMissing({ report, duties }: StoredReport, org: OrgView): ReportProblem[] {
  const context = { trip: report, authorId: report.authorId };
  return [
    ...missingIn(report.fields, context),
    ...report.fields.travellers.flatMap(({ personId }, i) => {
      const duty = duties.find((candidate) => candidate.personId === personId);
      if (duty === undefined || !answeredElsewhere(duty, report.reportId)) return [];
      const facts = { person: org.fullName(personId), report: duty.reportNumber ?? '' };
      return [problem('DUTY_ALREADY_ANSWERED', `/travellers/${i}/personId`, facts)];
    }),
  ];
}

function answeredElsewhere({ reportId }: AnsweredDuty, own: string): boolean {
  return reportId !== null && reportId !== own;
}

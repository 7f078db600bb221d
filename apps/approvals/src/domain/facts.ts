import type { CaseKind, DataOf, registrationSubmitted, reportSubmitted } from '#contracts';

export type RegistrationFacts = DataOf<typeof registrationSubmitted>;
export type ReportFacts = DataOf<typeof reportSubmitted>;

/**
 * What was submitted, exactly as its event brought it: the history holds a digest of it, so nothing is added, not even
 * the kind. Only a report has an id of its own beside that of its registration.
 */
export type Facts = RegistrationFacts | ReportFacts;

export function isReport(facts: Facts): facts is ReportFacts {
  return 'reportId' in facts;
}

export function kindOf(facts: Facts): CaseKind {
  return isReport(facts) ? 'REPORT' : 'REGISTRATION';
}

/** The id of the thing that was submitted. */
export function subjectOf(facts: Facts): string {
  return isReport(facts) ? facts.reportId : facts.registrationId;
}

import type { CaseKind, DataOf, PaperSubmission, registrationSubmitted, reportSubmitted } from '#contracts';
import type { z } from 'zod';

export type RegistrationFacts = DataOf<typeof registrationSubmitted>;
export type ReportFacts = DataOf<typeof reportSubmitted>;
/** A plan or a conclusion of an inspection, as `kind` says. */
export type PaperFacts = z.infer<typeof PaperSubmission>;

/**
 * What was submitted, exactly as its event brought it: the history holds a digest of it, so nothing is added, not even
 * the kind. Only a report has an id of its own beside that of its registration, and only a paper has a `paperId`.
 */
export type Facts = RegistrationFacts | ReportFacts | PaperFacts;

export function isReport(facts: Facts): facts is ReportFacts {
  return 'reportId' in facts;
}

export function isPaper<Some extends object>(facts: Some): facts is Some & PaperFacts {
  return 'paperId' in facts;
}

export function isRegistration(facts: Facts): facts is RegistrationFacts {
  return !isReport(facts) && !isPaper(facts);
}

export function kindOf(facts: Facts): CaseKind {
  if (isPaper(facts)) return facts.kind;
  return isReport(facts) ? 'REPORT' : 'REGISTRATION';
}

/** The id of the thing that was submitted. */
export function subjectOf(facts: Facts): string {
  if (isPaper(facts)) return facts.paperId;
  return isReport(facts) ? facts.reportId : facts.registrationId;
}

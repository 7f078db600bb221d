import type { CalendarDay } from '#calendar';
import type { NotificationKind } from '#contracts';

/** One message for one person, worded for good: what it says does not change when people change office later. */
export type Notice = {
  personId: string;
  kind: NotificationKind;
  title: string;
  text: string;
  /** Page of the web application that it leads to. */
  link: string;
  subjectId: string;
  /** What it is about; once that is closed, the message leaves the inbox. Null: it stays. */
  topic: string | null;
  /**
   * Of the messages about one topic only those of the highest rank stay in inboxes, whichever comes first. Left out:
   * all of them stay.
   */
  rank?: number;
};

/** What an event means for inboxes. Topics may be closed before the message about them has arrived. */
export type Effect = {
  notices: Notice[];
  /** Topics that nothing is to be said about any more, ever. */
  closes: string[];
  /** Topics of which everything below a rank is out of date; what has that rank or a higher one is not. */
  overtakes?: Overtaking[];
};
export type Overtaking = { topic: string; rank: number };

/** What the envelope of an event says besides its facts. */
export type Moment = {
  /** Business day of the event. */
  day: CalendarDay;
  /** Business time of the event, ms. Between events of two aggregates of one service it tells the earlier. */
  at: number;
  /** Which event of its aggregate it is, from 1. */
  sequence: number;
  /** The aggregate that it happened to. */
  subject: string;
};

/** How the organisation looked on the day of the event. */
export type Names = {
  /** Name with office: `Nguyễn Văn A (Bí thư Huyện đoàn Tuy Phong)`. */
  person(personId: string): string;
  unit(unitId: string): string;
  /** Who receives visitors of a unit: its own officers, failing them those of the nearest unit above. */
  hostOfficers(unitId: string): string[];
  administrators(): string[];
};

/** One message per event and person: whoever is told twice keeps what was said first. */
export function oncePerPerson(notices: readonly Notice[]): Notice[] {
  const told = new Map<string, Notice>();
  for (const notice of notices) if (!told.has(notice.personId)) told.set(notice.personId, notice);
  return [...told.values()];
}

export const topics = {
  task: (taskId: string) => `task:${taskId}`,
  incident: (incidentId: string) => `incident:${incidentId}`,
  /** Where a submission has gone to, and that a step of it is overdue: until it is decided. */
  routed: (caseId: string, revision: number) => `routed:${caseId}:${revision}`,
  escalated: (caseId: string, revision: number) => `escalated:${caseId}:${revision}`,
  /** That somebody takes part, as of one revision. */
  named: (registrationId: string, revision: number) => `named:${registrationId}:${revision}`,
  /** That visitors are coming. */
  visit: (registrationId: string) => `visit:${registrationId}`,
  /** That a report is owed, due soon or overdue: the newest of it. Its ranks are business times, ms. */
  duty: (dutyId: string) => `duty:${dutyId}`,
  /** That a report was sent in somebody’s name and waits, as of one revision. */
  reported: (reportId: string, revision: number) => `reported:${reportId}:${revision}`,
  /** That a report came back, until it is sent again. */
  returned: (reportId: string, revision: number) => `report:${reportId}:${revision}`,
  /** That a report was verified, said to somebody who is told nothing of days. */
  verified: (reportId: string, revision: number, personId: string) =>
    `verified:${reportId}:${revision}:${personId}`,
  /** What one revision gave one person or took back from them: one message of it. */
  days: (reportId: string, revision: number, personId: string) => `days:${reportId}:${revision}:${personId}`,
  /** That a paper came back, or was approved and waits to be issued: until it is submitted anew, or issued. */
  paper: (paperId: string, revision: number) => `paper:${paperId}:${revision}`,
  /** That inspectors come to a unit: the newest of it. Its ranks, like those below, are the `sequence` of events. */
  inspection: (visitId: string) => `inspection:${visitId}`,
  selfInspection: (visitId: string) => `self-inspection:${visitId}`,
  /**
   * That the conclusion about a unit is due. It is issued by an event of another aggregate that knows plan and unit but no
   * visit; so ranks are business times, ms.
   */
  conclusionDue: (planId: string, unitId: string) => `conclusion-due:${planId}:${unitId}`,
  /** What a unit has to repair, and that somebody has to look at its repair. */
  action: (actionId: string) => `action:${actionId}`,
  repair: (actionId: string) => `repair:${actionId}`,
  /** That a unit is asked for a report, and that it came in. */
  unitReport: (requestId: string, unitId: string) => `unit-report:${requestId}:${unitId}`,
  reportReceived: (requestId: string, unitId: string) => `report-received:${requestId}:${unitId}`,
  recommendation: (recommendationId: string) => `recommendation:${recommendationId}`,
} as const;

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
};

/** What an event means for inboxes. Topics may be closed before the message about them has arrived. */
export type Effect = { notices: Notice[]; closes: string[] };

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
} as const;

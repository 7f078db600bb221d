import { Refusal } from '#contracts';
import { answerDuty, releaseDuty, returnDuty, verifyDuty, type Duty, type DutyChange } from './duty.js';

/** Whom a submission answers for. A duty of theirs that this report has had verified stays as it is. */
export function dutiesOnSubmission(
  duties: readonly Duty[],
  reportId: string,
  personIds: readonly string[],
  now: Date,
): DutyChange[] {
  return duties.flatMap((duty) => {
    const verified = duty.state === 'VERIFIED' && duty.reportId === reportId;
    // Days that are credited are owed to the verified revision until a correction of it is verified.
    if (verified) return [];
    if (personIds.includes(duty.personId)) return [answerDuty(duty, reportId, now)];
    return duty.reportId === reportId ? [releaseDuty(duty, now)] : [];
  });
}

export function dutiesOnVerification(
  duties: readonly Duty[],
  reportId: string,
  personIds: readonly string[],
  now: Date,
): DutyChange[] {
  return answeredBy(duties, reportId).map((duty) =>
    personIds.includes(duty.personId) ? verifyDuty(duty, reportId, now) : releaseDuty(duty, now),
  );
}

/** A returned correction moves no duty that is verified. */
export function dutiesOnReturn(duties: readonly Duty[], reportId: string, now: Date): DutyChange[] {
  return answeredBy(duties, reportId)
    .filter(({ state }) => state !== 'VERIFIED')
    .map((duty) => returnDuty(duty, reportId, now));
}

/** Those whom only the dropped correction reported for owe their report again. */
export function dutiesOnDrop(
  duties: readonly Duty[],
  reportId: string,
  verifiedIds: readonly string[],
  now: Date,
): DutyChange[] {
  return answeredBy(duties, reportId)
    .filter(({ personId }) => !verifiedIds.includes(personId))
    .map((duty) => releaseDuty(duty, now));
}

/** The duties of these people, in their order. */
export function dutiesOf(duties: readonly Duty[], personIds: readonly string[]): Duty[] {
  return personIds.flatMap((id) => duties.find(({ personId }) => personId === id) ?? []);
}

/**
 * @param numberOf the number of another report, for whoever has to drop a name
 * @throws Refusal DUTY_ALREADY_ANSWERED
 */
export function requireUnanswered(
  duties: readonly Duty[],
  reportId: string,
  fullName: (personId: string) => string,
  numberOf: (reportId: string) => string,
): void {
  for (const { personId, reportId: answeredIn } of duties) {
    if (answeredIn !== null && answeredIn !== reportId)
      throw new Refusal('DUTY_ALREADY_ANSWERED', {
        person: fullName(personId),
        report: numberOf(answeredIn),
      });
  }
}

function answeredBy(duties: readonly Duty[], reportId: string): Duty[] {
  return duties.filter((duty) => duty.reportId === reportId);
}

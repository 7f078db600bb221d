import { participantsOf, type Conclusion } from '../domain/conclusion.js';
import type { InspectedVisit } from '../domain/inspected-visit.js';

/** The short facts that every event of a conclusion after its submission carries. */
export function conclusionOutcome(
  conclusion: Conclusion,
  visit: InspectedVisit,
  { by, at, reason = null }: { by: string | null; at: Date; reason?: string | null },
) {
  const submitterId = conclusion.submittedBy ?? conclusion.authorId;
  return {
    paperId: conclusion.conclusionId,
    kind: 'INSPECTION_CONCLUSION' as const,
    number: conclusion.number,
    revision: conclusion.revision,
    provinceId: conclusion.provinceId,
    planId: conclusion.planId,
    submitterId,
    participantIds: participantsOf(conclusion, submitterId, visit.team.personIds),
    hostUnitIds: [conclusion.unitId],
    title: conclusion.fields.title,
    officialNumber: conclusion.officialNumber,
    at: at.toISOString(),
    by,
    reason,
  };
}

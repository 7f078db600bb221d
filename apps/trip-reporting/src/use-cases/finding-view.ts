import type { z } from 'zod';
import { FINDING_KIND_LABELS, type FindingView, type FoundFinding } from '#contracts';
import type { OrgView } from '#org';
import type { Finding, ShelvedFinding } from '../domain/finding.js';

type View = z.infer<typeof FindingView>;
type FoundView = z.infer<typeof FoundFinding>;

export function findingView(finding: Finding, topicName: string | null, org: OrgView): View {
  const { findingId, kind, title, detail, unitId, place, field, topicId, addressee, addresseeUnitId } =
    finding;
  return {
    findingId,
    kind,
    kindLabel: FINDING_KIND_LABELS[kind],
    title,
    detail,
    unit: unitId === null ? null : org.unitRef(unitId),
    place,
    field,
    topic: topicId === null || topicName === null ? null : { topicId, name: topicName },
    addressee,
    addresseeUnit: addresseeUnitId === null ? null : org.unitRef(addresseeUnitId),
  };
}

/** People are named with the office they held on the trip. */
export function foundView(finding: ShelvedFinding, org: OrgView): FoundView {
  const { reportId, reportNumber, year, foundOn, authorIds } = finding;
  return {
    ...findingView(finding, finding.topicName, org),
    reportId,
    reportNumber,
    year,
    foundOn,
    authors: authorIds.map((personId) => org.personRef(personId, foundOn)),
  };
}

import type { CalendarDay } from '#calendar';
import type { FindingKind, RecommendationAddressee } from '#contracts';

/** What somebody found on a trip: a row of its own, so that it can be found again. */
export type FindingText = {
  kind: FindingKind;
  title: string;
  detail: string | null;
  unitId: string | null;
  place: string | null;
  field: string | null;
  topicId: string | null;
  addressee: RecommendationAddressee | null;
  addresseeUnitId: string | null;
};
export type Finding = FindingText & { findingId: string };

/** A finding of the revision of its report that counts. */
export type ShelvedFinding = Finding & {
  reportId: string;
  reportNumber: string;
  year: number;
  authorIds: string[];
  foundOn: CalendarDay;
  topicName: string | null;
};

/** All that a search for words looks through, not folded yet. */
export function searchable({ title, detail, place, field }: FindingText, unitName: string | null): string {
  return [title, detail, place, field, unitName].filter((part) => part !== null).join(' ');
}

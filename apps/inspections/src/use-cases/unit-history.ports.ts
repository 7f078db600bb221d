import type { InspectedVisit } from '../domain/inspected-visit.js';

export type HistoryVisit = {
  visit: InspectedVisit;
  flagged: number;
  conclusion: { conclusionId: string; officialNumber: string; title: string; issuedAt: Date } | null;
};

/** What happened to one unit. */
export abstract class UnitHistoryReader {
  /** Finished visits, the latest first. */
  abstract visits(unitId: string): Promise<HistoryVisit[]>;
}

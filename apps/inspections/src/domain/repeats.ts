import type { CalendarDay } from '#calendar';

/** That a visit found a unit wanting on a criterion: flagged in the checklist, or something to repair. */
export type UnitFinding = {
  itemCode: string;
  visitId: string;
  /** Last day of the visit. */
  on: CalendarDay;
  /** Of the criterion, in the edition of that visit. */
  title: string;
  /** An action on it from that visit is not closed. */
  open: boolean;
  /** The conclusion of that visit is issued: the unit knows. */
  told: boolean;
};

export type RepeatedBefore = { itemCode: string; times: number; lastOn: CalendarDay };

export type RepeatedOverYears = {
  itemCode: string;
  title: string;
  times: number;
  years: number[];
  lastOn: CalendarDay;
  open: boolean;
};

/** How often earlier visits had the same findings: a visit counts once for a criterion, whatever it found on it. */
export function repeatedBefore(
  findings: readonly UnitFinding[],
  visit: { visitId: string; from: CalendarDay },
): RepeatedBefore[] {
  const before = findings.filter(({ visitId, on }) => visitId !== visit.visitId && on < visit.from);
  return [...byItem(before)].map(([itemCode, found]) => ({
    itemCode,
    times: new Set(found.map(({ visitId }) => visitId)).size,
    lastOn: latest(found).on,
  }));
}

/** Criteria that more than one visit found wanting, the most frequent first, then the latest. */
export function repeatedOverYears(findings: readonly UnitFinding[]): RepeatedOverYears[] {
  return [...byItem(findings)]
    .map(([itemCode, found]) => {
      const last = latest(found);
      return {
        itemCode,
        title: last.title,
        times: new Set(found.map(({ visitId }) => visitId)).size,
        years: [...new Set(found.map(({ on }) => Number(on.slice(0, 4))))].sort((a, b) => a - b),
        lastOn: last.on,
        open: found.some(({ open }) => open),
      };
    })
    .filter(({ times }) => times > 1)
    .sort(
      (a, b) => b.times - a.times || b.lastOn.localeCompare(a.lastOn) || a.itemCode.localeCompare(b.itemCode),
    );
}

function byItem(findings: readonly UnitFinding[]): Map<string, [UnitFinding, ...UnitFinding[]]> {
  const groups = new Map<string, [UnitFinding, ...UnitFinding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.itemCode);
    if (group === undefined) groups.set(finding.itemCode, [finding]);
    else group.push(finding);
  }
  return groups;
}

function latest(found: readonly [UnitFinding, ...UnitFinding[]]): UnitFinding {
  return found.reduce((last, finding) => (finding.on > last.on ? finding : last));
}

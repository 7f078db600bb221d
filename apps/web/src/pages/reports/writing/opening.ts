import { draftOf, fieldsOf, idsOf, type Draft, type Fields, type Report, type RowIds } from './draft';
import { compare, PARTS, differs, taking, type Comparison, type Part } from './parts';

/** What this device keeps of a report until the server has it. */
export type KeptDraft = {
  draft: Draft;
  ids: [string, string][];
  version: number;
  /** What it was written upon, and what was sent of it without an answer. */
  bases: Fields[];
};

/** Two wrote the same part. `there` is what is on the server, `version` the one it has. */
export type Conflict = Comparison & { there: Draft; version: number };

type Opened = {
  draft: Draft;
  ids: RowIds;
  base: Fields;
  sent: Draft;
  conflict: Conflict | null;
  notice: { restored: boolean; merged: readonly Part[] } | null;
  /** Something of it has to be sent. */
  unsent: boolean;
};

/** The report of the server, with what this device still keeps of it. */
export function opened(report: Report, kept: KeptDraft | undefined): Opened {
  const known = new Map(kept?.ids ?? []);
  const there = draftOver(report, known);
  const base = fieldsOf(there.draft, there.ids);
  const clean = { ids: there.ids, base, sent: there.draft, conflict: null, notice: null, unsent: false };
  if (kept === undefined) return { ...clean, draft: there.draft };
  const mine = fieldsOf(kept.draft, there.ids);
  const found = kept.version === report.version ? NONE : compare(kept.bases, mine, base);
  if (found.both.length > 0)
    return {
      ...clean,
      draft: kept.draft,
      conflict: { ...found, there: there.draft, version: report.version },
    };
  const draft = taking(kept.draft, there.draft, found.theirs);
  const unsent = PARTS.some((part) => differs(fieldsOf(draft, there.ids), base, part));
  const notice = unsent || found.theirs.length > 0 ? { restored: unsent, merged: found.theirs } : null;
  return { ...clean, draft, unsent, notice };
}

const NONE: Comparison = { both: [], theirs: [] };

/** A report as a draft whose rows have the names that this device gave them. */
export function draftOver(report: Report, known: RowIds): { draft: Draft; ids: Map<string, string> } {
  const keys = new Map([...known].map(([key, id]) => [id, key]));
  const ids = new Map([...idsOf(report).keys()].map((id) => [keys.get(id) ?? id, id]));
  return { draft: draftOf(report, (id) => keys.get(id) ?? id), ids: new Map([...known, ...ids]) };
}

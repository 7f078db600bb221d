import type { FindingFields, ReportFields } from '#contracts';
import type { z } from 'zod';

type Finding = ReportFields['findings'][number];
type Meeting = ReportFields['meetings'][number];
export type WrittenFinding = z.infer<typeof FindingFields> & { findingId: string };

/** Ids of rows that this report has or had: a row keeps its id through saves, submissions and corrections. */
export type RowIds = { findingIds: ReadonlySet<string>; meetingIds: ReadonlySet<string> };

export const NO_ROWS: RowIds = { findingIds: new Set(), meetingIds: new Set() };

export function rowIds(...versions: readonly ReportFields[]): RowIds {
  return {
    findingIds: new Set(versions.flatMap(({ findings }) => findings.flatMap((row) => row.findingId ?? []))),
    meetingIds: new Set(versions.flatMap(({ meetings }) => meetings.flatMap((row) => row.meetingId ?? []))),
  };
}

/**
 * The fields as they are kept: ids in the one spelling that is compared, every row with an id of its own, nothing that
 * a row of its kind does not have. An id that this report never gave is replaced, as is one said twice: a finding’s id
 * is that of a recommendation, and nobody takes over another report’s.
 */
export function normalised(fields: ReportFields, known: RowIds, newId: () => string): ReportFields {
  const taken = new Set<string>();
  const keep = (id: string | undefined, ids: ReadonlySet<string>) => {
    const given = id?.toLowerCase();
    const kept = given !== undefined && ids.has(given) && !taken.has(given) ? given : newId();
    taken.add(kept);
    return kept;
  };
  return {
    ...fields,
    travellers: fields.travellers.map(({ personId, travelled }) => ({
      personId: personId.toLowerCase(),
      travelled: [...travelled].sort((a, b) => startOf(a).localeCompare(startOf(b))),
    })),
    meetings: fields.meetings.map((meeting): Meeting => ({
      ...meeting,
      meetingId: keep(meeting.meetingId, known.meetingIds),
      unitId: meeting.unitId.toLowerCase(),
    })),
    findings: fields.findings.map((finding) => ({
      ...finding,
      ...addressOf(finding),
      findingId: keep(finding.findingId, known.findingIds),
      unitId: finding.unitId?.toLowerCase() ?? null,
      topicId: finding.topicId?.toLowerCase() ?? null,
    })),
  };
}

function startOf({ from, fromHalf }: ReportFields['travellers'][number]['travelled'][number]): string {
  return `${from}${fromHalf}`;
}

/** Only a recommendation is addressed to somebody, and only a department is chosen among several. */
function addressOf({ kind, addressee, addresseeUnitId }: Finding) {
  const to = kind === 'RECOMMENDATION' ? addressee : null;
  return {
    addressee: to,
    addresseeUnitId: to === 'DEPARTMENT' ? (addresseeUnitId?.toLowerCase() ?? null) : null,
  };
}

export function writtenFindings({ findings }: ReportFields): WrittenFinding[] {
  return findings.flatMap((finding) => {
    const { findingId } = finding;
    return findingId === undefined ? [] : [{ ...finding, findingId }];
  });
}

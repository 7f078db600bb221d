import type { components } from '../../../api/schema';
import type { TripDates } from '../../../design/format';
import type { Span } from '../travelled';

type Schemas = components['schemas'];
export type Report = Schemas['ReportView'];
export type Fields = Schemas['ReportFieldsInput'];
export type Unit = Schemas['UnitRef'];
export type Section = keyof Schemas['Sections'];
export type FindingKind = Schemas['FindingKind'];
export type Addressee = Schemas['RecommendationAddressee'];

/** The sections of both forms in the order in which they are read. */
export const SECTIONS = [
  'work',
  'youthSituation',
  'branchActivity',
  'passedOn',
  'difficulties',
  'recommendations',
  'followUp',
] as const satisfies readonly Section[];

/** `key` names a row on this device, also before the server gave it an id. */
export type DraftMeeting = {
  key: string;
  unit: Unit | null;
  branchName: string;
  heldOn: string | null;
  members: number | null;
  present: number | null;
  content: string;
  rating: Schemas['MeetingRating'] | null;
  remark: string;
};
export type DraftFinding = {
  key: string;
  kind: FindingKind;
  title: string;
  detail: string;
  unit: Unit | null;
  place: string;
  field: string;
  topicId: string | null;
  addressee: Addressee | null;
  addresseeUnitId: string | null;
};

/** What is typed: as on the server, but rows may still lack what the server needs to keep them. */
export type Draft = {
  kind: Schemas['ReportKind'];
  travellers: { personId: string; travelled: Span[] }[];
  sections: Record<Section, string>;
  meetings: DraftMeeting[];
  findings: DraftFinding[];
};

/** Ids that the server gave to rows, by their key. */
export type RowIds = ReadonlyMap<string, string>;

export function draftOf(report: Report, keyOf: (id: string) => string = (id) => id): Draft {
  const { sections } = report;
  return {
    kind: report.kind,
    travellers: report.people.map(({ person, travelled }) => ({
      personId: person.personId,
      travelled: travelled.map(spanOf),
    })),
    sections: Object.fromEntries(SECTIONS.map((name) => [name, sections[name] ?? ''])) as Draft['sections'],
    meetings: report.meetings.map(({ meetingId, unit, heldOn, members, present, rating, ...texts }) => ({
      key: keyOf(meetingId),
      ...{ unit, heldOn, members, present, rating },
      branchName: texts.branchName ?? '',
      content: texts.content ?? '',
      remark: texts.remark ?? '',
    })),
    findings: report.findings.map(({ findingId, kind, title, unit, topic, addressee, ...rest }) => ({
      key: keyOf(findingId),
      ...{ kind, title, unit, addressee },
      detail: rest.detail ?? '',
      place: rest.place ?? '',
      field: rest.field ?? '',
      topicId: topic?.topicId ?? null,
      addresseeUnitId: rest.addresseeUnit?.unitId ?? null,
    })),
  };
}

function spanOf({ from, fromHalf = 'am', to, toHalf = 'pm' }: TripDates): Span {
  return { from, fromHalf, to, toHalf };
}

/** Whether the server can keep the row as it is. */
export function canKeepMeeting({ unit, heldOn }: DraftMeeting): boolean {
  return unit !== null && heldOn !== null;
}
export function canKeepFinding({ title }: DraftFinding): boolean {
  return title.trim() !== '';
}

/** As it is sent. Rows that the server cannot keep yet stay on the device. */
export function fieldsOf(draft: Draft, ids: RowIds): Fields {
  return {
    kind: draft.kind,
    travellers: draft.travellers,
    sections: Object.fromEntries(SECTIONS.map((name) => [name, orNull(draft.sections[name])])),
    meetings: draft.meetings.flatMap(({ key, unit, heldOn, members, present, rating, ...texts }) => {
      if (unit === null || heldOn === null) return [];
      return {
        meetingId: ids.get(key),
        unitId: unit.unitId,
        ...{ heldOn, members, present, rating },
        branchName: orNull(texts.branchName),
        content: orNull(texts.content),
        remark: orNull(texts.remark),
      };
    }),
    findings: draft.findings.filter(canKeepFinding).map(({ key, unit, ...finding }) => ({
      findingId: ids.get(key),
      kind: finding.kind,
      title: finding.title.trim(),
      detail: orNull(finding.detail),
      unitId: unit?.unitId ?? null,
      place: orNull(finding.place),
      field: orNull(finding.field),
      topicId: finding.topicId,
      addressee: finding.kind === 'RECOMMENDATION' ? finding.addressee : null,
      addresseeUnitId: finding.addressee === 'DEPARTMENT' ? finding.addresseeUnitId : null,
    })),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.normalize('NFC').trim();
}

/** Keys of the rows that were sent, in the order in which the server answers with them. */
export function sentKeys(draft: Draft): { meetings: string[]; findings: string[] } {
  return {
    meetings: draft.meetings.filter(canKeepMeeting).map(({ key }) => key),
    findings: draft.findings.filter(canKeepFinding).map(({ key }) => key),
  };
}

/** The ids known so far and those that came with the answer to `sent`. */
export function idsAfter(known: RowIds, sent: Draft, report: Report): Map<string, string> {
  const keys = sentKeys(sent);
  const ids = new Map(known);
  report.meetings.forEach(({ meetingId }, i) => put(ids, keys.meetings[i], meetingId));
  report.findings.forEach(({ findingId }, i) => put(ids, keys.findings[i], findingId));
  return ids;
}

function put(ids: Map<string, string>, key: string | undefined, id: string): void {
  if (key !== undefined) ids.set(key, id);
}

/** Of a report as it came from the server: every row is named by its id. */
export function idsOf(report: Report): Map<string, string> {
  return new Map([
    ...report.meetings.map(({ meetingId }) => [meetingId, meetingId] as const),
    ...report.findings.map(({ findingId }) => [findingId, findingId] as const),
  ]);
}

export function newMeeting(key: string, unit: Unit | null, heldOn: string): DraftMeeting {
  return {
    ...{ key, unit, heldOn, branchName: '', members: null, present: null },
    ...{ content: '', rating: null, remark: '' },
  };
}

export function newFinding(key: string, kind: FindingKind, unit: Unit | null): DraftFinding {
  return {
    ...{ key, kind, unit, title: '', detail: '', place: '', field: '' },
    ...{ topicId: null, addressee: null, addresseeUnitId: null },
  };
}

/** Rows that wait on the device for what they lack. */
export function unkeptIn(draft: Draft): number {
  return (
    draft.meetings.filter((row) => !canKeepMeeting(row)).length +
    draft.findings.filter((row) => !canKeepFinding(row)).length
  );
}

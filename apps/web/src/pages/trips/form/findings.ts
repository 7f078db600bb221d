import type { FieldProblem, Problem } from '../../../api/problem';
import type { components } from '../../../api/schema';
import type { TripValues } from './values';

export type Check = components['schemas']['CheckResult'];

/** The parts of the form that something can be said about, in the order in which they stand there. */
export const PARTS = [
  'dates',
  'round',
  'hosts',
  'participants',
  'purpose',
  'topics',
  'content',
  'contactName',
  'contactPhone',
] as const;
export type Part = (typeof PARTS)[number];
export type Remark = { part: Part; detail: string; warning: boolean };

const PREFIXES: readonly [string, Part][] = [
  ['/dates', 'dates'],
  ['/year', 'dates'],
  ['/roundId', 'round'],
  ['/hostUnitIds', 'hosts'],
  ['/participantIds', 'participants'],
  ['/purpose', 'purpose'],
  ['/topicIds', 'topics'],
  ['/content', 'content'],
  ['/contact/phone', 'contactPhone'],
  ['/contact', 'contactName'],
];

/** Where a refusal stands; what belongs to no field stands at the first one. */
export function partOf(pointer: string): Part {
  return PREFIXES.find(([prefix]) => pointer.startsWith(prefix))?.[1] ?? 'dates';
}

/** The words for what the page itself finds missing. */
export type MissingWords = Record<'from' | 'to' | 'content' | 'contactName' | 'contactPhone', string>;

const PHONE = /^[0-9+ .()-]{8,20}$/;

/** What the server does not take even as a draft, found without asking it. */
export function missingIn(values: TripValues, words: MissingWords): Remark[] {
  const phone = values.contactPhone.trim();
  const found: [boolean, Part, string][] = [
    [values.from === null, 'dates', words.from],
    [values.to === null, 'dates', words.to],
    [values.content.trim() === '', 'content', words.content],
    [values.contactName.trim() === '', 'contactName', words.contactName],
    [phone !== '' && !PHONE.test(phone), 'contactPhone', words.contactPhone],
  ];
  return found.flatMap(([missing, part, detail]) => (missing ? [{ part, detail, warning: false }] : []));
}

/**
 * What the check found, to be shown at the fields. As long as nobody has tried to submit, what is only not filled in yet
 * is not held against them.
 */
export function remarksOf(check: Check | undefined, tried: boolean): Remark[] {
  return (check?.findings ?? [])
    .filter(({ code }) => tried || (code !== 'NO_HOST_UNIT' && code !== 'NO_TOPIC'))
    .map(({ pointer, detail, severity }) => ({
      part: partOf(pointer),
      detail,
      warning: severity === 'WARNING',
    }));
}

export type Refused = { fields: readonly FieldProblem[]; values: TripValues };

/** Of what was refused, the parts that have not been touched since. */
export function standingOf(refused: Refused | undefined, values: TripValues): Remark[] {
  if (refused === undefined) return [];
  return refused.fields
    .map(({ pointer, detail }) => ({ part: partOf(pointer), detail, warning: false }))
    .filter(({ part }) => textOf(part, refused.values) === textOf(part, values));
}

/** Each once, errors before warnings, in the order of the form. */
export function inOrder(remarks: readonly Remark[]): Remark[] {
  const unique = remarks.filter(
    ({ part, detail }, at) =>
      remarks.findIndex((other) => other.part === part && other.detail === detail) === at,
  );
  return unique.sort(
    (a, b) => Number(a.warning) - Number(b.warning) || PARTS.indexOf(a.part) - PARTS.indexOf(b.part),
  );
}

export function errorsOf(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(({ warning }) => !warning);
}

/** Whether a refusal speaks of fields; any other stands in words of its own. */
export function isAboutFields(problem: Problem): boolean {
  return problem.fields.length > 0;
}

function textOf(part: Part, values: TripValues): string {
  const { from, fromHalf, to, toHalf, roundId, hosts, companions, purpose, topicIds } = values;
  const parts: Record<Part, unknown> = {
    dates: [from, fromHalf, to, toHalf, roundId],
    round: [roundId],
    hosts: hosts.map(({ unitId }) => unitId),
    participants: [companions.map(({ personId }) => personId), from, fromHalf, to, toHalf],
    purpose,
    topics: topicIds,
    content: values.content,
    contactName: values.contactName,
    contactPhone: values.contactPhone,
  };
  return JSON.stringify(parts[part]);
}

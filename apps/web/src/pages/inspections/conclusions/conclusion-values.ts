import type { components } from '../../../api/schema';
import type { PersonRef } from '../../../design/person';
import type { Conclusion } from './views';

export type ConclusionFields = components['schemas']['ConclusionFields'];
type Asked = ConclusionFields['actions'][number];

/** One thing to be repaired, as it stands in the form. */
export type AskedValues = {
  /** Of this form alone. */
  key: string;
  title: string;
  detail: string;
  itemCode: string | null;
  /** One, or nobody: the unit as a whole. */
  owner: PersonRef[];
  dueDay: string | null;
};

/** What stands in the form; it becomes fields when it is sent. */
export type ConclusionValues = {
  title: string;
  general: string;
  strengths: string;
  shortcomings: string;
  requests: string;
  rating: string;
  actions: AskedValues[];
};

export function newAsked(): AskedValues {
  return { key: crypto.randomUUID(), title: '', detail: '', itemCode: null, owner: [], dueDay: null };
}

/** @param fields owners are named only in what was saved; a proposal names nobody */
export function valuesOf(fields: ConclusionFields | Conclusion['fields']): ConclusionValues {
  return {
    title: fields.title,
    general: fields.general ?? '',
    strengths: fields.strengths ?? '',
    shortcomings: fields.shortcomings ?? '',
    requests: fields.requests ?? '',
    rating: fields.rating ?? '',
    actions: fields.actions.map((asked) => ({
      key: crypto.randomUUID(),
      title: asked.title,
      detail: asked.detail ?? '',
      itemCode: asked.itemCode,
      owner: 'owner' in asked && asked.owner !== null ? [asked.owner] : [],
      dueDay: asked.dueDay,
    })),
  };
}

/** @returns undefined while something is missing without which not even a draft is saved */
export function fieldsOf(values: ConclusionValues): ConclusionFields | undefined {
  const title = values.title.trim();
  if (title === '') return undefined;
  const actions: Asked[] = [];
  for (const asked of values.actions) {
    if (asked.title.trim() === '' || asked.dueDay === null) return undefined;
    actions.push({
      title: asked.title.trim(),
      detail: given(asked.detail),
      itemCode: asked.itemCode,
      ownerId: asked.owner[0]?.personId ?? null,
      dueDay: asked.dueDay,
    });
  }
  return {
    title,
    general: given(values.general),
    strengths: given(values.strengths),
    shortcomings: given(values.shortcomings),
    requests: given(values.requests),
    rating: given(values.rating),
    actions,
  };
}

/** What is wrong with a field, under the id that it has on the page. */
export type FieldError = { fieldId: string; text: string };
export type MissingWords = {
  title: string;
  askedTitle: (at: number) => string;
  askedDue: (at: number) => string;
};

/** What is missing without which not even a draft is saved. */
export function missingIn(values: ConclusionValues, words: MissingWords): FieldError[] {
  return [
    ...(values.title.trim() === '' ? [{ fieldId: fieldId('title'), text: words.title }] : []),
    ...values.actions.flatMap(({ key, title, dueDay }, at) => [
      ...(title.trim() === '' ? [{ fieldId: askedId(key, 'title'), text: words.askedTitle(at + 1) }] : []),
      ...(dueDay === null ? [{ fieldId: askedId(key, 'dueDay'), text: words.askedDue(at + 1) }] : []),
    ]),
  ];
}

export function fieldId(field: string): string {
  return `conclusion-${field}`;
}

export function askedId(key: string, field: string): string {
  return `asked-${key}-${field}`;
}

const OF_ASKED = ['title', 'detail', 'itemCode', 'ownerId', 'dueDay'];
const OF_CONCLUSION = ['title', 'general', 'strengths', 'shortcomings', 'requests', 'rating'];

/**
 * The server’s refusals at the fields that they name; of things to be repaired by their keys, because a place means
 * something else as soon as one above it is taken out.
 *
 * @returns `rest`: what names no field of this form
 */
export function refusedAt(
  refused: readonly { pointer: string; detail: string }[],
  { actions }: ConclusionValues,
): { errors: FieldError[]; rest: string[] } {
  const errors: FieldError[] = [];
  const rest: string[] = [];
  for (const { pointer, detail } of refused) {
    // A new conclusion sends its fields beside the visit.
    const [first = '', place = '', field = ''] = pointer
      .replace(/^\/fields(?=\/)/, '')
      .slice(1)
      .split('/');
    const asked = first === 'actions' ? actions[Number(place)] : undefined;
    if (asked !== undefined && OF_ASKED.includes(field))
      errors.push({ fieldId: askedId(asked.key, field), text: detail });
    else if (OF_CONCLUSION.includes(first)) errors.push({ fieldId: fieldId(first), text: detail });
    else rest.push(detail);
  }
  return { errors, rest };
}

function given(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

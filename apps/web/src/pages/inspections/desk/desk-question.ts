import type { ComparedAnswer, DeskRequest, RequestState } from './desk-states';

export const REQUEST_STATES: readonly RequestState[] = ['DRAFT', 'SENT', 'CLOSED', 'CANCELLED'];

export function requestStateFrom(text: string | undefined): RequestState | undefined {
  return REQUEST_STATES.find((one) => one === text);
}

/** Which units of a request are shown, by their words in the address. */
export const FILTERS = [
  ['all', undefined],
  ['in', 'da-gui'],
  ['missing', 'chua-gui'],
  ['late', 'tre-han'],
  ['returned', 'tra-lai'],
] as const;
export type Filter = (typeof FILTERS)[number][0];

export function filterFrom(text: string | undefined): Filter {
  return FILTERS.find(([, word]) => word !== undefined && word === text)?.[0] ?? 'all';
}

export function countOf(filter: Filter, { asked, ...counts }: DeskRequest['counts']): number {
  return filter === 'all' ? asked : counts[filter];
}

/** Place of the question that is read; the first one when the address names none that there is. */
export function questionFrom(text: string | undefined, questions: readonly { code: string }[]): number {
  return Math.max(
    0,
    questions.findIndex(({ code }) => code === text),
  );
}

/** Units that have sent something: the others have no column. */
export function readable(answers: readonly ComparedAnswer[]): ComparedAnswer[] {
  return answers.filter(({ firstSubmittedAt }) => firstSubmittedAt !== null);
}

import type { PlanState } from '../paper-states';

export const KINDS = ['PERIODIC', 'THEMATIC'] as const;
export const FORMS = ['INSPECTION', 'SUPERVISION'] as const;
export const STATES: readonly PlanState[] = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
  'APPROVED',
  'ISSUED',
  'AMENDING',
  'CLOSED',
  'CANCELLED',
];
/** In the address for no year in particular. */
export const EVERY = 'tat-ca';

const oneOf =
  <T extends string>(all: readonly T[]) =>
  (text: string | undefined): T | undefined =>
    all.find((one) => one === text);

export const kindFrom = oneOf(KINDS);
export const formFrom = oneOf(FORMS);
export const stateFrom = oneOf(STATES);

/** The year that is asked for; without one in the address that of today. */
export function yearFrom(text: string | undefined, today: string): number | undefined {
  if (text === EVERY) return undefined;
  return Number(text ?? today.slice(0, 4)) || undefined;
}

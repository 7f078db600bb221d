import type { components } from '../../../api/schema';

export type ConclusionState = components['schemas']['ConclusionState'];
export type RepairState = components['schemas']['CorrectiveActionState'];

export const CONCLUSION_STATES: readonly ConclusionState[] = [
  'DRAFT',
  'SUBMITTED',
  'WITHDRAWING',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
  'APPROVED',
  'ISSUED',
];
export const REPAIR_STATES: readonly RepairState[] = ['OPEN', 'REPAIRED', 'CLOSED'];
/** Chosen where a filter asks for nothing; never in an address. */
export const EVERY = 'tat-ca';
/** In the address for a filter that is on. */
export const ON = '1';
/** In the address for what the reader is to repair. */
export const MINE = 'toi';

export function conclusionStateFrom(text: string | undefined): ConclusionState | undefined {
  return CONCLUSION_STATES.find((one) => one === text);
}

export function repairStateFrom(text: string | undefined): RepairState | undefined {
  return REPAIR_STATES.find((one) => one === text);
}

/** As the server asks for what is only there when it is wanted. */
export function wanted(text: string | undefined): 'true' | undefined {
  return text === ON ? 'true' : undefined;
}

import type { Random } from './random.js';

/** How the story of one registration goes. */
export type Script = {
  ending:
    | 'APPROVED'
    /** Returned by the head, changed, submitted again, approved. */
    | 'RETURNED_ONCE'
    | 'REJECTED'
    /** Withdrawn at once after it was submitted. */
    | 'WITHDRAWN'
    /** Withdrawn and approved in the same moment: one of them comes too late. */
    | 'RACE'
    /** Approved and cancelled before it begins. */
    | 'CANCELLED'
    /** Nobody decides until the load is over. */
    | 'LEFT_LYING';
  /** A second participant. */
  companion: boolean;
  report: 'NONE' | 'VERIFIED' | 'RETURNED_ONCE';
  photos: number;
};

const ENDINGS: readonly [Script['ending'], number][] = [
  ['APPROVED', 50],
  ['RETURNED_ONCE', 12],
  ['REJECTED', 8],
  ['WITHDRAWN', 8],
  ['RACE', 14],
  ['CANCELLED', 6],
  ['LEFT_LYING', 2],
];
const TOTAL = ENDINGS.reduce((sum, [, share]) => sum + share, 0);

/** @param n which story of its worker, from 0; the second one is left lying, so that a reminder finds it */
export function scriptOf(random: Random, n: number): Script {
  let drawn = random.below(TOTAL);
  const [ending] = ENDINGS.find(([, share]) => (drawn -= share) < 0) ?? ['APPROVED'];
  const script: Script = {
    ending: n === 1 ? 'LEFT_LYING' : ending,
    companion: random.below(5) === 0,
    report: random.pick(['NONE', 'VERIFIED', 'VERIFIED', 'RETURNED_ONCE']),
    photos: random.pick([0, 0, 1, 2]),
  };
  // Its report would be owed only after the trip.
  return script.ending === 'CANCELLED' ? { ...script, report: 'NONE' } : script;
}

import type { CalendarDay } from '#calendar';
import type { Submitter } from '../bench/province.js';
import type { Person } from './person.js';

/** Who takes part in a story. */
export type Cast = {
  cadre: Person;
  submitter: Submitter;
  companion: Person | null;
  /** In the order of the steps. */
  deciders: readonly [host: Person, head: Person, standing: Person];
};
export type Setting = { year: number; topicId: string; day: CalendarDay; photo: () => Buffer };

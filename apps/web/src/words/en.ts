import type { vi } from './vi';
import shell from './en/shell';
import design from './en/design';
import problems from './en/problems';
import myYear from './en/my-year';
import trips from './en/trips';
import reports from './en/reports';
import findings from './en/findings';
import inbox from './en/inbox';
import queue from './en/queue';
import area from './en/area';
import account from './en/account';
import search from './en/search';
import inspections from './en/inspections';
import inspectionPlans from './en/inspection-plans';
import inspectionVisits from './en/inspection-visits';
import inspectionConclusions from './en/inspection-conclusions';
import inspectionDesk from './en/inspection-desk';

/** The same keys as in Vietnamese, and no others. */
type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> } & {
  // English has a singular.
  [K in `${string}_one`]?: string;
};
type Translated = Texts<typeof vi>;

/** Every English word of the application, a namespace for each part of it. */
export const en = {
  shell,
  design,
  problems,
  'my-year': myYear,
  trips,
  reports,
  findings,
  inbox,
  queue,
  area,
  account,
  search,
  inspections,
  'inspection-plans': inspectionPlans,
  'inspection-visits': inspectionVisits,
  'inspection-conclusions': inspectionConclusions,
  'inspection-desk': inspectionDesk,
} satisfies Translated;

export { default as refusals } from './en/refusals';
export { default as terms } from './en/terms';

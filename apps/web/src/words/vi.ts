import shell from './vi/shell';
import design from './vi/design';
import problems from './vi/problems';
import myYear from './vi/my-year';
import trips from './vi/trips';
import reports from './vi/reports';
import findings from './vi/findings';
import inbox from './vi/inbox';
import queue from './vi/queue';
import area from './vi/area';
import account from './vi/account';
import search from './vi/search';
import inspections from './vi/inspections';
import inspectionPlans from './vi/inspection-plans';
import inspectionVisits from './vi/inspection-visits';
import inspectionConclusions from './vi/inspection-conclusions';
import inspectionDesk from './vi/inspection-desk';

/** Every Vietnamese word of the application, a namespace for each part of it. */
export const vi = {
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
} as const;

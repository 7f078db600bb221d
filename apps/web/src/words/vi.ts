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
} as const;

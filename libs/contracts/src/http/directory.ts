import { accountRoutes } from './directory/accounts.js';
import { auditRoutes } from './directory/audit.js';
import { calendarRoutes } from './directory/calendar.js';
import { peopleRoutes } from './directory/people.js';
import { sessionRoutes } from './directory/sessions.js';
import { unitRoutes } from './directory/units.js';

export { Charge, Person, Position } from './directory/people.js';
export { SessionView } from './directory/sessions.js';
export { Unit } from './directory/units.js';

export const directoryRoutes = {
  ...sessionRoutes,
  ...unitRoutes,
  ...peopleRoutes,
  ...calendarRoutes,
  ...accountRoutes,
  ...auditRoutes,
} as const;

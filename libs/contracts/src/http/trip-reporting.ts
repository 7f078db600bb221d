import { dutyRoutes } from './trip-reporting/duties.js';
import { evidenceRoutes } from './trip-reporting/evidence.js';
import { figureRoutes } from './trip-reporting/figures.js';
import { findingRoutes } from './trip-reporting/findings.js';
import { recommendationRoutes } from './trip-reporting/recommendations.js';
import { reportRoutes } from './trip-reporting/reports.js';

export { DUTY_STATE_LABELS, Duty, DutyReminder, DutyState } from './trip-reporting/duties.js';
export { EvidenceQuery } from './trip-reporting/evidence.js';
export { LedgerEntry, PersonYear, Statistics, YearFigures } from './trip-reporting/figures.js';
export * from './trip-reporting/report-shapes.js';

export const tripReportingRoutes = {
  ...dutyRoutes,
  ...reportRoutes,
  ...evidenceRoutes,
  ...findingRoutes,
  ...recommendationRoutes,
  ...figureRoutes,
} as const;

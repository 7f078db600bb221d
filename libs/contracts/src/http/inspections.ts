import { actionRoutes } from './inspections/actions.js';
import { conclusionRoutes } from './inspections/conclusions.js';
import { criteriaRoutes } from './inspections/criteria.js';
import { deskRoutes } from './inspections/desk.js';
import { documentRoutes } from './inspections/documents.js';
import { inspectionFileRoutes } from './inspections/files.js';
import { inspectionPlanRoutes } from './inspections/plans.js';
import { visitRoutes } from './inspections/visits.js';

export * from './inspections/conclusion-shapes.js';
export * from './inspections/criteria-shapes.js';
export * from './inspections/desk-shapes.js';
export { DocumentKind, DocumentView, NumberWarning, UnderstoodNumber } from './inspections/documents.js';
export { FileOwner, InspectionFile } from './inspections/files.js';
export * from './inspections/plan-shapes.js';
export * from './inspections/planners.js';
export * from './inspections/visit-shapes.js';

export const inspectionsRoutes = {
  ...documentRoutes,
  ...inspectionFileRoutes,
  ...criteriaRoutes,
  ...inspectionPlanRoutes,
  ...visitRoutes,
  ...conclusionRoutes,
  ...actionRoutes,
  ...deskRoutes,
} as const;

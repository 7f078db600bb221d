import type { RouteContract } from '../route.js';
import { approvalsRoutes } from './approvals.js';
import { clockRoutes } from './clock.js';
import { directoryRoutes } from './directory.js';
import { gatewayRoutes } from './gateway.js';
import { inspectionsRoutes } from './inspections.js';
import { notificationsRoutes } from './notifications.js';
import { operationsRoutes } from './operations.js';
import { registrationRoutes } from './registration.js';
import { tripReportingRoutes } from './trip-reporting.js';
import { STATEFUL_SERVICES } from '../values.js';

/** Every route of the public edge. */
export const ROUTES: readonly RouteContract[] = [
  ...Object.values(directoryRoutes),
  ...Object.values(registrationRoutes),
  ...Object.values(tripReportingRoutes),
  ...Object.values<RouteContract>(inspectionsRoutes),
  ...Object.values(approvalsRoutes),
  ...Object.values(notificationsRoutes),
  ...STATEFUL_SERVICES.flatMap((service) => Object.values<RouteContract>(operationsRoutes[service])),
  ...Object.values(gatewayRoutes),
  ...Object.values(clockRoutes),
];

export * from './approvals.js';
export * from './clock.js';
export * from './directory.js';
export * from './gateway.js';
export * from './inspections.js';
export * from './notifications.js';
export * from './operations.js';
export * from './registration.js';
export * from './trip-reporting.js';

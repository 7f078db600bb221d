import { caseRoutes } from './approvals/cases.js';
import { chainRoutes } from './approvals/chains.js';
import { incidentRoutes } from './approvals/incidents.js';
import { taskRoutes } from './approvals/tasks.js';

export { CaseView, HistoryEntry, StepView, type CaseOutcomeName } from './approvals/cases.js';
export {
  ChainDefinition,
  ChainStep,
  ChainVersionView,
  PreviewFacts,
  StepResolver,
} from './approvals/chains.js';
export { Incident } from './approvals/incidents.js';
export { Difference, QUEUE_COUNTED, QueueItem, TaskView } from './approvals/tasks.js';

export const approvalsRoutes = { ...taskRoutes, ...caseRoutes, ...chainRoutes, ...incidentRoutes } as const;

import type { components } from '../../../api/schema';

export type Plan = components['schemas']['InspectionPlanView'];

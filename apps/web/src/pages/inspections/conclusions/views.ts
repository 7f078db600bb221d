import type { components } from '../../../api/schema';

export type Conclusion = components['schemas']['ConclusionView'];
export type CorrectiveAction = components['schemas']['CorrectiveActionView'];

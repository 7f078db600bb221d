import type { ModuleMetadata } from '@nestjs/common';

/** Criteria sets, plans and their teams. */
export const PLANS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [],
  providers: [],
};

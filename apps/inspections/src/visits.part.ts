import type { ModuleMetadata } from '@nestjs/common';

/** The schedule, self-inspection, checklists and the days that teams spend. */
export const VISITS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [],
  providers: [],
};

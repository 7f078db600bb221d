import type { ModuleMetadata } from '@nestjs/common';

/** What is due: reminders and escalation for every part that sets a due time. */
export const DEADLINES: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [],
  providers: [],
};

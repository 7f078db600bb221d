import type { ModuleMetadata } from '@nestjs/common';

/** Desk supervision: reports that units are asked for. */
export const DESK: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [],
  providers: [],
};

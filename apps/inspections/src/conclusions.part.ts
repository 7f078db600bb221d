import type { ModuleMetadata } from '@nestjs/common';

/** Conclusions and what units repair after them. */
export const CONCLUSIONS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [],
  providers: [],
};

import type { ModuleMetadata } from '@nestjs/common';

/** Official documents with the register of numbers, and the files of every part. */
export const DOCUMENTS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [],
  providers: [],
};

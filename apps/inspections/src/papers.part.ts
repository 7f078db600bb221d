import type { ModuleMetadata } from '@nestjs/common';
import { PaperConsumer } from './inbound/paper.consumer.js';
import { PaperNumberRepository } from './storage/paper-number.repository.js';
import { PaperNumbers } from './use-cases/paper-numbers.ports.js';
import { PaperDesk } from './use-cases/paper-desk.js';

/** What plans and conclusions share: numbers of this system, and what approvals says about them. */
export const PAPERS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [PaperConsumer],
  providers: [{ provide: PaperNumbers, useClass: PaperNumberRepository }, PaperDesk],
};

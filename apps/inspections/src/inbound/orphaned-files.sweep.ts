import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#jobs';
import { OrphanedFiles } from '../use-cases/remove-orphaned-files.js';

/** Only what is a day old is looked at, so that there is no hurry. */
const EVERY_MS = 6 * 60 * 60 * 1000;

@Injectable()
export class OrphanedFileSweep implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly orphans: OrphanedFiles,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('inspections.orphaned-files', () => this.orphans.remove(), { everyMs: EVERY_MS });
  }
}

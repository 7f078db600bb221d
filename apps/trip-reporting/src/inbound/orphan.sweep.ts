import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#jobs';
import { OrphanRemoving } from '../use-cases/remove-orphans.js';

/** Only what is a day old is looked at, so that there is no hurry. */
const EVERY_MS = 6 * 60 * 60 * 1000;

@Injectable()
export class OrphanSweep implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly orphans: OrphanRemoving,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('trip-reporting.orphaned-files', () => this.orphans.execute(), {
      everyMs: EVERY_MS,
    });
  }
}

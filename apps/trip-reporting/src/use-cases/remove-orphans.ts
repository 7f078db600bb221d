import { Inject, Injectable } from '@nestjs/common';
import { MACHINE_CLOCK, type MachineClock } from '#calendar';
import { FileStore, removeOrphans } from '#files';
import { EvidenceReader } from './evidence.ports.js';

/** Files that no row names: a process died in between, or a draft was deleted with its evidence. */
@Injectable()
export class OrphanRemoving {
  constructor(
    private readonly store: FileStore,
    private readonly reader: EvidenceReader,
    @Inject(MACHINE_CLOCK) private readonly clock: MachineClock,
  ) {}

  /** @returns how many there were */
  async execute(): Promise<number> {
    const { files, leftovers } = await removeOrphans(this.store, {
      known: (keys) => this.reader.keysAmong(keys),
      now: this.clock.now(),
    });
    return files + leftovers;
  }
}

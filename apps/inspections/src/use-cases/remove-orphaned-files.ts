import { Inject, Injectable } from '@nestjs/common';
import { MACHINE_CLOCK, type MachineClock } from '#calendar';
import { FileStore, removeOrphans } from '#files';
import { AttachmentReader } from './attachment-files.ports.js';

/** Files that no row names: a process died between storing and committing. */
@Injectable()
export class OrphanedFiles {
  constructor(
    private readonly store: FileStore,
    private readonly reader: AttachmentReader,
    @Inject(MACHINE_CLOCK) private readonly clock: MachineClock,
  ) {}

  /** @returns how many there were */
  async remove(): Promise<number> {
    const { files, leftovers } = await removeOrphans(this.store, {
      known: (keys) => this.reader.keysAmong(keys),
      now: this.clock.now(),
    });
    return files + leftovers;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { DataOf, EventContract } from '#contracts';
import { statement, type Tx } from '#database';
import { Outbox, outgoing } from '#messaging';
import type { Cause } from '../use-cases/ports.js';
import { DirectoryPicture } from './directory-picture.js';

const bump = statement('directory-bump', 'UPDATE directory_revision SET revision = revision + 1');

/** One fact that changed: the aggregate’s id, how many events it has had with this one, and the event’s data. */
export type Announced<Contract extends EventContract> = {
  subject: string;
  sequence: number;
  data: DataOf<Contract>;
};

/** Saves events beside the rows they tell of. */
@Injectable()
export class Publication {
  constructor(
    private readonly outbox: Outbox,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly picture: DirectoryPicture,
  ) {}

  /** Facts of the organisation: the others hear of them, and every process’s picture is old from the commit on. */
  async facts<Contract extends EventContract>(
    tx: Tx,
    contract: Contract,
    facts: readonly Announced<Contract>[],
    cause: Cause,
  ): Promise<void> {
    if (facts.length === 0) return;
    await this.announce(tx, contract, facts, cause);
    await tx.query(bump);
    tx.afterCommit(() => this.picture.invalidate());
  }

  async announce<Contract extends EventContract>(
    tx: Tx,
    contract: Contract,
    events: readonly Announced<Contract>[],
    { correlationId }: Cause,
  ): Promise<void> {
    const time = this.clock.now();
    await this.outbox.append(
      tx,
      events.map((event) => outgoing(contract, { ...event, time, correlationId })),
    );
  }
}

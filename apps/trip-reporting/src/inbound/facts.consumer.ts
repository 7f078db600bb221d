import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  exemptionEnded,
  exemptionGranted,
  planPublished,
  registrationApproved,
  registrationCancelled,
  registrationRejected,
  registrationReturned,
  registrationSubmitted,
  registrationWithdrawn,
  roundPublished,
  type DataOf,
} from '#contracts';
import type { Tx } from '#database';
import { BatchContext, MessageContext, NotYet, type Received } from '#messaging';
import { PlanKeeping } from '../use-cases/keep-plan.js';
import { TripSettling, type SettleTrip } from '../use-cases/settle-trip.js';

type Told = { data: SettleTrip['outcome']; envelope: { sequence: number } };

/** What registration tells: plans, rounds, exemptions, and what became of trips. */
@Controller()
export class FactsConsumer {
  constructor(
    private readonly plans: PlanKeeping,
    private readonly trips: TripSettling,
  ) {}

  @EventPattern<string>(planPublished.type)
  plan(@Payload() data: DataOf<typeof planPublished>, @Ctx() { tx }: MessageContext) {
    return this.plans.plan(tx, data);
  }

  @EventPattern<string>(roundPublished.type)
  round(@Payload() data: DataOf<typeof roundPublished>, @Ctx() { tx }: MessageContext) {
    return this.plans.round(tx, data);
  }

  @EventPattern<string>(exemptionGranted.type)
  exempted(@Payload() data: DataOf<typeof exemptionGranted>, @Ctx() { tx }: MessageContext) {
    return this.plans.exemption(tx, data);
  }

  @EventPattern<string>(exemptionEnded.type)
  exemptionEnds(@Payload() data: DataOf<typeof exemptionEnded>, @Ctx() { tx }: MessageContext) {
    return this.plans.exemption(tx, data);
  }

  // In any order: an outcome that is overtaken is about the revision before, which the submission replaces. The same trip
  // is left, and no duty is missed: what was approved is not submitted again.
  @EventPattern<string>(registrationSubmitted.type, { batch: true, anyOrder: true })
  submitted(
    @Payload() messages: Received<typeof registrationSubmitted>[],
    @Ctx() { tx }: BatchContext,
  ): Promise<void> {
    return this.trips.submitted(
      tx,
      messages.map(({ data, envelope }) => ({ facts: data, sequence: envelope.sequence })),
    );
  }

  // Not in any order: an approval would come before the submission that it is about.
  @EventPattern<string>(registrationApproved.type, { batch: true })
  approved(@Payload() messages: Told[], @Ctx() { tx }: BatchContext): Promise<void> {
    return this.settle(tx, 'APPROVED', messages);
  }

  @EventPattern<string>(registrationReturned.type, { batch: true })
  returned(@Payload() messages: Told[], @Ctx() { tx }: BatchContext): Promise<void> {
    return this.settle(tx, 'RETURNED', messages);
  }

  @EventPattern<string>(registrationRejected.type, { batch: true })
  rejected(@Payload() messages: Told[], @Ctx() { tx }: BatchContext): Promise<void> {
    return this.settle(tx, 'REJECTED', messages);
  }

  @EventPattern<string>(registrationWithdrawn.type, { batch: true })
  withdrawn(@Payload() messages: Told[], @Ctx() { tx }: BatchContext): Promise<void> {
    return this.settle(tx, 'WITHDRAWN', messages);
  }

  // One by one: only this one tells something, which is to be tied to its message.
  @EventPattern<string>(registrationCancelled.type)
  cancelled(
    @Payload() data: DataOf<typeof registrationCancelled>,
    @Ctx() { tx, envelope }: MessageContext,
  ): Promise<void> {
    return this.settle(tx, 'CANCELLED', [{ data, envelope }]);
  }

  private async settle(tx: Tx, state: SettleTrip['state'], messages: Told[]): Promise<void> {
    const settled = await this.trips.settled(
      tx,
      messages.map(({ data, envelope }) => ({ outcome: data, state, sequence: envelope.sequence })),
    );
    if (settled.includes('TOO_EARLY'))
      throw new NotYet('the submission, its plan or a participant has not arrived');
  }
}

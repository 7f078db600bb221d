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
import { MessageContext, NotYet } from '#messaging';
import { PlanKeeping } from '../use-cases/keep-plan.js';
import { TripSettling, type SettleTrip } from '../use-cases/settle-trip.js';

type Outcome = SettleTrip['outcome'];

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

  @EventPattern<string>(registrationSubmitted.type)
  submitted(
    @Payload() data: DataOf<typeof registrationSubmitted>,
    @Ctx() { tx, envelope }: MessageContext,
  ): Promise<void> {
    return this.trips.submitted(tx, data, envelope.sequence);
  }

  @EventPattern<string>(registrationApproved.type)
  approved(@Payload() data: Outcome, @Ctx() context: MessageContext): Promise<void> {
    return this.settle('APPROVED', data, context);
  }

  @EventPattern<string>(registrationReturned.type)
  returned(@Payload() data: Outcome, @Ctx() context: MessageContext): Promise<void> {
    return this.settle('RETURNED', data, context);
  }

  @EventPattern<string>(registrationRejected.type)
  rejected(@Payload() data: Outcome, @Ctx() context: MessageContext): Promise<void> {
    return this.settle('REJECTED', data, context);
  }

  @EventPattern<string>(registrationWithdrawn.type)
  withdrawn(@Payload() data: Outcome, @Ctx() context: MessageContext): Promise<void> {
    return this.settle('WITHDRAWN', data, context);
  }

  @EventPattern<string>(registrationCancelled.type)
  cancelled(@Payload() data: Outcome, @Ctx() context: MessageContext): Promise<void> {
    return this.settle('CANCELLED', data, context);
  }

  private async settle(
    state: SettleTrip['state'],
    outcome: Outcome,
    { tx, envelope }: MessageContext,
  ): Promise<void> {
    const { sequence } = envelope;
    const settled = await this.trips.settled(tx, { outcome, state, sequence });
    if (settled === 'TOO_EARLY')
      throw new NotYet('the submission, its plan or a participant has not arrived');
  }
}

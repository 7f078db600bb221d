import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  conclusionAnswered,
  conclusionDueSoon,
  conclusionIssued,
  conclusionOverdue,
  conclusionSubmitted,
  inspectionPlanCancelled,
  inspectionPlanClosed,
  inspectionPlanIssued,
  inspectionPlanSubmitted,
  selfInspectionSubmitted,
  visitCancelled,
  visitScheduled,
} from '#contracts';
import { BatchContext, type Received } from '#messaging';
import {
  onConclusionDueSoon,
  onConclusionOverdue,
  onSelfInspectionSubmitted,
  onVisitCancelled,
  onVisitScheduled,
} from '../domain/inspections.js';
import {
  onConclusionAnswered,
  onConclusionIssued,
  onPaperSubmitted,
  onPlanCancelled,
  onPlanClosed,
  onPlanIssued,
} from '../domain/papers.js';
import { DeliverNotices } from '../use-cases/deliver-notices.js';

const together = { batch: true, anyOrder: true } as const;

/** What people are told of plans, visits and conclusions. */
@Controller()
export class InspectionConsumer {
  constructor(private readonly notices: DeliverNotices) {}

  @EventPattern<string>(inspectionPlanSubmitted.type, together)
  planSubmitted(@Payload() events: Received<typeof inspectionPlanSubmitted>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onPaperSubmitted);
  }

  @EventPattern<string>(inspectionPlanIssued.type, together)
  planIssued(@Payload() events: Received<typeof inspectionPlanIssued>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onPlanIssued);
  }

  @EventPattern<string>(inspectionPlanClosed.type, together)
  planClosed(@Payload() events: Received<typeof inspectionPlanClosed>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onPlanClosed);
  }

  @EventPattern<string>(inspectionPlanCancelled.type, together)
  planCancelled(@Payload() events: Received<typeof inspectionPlanCancelled>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onPlanCancelled);
  }

  @EventPattern<string>(visitScheduled.type, together)
  visitScheduled(@Payload() events: Received<typeof visitScheduled>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onVisitScheduled);
  }

  @EventPattern<string>(visitCancelled.type, together)
  visitCancelled(@Payload() events: Received<typeof visitCancelled>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onVisitCancelled);
  }

  @EventPattern<string>(selfInspectionSubmitted.type, together)
  selfInspected(@Payload() events: Received<typeof selfInspectionSubmitted>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onSelfInspectionSubmitted);
  }

  @EventPattern<string>(conclusionSubmitted.type, together)
  conclusionSubmitted(
    @Payload() events: Received<typeof conclusionSubmitted>[],
    @Ctx() { tx }: BatchContext,
  ) {
    return this.notices.deliver(tx, events, onPaperSubmitted);
  }

  @EventPattern<string>(conclusionDueSoon.type, together)
  conclusionDueSoon(@Payload() events: Received<typeof conclusionDueSoon>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onConclusionDueSoon);
  }

  @EventPattern<string>(conclusionOverdue.type, together)
  conclusionOverdue(@Payload() events: Received<typeof conclusionOverdue>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onConclusionOverdue);
  }

  @EventPattern<string>(conclusionIssued.type, together)
  conclusionIssued(@Payload() events: Received<typeof conclusionIssued>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onConclusionIssued);
  }

  @EventPattern<string>(conclusionAnswered.type, together)
  conclusionAnswered(@Payload() events: Received<typeof conclusionAnswered>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onConclusionAnswered);
  }
}

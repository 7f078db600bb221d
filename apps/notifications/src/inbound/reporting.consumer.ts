import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  daysCredited,
  daysReversed,
  dutyCancelled,
  dutyDueSoon,
  dutyOpened,
  dutyOverdue,
  latenessExcused,
  recommendationAnswered,
  recommendationMade,
  reportReturned,
  reportSubmitted,
  reportVerified,
} from '#contracts';
import { BatchContext, type Received } from '#messaging';
import {
  onDutyCancelled,
  onDutyDueSoon,
  onDutyOpened,
  onDutyOverdue,
  onLatenessExcused,
} from '../domain/duties.js';
import { onRecommendationAnswered, onRecommendationMade } from '../domain/recommendations.js';
import { onDaysCredited, onDaysReversed } from '../domain/days.js';
import { onReportReturned, onReportSubmitted, onReportVerified } from '../domain/reports.js';
import { DeliverNotices } from '../use-cases/deliver-notices.js';

const together = { batch: true, anyOrder: true } as const;

/** What people are told of duties, reports, days and recommendations. */
@Controller()
export class ReportingConsumer {
  constructor(private readonly notices: DeliverNotices) {}

  @EventPattern<string>(dutyOpened.type, together)
  opened(@Payload() events: Received<typeof dutyOpened>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onDutyOpened);
  }

  @EventPattern<string>(dutyDueSoon.type, together)
  dueSoon(@Payload() events: Received<typeof dutyDueSoon>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onDutyDueSoon);
  }

  @EventPattern<string>(dutyOverdue.type, together)
  overdue(@Payload() events: Received<typeof dutyOverdue>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onDutyOverdue);
  }

  @EventPattern<string>(dutyCancelled.type, together)
  cancelled(@Payload() events: Received<typeof dutyCancelled>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onDutyCancelled);
  }

  @EventPattern<string>(latenessExcused.type, together)
  excused(@Payload() events: Received<typeof latenessExcused>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onLatenessExcused);
  }

  @EventPattern<string>(reportSubmitted.type, together)
  submitted(@Payload() events: Received<typeof reportSubmitted>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onReportSubmitted);
  }

  @EventPattern<string>(reportReturned.type, together)
  returned(@Payload() events: Received<typeof reportReturned>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onReportReturned);
  }

  @EventPattern<string>(reportVerified.type, together)
  verified(@Payload() events: Received<typeof reportVerified>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onReportVerified);
  }

  @EventPattern<string>(daysCredited.type, together)
  credited(@Payload() events: Received<typeof daysCredited>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onDaysCredited);
  }

  @EventPattern<string>(daysReversed.type, together)
  reversed(@Payload() events: Received<typeof daysReversed>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onDaysReversed);
  }

  @EventPattern<string>(recommendationMade.type, together)
  recommended(@Payload() events: Received<typeof recommendationMade>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onRecommendationMade);
  }

  @EventPattern<string>(recommendationAnswered.type, together)
  answered(@Payload() events: Received<typeof recommendationAnswered>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onRecommendationAnswered);
  }
}

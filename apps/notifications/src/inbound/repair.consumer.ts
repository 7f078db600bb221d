import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  actionClosed,
  actionDueSoon,
  actionExtended,
  actionOpened,
  actionOverdue,
  actionOwnerChanged,
  actionReopened,
  actionRepaired,
  unitReportCancelled,
  unitReportDueSoon,
  unitReportOverdue,
  unitReportReceived,
  unitReportRequested,
  unitReportReturned,
} from '#contracts';
import { BatchContext, type Received } from '#messaging';
import {
  onActionClosed,
  onActionDueSoon,
  onActionExtended,
  onActionOpened,
  onActionOverdue,
  onActionOwnerChanged,
  onActionReopened,
  onActionRepaired,
} from '../domain/repairs.js';
import {
  onUnitReportCancelled,
  onUnitReportDueSoon,
  onUnitReportOverdue,
  onUnitReportReceived,
  onUnitReportRequested,
  onUnitReportReturned,
} from '../domain/unit-reports.js';
import { DeliverNotices } from '../use-cases/deliver-notices.js';

const together = { batch: true, anyOrder: true } as const;

/** What people are told of repairs, and of reports that units are asked for. */
@Controller()
export class RepairConsumer {
  constructor(private readonly notices: DeliverNotices) {}

  @EventPattern<string>(actionOpened.type, together)
  opened(@Payload() events: Received<typeof actionOpened>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onActionOpened);
  }

  @EventPattern<string>(actionDueSoon.type, together)
  dueSoon(@Payload() events: Received<typeof actionDueSoon>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onActionDueSoon);
  }

  @EventPattern<string>(actionOverdue.type, together)
  overdue(@Payload() events: Received<typeof actionOverdue>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onActionOverdue);
  }

  @EventPattern<string>(actionRepaired.type, together)
  repaired(@Payload() events: Received<typeof actionRepaired>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onActionRepaired);
  }

  @EventPattern<string>(actionReopened.type, together)
  reopened(@Payload() events: Received<typeof actionReopened>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onActionReopened);
  }

  @EventPattern<string>(actionExtended.type, together)
  extended(@Payload() events: Received<typeof actionExtended>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onActionExtended);
  }

  @EventPattern<string>(actionOwnerChanged.type, together)
  ownerChanged(@Payload() events: Received<typeof actionOwnerChanged>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onActionOwnerChanged);
  }

  @EventPattern<string>(actionClosed.type, together)
  closed(@Payload() events: Received<typeof actionClosed>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onActionClosed);
  }

  @EventPattern<string>(unitReportRequested.type, together)
  requested(@Payload() events: Received<typeof unitReportRequested>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onUnitReportRequested);
  }

  @EventPattern<string>(unitReportDueSoon.type, together)
  reportDueSoon(@Payload() events: Received<typeof unitReportDueSoon>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onUnitReportDueSoon);
  }

  @EventPattern<string>(unitReportOverdue.type, together)
  reportOverdue(@Payload() events: Received<typeof unitReportOverdue>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onUnitReportOverdue);
  }

  @EventPattern<string>(unitReportReceived.type, together)
  received(@Payload() events: Received<typeof unitReportReceived>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onUnitReportReceived);
  }

  @EventPattern<string>(unitReportReturned.type, together)
  returned(@Payload() events: Received<typeof unitReportReturned>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onUnitReportReturned);
  }

  @EventPattern<string>(unitReportCancelled.type, together)
  cancelled(@Payload() events: Received<typeof unitReportCancelled>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onUnitReportCancelled);
  }
}

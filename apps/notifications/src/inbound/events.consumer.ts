import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  caseDecided,
  endingRefused,
  incidentClosed,
  incidentOpened,
  registrationSubmitted,
  taskEscalated,
  taskReminded,
  tasksClosed,
  tasksOpened,
} from '#contracts';
import { BatchContext, type Received } from '#messaging';
import {
  onCaseDecided,
  onEndingRefused,
  onIncidentClosed,
  onIncidentOpened,
  onSubmitted,
} from '../domain/outcomes.js';
import { onTaskEscalated, onTaskReminded, onTasksClosed, onTasksOpened } from '../domain/tasks.js';
import { DeliverNotices } from '../use-cases/deliver-notices.js';

const together = { batch: true, anyOrder: true } as const;

/** Everything that people are told of. Order does not matter: what is closed stays closed. */
@Controller()
export class EventsConsumer {
  constructor(private readonly notices: DeliverNotices) {}

  @EventPattern<string>(registrationSubmitted.type, together)
  submitted(@Payload() events: Received<typeof registrationSubmitted>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onSubmitted);
  }

  @EventPattern<string>(tasksOpened.type, together)
  opened(@Payload() events: Received<typeof tasksOpened>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onTasksOpened);
  }

  @EventPattern<string>(tasksClosed.type, together)
  closed(@Payload() events: Received<typeof tasksClosed>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onTasksClosed);
  }

  @EventPattern<string>(taskReminded.type, together)
  reminded(@Payload() events: Received<typeof taskReminded>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onTaskReminded);
  }

  @EventPattern<string>(taskEscalated.type, together)
  escalated(@Payload() events: Received<typeof taskEscalated>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onTaskEscalated);
  }

  @EventPattern<string>(caseDecided.type, together)
  decided(@Payload() events: Received<typeof caseDecided>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onCaseDecided);
  }

  @EventPattern<string>(endingRefused.type, together)
  refused(@Payload() events: Received<typeof endingRefused>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onEndingRefused);
  }

  @EventPattern<string>(incidentOpened.type, together)
  incident(@Payload() events: Received<typeof incidentOpened>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onIncidentOpened);
  }

  @EventPattern<string>(incidentClosed.type, together)
  solved(@Payload() events: Received<typeof incidentClosed>[], @Ctx() { tx }: BatchContext) {
    return this.notices.deliver(tx, events, onIncidentClosed);
  }
}

import { Injectable } from '@nestjs/common';
import { dayOf } from '#calendar';
import { INBOX_HINT, type DataOf, type EventContract, type InboxHint } from '#contracts';
import { newId, type Tx } from '#database';
import { HintPublisher, NotYet, type Received } from '#messaging';
import { OrgPicture } from '#org';
import type { Effect, Names, Notice } from '../domain/notice.js';
import { OrgNames } from './org-names.js';

export type Delivery = Notice & { id: string; eventId: string; at: string };
export type InboxState = InboxHint['people'][number];

/** Where inboxes are kept. Each answer names the inboxes that changed, as they are now. */
export abstract class Inboxes {
  abstract deliver(tx: Tx, messages: readonly Delivery[]): Promise<InboxState[]>;
  abstract withdraw(tx: Tx, topics: readonly string[], at: Date): Promise<InboxState[]>;
  abstract markRead(tx: Tx, personId: string, which: Which, at: Date): Promise<InboxState | undefined>;
}
export type Which = { notificationIds: readonly string[] } | { upToSeq: number };

/** Turns events into messages, and tells the gateways whose inbox changed. */
@Injectable()
export class DeliverNotices {
  constructor(
    private readonly inboxes: Inboxes,
    private readonly picture: OrgPicture,
    private readonly hints: HintPublisher,
  ) {}

  /**
   * @param rule what an event of this type means for inboxes
   * @throws NotYet when somebody or some unit that is to be named has not arrived from the directory
   */
  async deliver<Contract extends EventContract>(
    tx: Tx,
    received: readonly Received<Contract>[],
    rule: (data: DataOf<Contract>, names: Names) => Effect,
  ): Promise<void> {
    const view = await this.picture.current();
    const messages: Delivery[] = [];
    const closes = new Map<string, Date>();
    for (const { data, envelope } of received) {
      const names = new OrgNames(view, dayOf(new Date(envelope.time)));
      const effect = rule(data, names);
      if (names.unknown.size > 0) throw new NotYet('somebody or some unit to be named is not known yet');
      for (const notice of effect.notices)
        messages.push({ ...notice, id: newId(), eventId: envelope.id, at: envelope.time });
      for (const topic of effect.closes) closes.set(topic, new Date(envelope.time));
    }
    const changed = [
      ...(closes.size > 0
        ? await this.inboxes.withdraw(tx, [...closes.keys()], latest(closes.values()))
        : []),
      ...(messages.length > 0 ? await this.inboxes.deliver(tx, messages) : []),
    ];
    hint(this.hints, tx, changed);
  }
}

/** Losing it is harmless: a stream asks for what it missed. */
export function hint(hints: HintPublisher, tx: Tx, changed: readonly InboxState[]): void {
  // Of two changes to one inbox the later one stands last.
  const people = [...new Map(changed.map((state) => [state.personId, state])).values()];
  if (people.length > 0) hints.publishAfterCommit(tx, INBOX_HINT, { people } satisfies InboxHint);
}

function latest(times: Iterable<Date>): Date {
  return new Date(Math.max(...[...times].map((time) => time.getTime())));
}

import { Injectable } from '@nestjs/common';
import { dayOf } from '#calendar';
import type { z } from 'zod';
import { INBOX_HINT, type DataOf, type EventContract, type InboxHint } from '#contracts';
import { newId, type Tx } from '#database';
import { HintPublisher, NotYet, type Received } from '#messaging';
import { OrgPicture } from '#org';
import type { Effect, Moment, Names, Notice, Overtaking } from '../domain/notice.js';
import { OrgNames } from './org-names.js';

export type Delivery = Notice & { id: string; eventId: string; at: string };
export type InboxState = z.input<typeof InboxHint>['people'][number];

/** Where inboxes are kept. Each answer names the inboxes that changed, as they are now. */
export abstract class Inboxes {
  /** Messages of a higher rank take those of lower ranks about the same topic out of all inboxes. */
  abstract deliver(tx: Tx, messages: readonly Delivery[]): Promise<InboxState[]>;
  abstract withdraw(tx: Tx, topics: readonly string[], at: Date): Promise<InboxState[]>;
  /** Takes out, and keeps out, messages of lower ranks than these. */
  abstract overtake(tx: Tx, overtakings: readonly Overtaking[], at: Date): Promise<InboxState[]>;
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
    rule: (data: DataOf<Contract>, names: Names, moment: Moment) => Effect,
  ): Promise<void> {
    const view = await this.picture.current();
    const messages: Delivery[] = [];
    const closes: string[] = [];
    const overtakes: Overtaking[] = [];
    for (const { data, envelope } of received) {
      const time = new Date(envelope.time);
      const day = dayOf(time);
      const names = new OrgNames(view, day);
      const { sequence, subject } = envelope;
      const effect = rule(data, names, { day, at: time.getTime(), sequence, subject });
      if (names.unknown.size > 0) throw new NotYet('somebody or some unit to be named is not known yet');
      for (const notice of effect.notices)
        messages.push({ ...notice, id: newId(), eventId: envelope.id, at: envelope.time });
      closes.push(...effect.closes);
      overtakes.push(...(effect.overtakes ?? []));
    }
    const at = latest(received.map(({ envelope }) => envelope.time));
    const changed = [
      ...(closes.length > 0 ? await this.inboxes.withdraw(tx, closes, at) : []),
      ...(overtakes.length > 0 ? await this.inboxes.overtake(tx, overtakes, at) : []),
      ...(messages.length > 0 ? await this.inboxes.deliver(tx, messages) : []),
    ];
    hint(this.hints, tx, changed);
  }
}

/** Losing it is harmless: a stream asks for what it missed. */
export function hint(hints: HintPublisher, tx: Tx, changed: readonly InboxState[]): void {
  // Of two changes to one inbox the later one stands last.
  const people = [...new Map(changed.map((state) => [state.personId, state])).values()];
  if (people.length > 0)
    hints.publishAfterCommit(tx, INBOX_HINT, { people } satisfies z.input<typeof InboxHint>);
}

function latest(times: readonly string[]): Date {
  return new Date(Math.max(...times.map((time) => Date.parse(time))));
}

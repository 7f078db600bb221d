import { FakeClock } from '#testing';
import type { EventContract, InboxHint } from '#contracts';
import { newId, type Database } from '#database';
import { HintPublisher, type Received } from '#messaging';
import { OrgPicture, OrgStore } from '#org';
import type { Effect, Moment, Names } from '../domain/notice.js';
import { makeInboxDatabase } from '../storage/inbox-database.fixture.js';
import { InboxPages, InboxRepository } from '../storage/inbox.repository.js';
import { DeliverNotices } from './deliver-notices.js';
import { personFacts, positionFacts, unitFacts } from './org-facts.fixture.js';

export const TIME = '2022-03-01T02:00:00Z';

/** Two who travel, and the secretary of the unit that they visit. */
export const [cadre, colleague, secretary, unit] = [newId(), newId(), newId(), newId()];

export type Rule = (data: never, names: Names, moment: Moment) => Effect;

/** Inboxes in a database of their own, and what is delivered to them. */
export class Deliveries {
  /** What the gateways were told. */
  hints: { key: string; body: InboxHint }[] = [];
  readonly notices: DeliverNotices;
  readonly pages: InboxPages;

  private constructor(
    readonly database: Database,
    readonly drop: () => Promise<void>,
  ) {
    this.pages = new InboxPages(database);
    const publishHint = (key: string, body: Buffer) => {
      this.hints.push({ key, body: JSON.parse(body.toString('utf8')) as InboxHint });
      return Promise.resolve();
    };
    const picture = new OrgPicture(new OrgStore(database), FakeClock.at(TIME));
    const hints = new HintPublisher({ publishHint } as never);
    this.notices = new DeliverNotices(new InboxRepository(), picture, hints);
  }

  static async make(): Promise<Deliveries> {
    const { database, drop } = await makeInboxDatabase();
    const store = new OrgStore(database);
    await database.transaction(async (tx) => {
      await store.apply(tx, 'units', [unitFacts(unit)]);
      await store.apply(tx, 'people', [
        personFacts(cadre, 'Trần Văn Một'),
        personFacts(colleague, 'Lê Thị Hai'),
        personFacts(secretary, 'Nguyễn Văn Ba'),
      ]);
      await store.apply(tx, 'positions', [positionFacts(secretary, unit)]);
    });
    return new Deliveries(database, drop);
  }

  deliver<Contract extends EventContract>(messages: Received<Contract>[], rule: Rule) {
    return this.database.transaction((tx) => this.notices.deliver(tx, messages, rule as never));
  }

  /** What an inbox says about these subjects. */
  async messagesOf(personId: string, about: readonly string[]) {
    const items = await this.pages.page(personId, { unreadOnly: false, limit: 100 });
    return items.filter((item) => about.includes(item.subjectId));
  }
}

export function received<Contract extends EventContract>(
  contract: Contract,
  data: unknown,
  sequence = 1,
  time = TIME,
  subject: string = newId(),
): Received<Contract> {
  return {
    data,
    envelope: { id: newId(), time, type: contract.type, data, sequence, subject },
  } as unknown as Received<Contract>;
}

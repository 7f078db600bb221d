import { statement, type Database } from '#database';
import type { Consumer } from './consumer.js';
import type { Dispatcher } from './dispatcher.js';
import type { RetryPump } from './retry-pump.js';

/** A retry that is due so soon is under way; one that waits longer is a fault that nobody can wait for. */
const SOON_MS = 5_000;

const underWay = statement(
  'messaging-under-way',
  `SELECT EXISTS (SELECT FROM outbox) AS publishing,
     EXISTS (SELECT FROM message_retry WHERE due_at < statement_timestamp() + $1 * interval '1 millisecond') AS retrying`,
);

export type Activity = {
  /** Messages this process has taken in since it started: two looks with the same number had none between them. */
  handled: number;
  /** Something is under way, or it cannot be told. */
  busy: boolean;
};

/**
 * Whether messages of this service are under way. One look proves little: a message may be on the wire. Two of all
 * services, some time apart, with nothing handled in between, do.
 */
export class MessagingActivity {
  constructor(
    private readonly database: Database,
    private readonly consumer: Pick<Consumer, 'inHand' | 'waiting'>,
    private readonly pump: Pick<RetryPump, 'inHand'>,
    private readonly dispatcher: Pick<Dispatcher, 'handled'>,
  ) {}

  async look(): Promise<Activity> {
    const [row] = await this.database.query<{ publishing: boolean; retrying: boolean }>(underWay, [SOON_MS]);
    const waiting = await this.consumer.waiting();
    // What the queue gave out before it answered lies in the same packets.
    await new Promise((resolve) => setImmediate(resolve));
    const inHand = this.consumer.inHand || this.pump.inHand;
    const { handled } = this.dispatcher;
    return { handled, busy: row?.publishing !== false || row.retrying || waiting !== 0 || inHand };
  }
}

import type { Statement } from './statement.js';

/** A question that is put for several at once, in as few statements as it takes. */
export type Shared<Item, Answer> = {
  /** It changes rows: whoever fails after it takes the whole transaction with them. */
  writes?: boolean;
  /** @returns an answer for each item, in their order; an Error is thrown to whoever asked */
  run(tx: Tx, items: readonly Item[]): Promise<readonly (Answer | Error)[]>;
};

/** A question with a statement of its own for each; they go out together. */
export function each<Item, Answer>(
  run: (tx: Tx, item: Item) => Promise<Answer>,
  options: { writes?: boolean } = {},
): Shared<Item, Answer> {
  return { ...options, run: (tx, items) => Promise.all(items.map((item) => run(tx, item))) };
}

/** What is left to be written, by one or several. */
export type Parting<Item> = {
  /** Nothing in a transaction reads it back, so also somebody alone leaves it for the end. */
  atEnd?: boolean;
  write(tx: Tx, items: readonly Item[]): void;
};

/** One open transaction. It is passed down as the first argument, never ambient. */
export interface Tx {
  /** Runs a statement, prepared under its name on this connection, and gives its rows. */
  query<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * Runs a statement that nobody waits for yet: it goes out together with the next one, or with the commit, and saves
   * a round trip. Statements are carried out in the order in which they were given. What goes wrong with it makes the
   * commit fail, whether somebody awaits it or not.
   */
  send<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  /** What several members of a joint transaction ask for at once; alone, it is asked at once. */
  share<Item, Answer>(what: Shared<Item, Answer>, item: Item): Promise<Answer>;
  /**
   * Something to be written that nobody waits for. What the members of a joint transaction leave is written together at
   * its end, so none of them reads it; alone, it is sent at once if it is not `atEnd`. What goes wrong with it makes the
   * commit fail.
   */
  leave<Item>(what: Parting<Item>, item: Item): void;
  /**
   * Runs after a successful commit, e.g. to wake the outbox relay or to add a job. What must not be lost does
   * not belong here: the process may die between the commit and this call.
   */
  afterCommit(work: () => void): void;
  /** The request or message that this transaction carries out; what is published in it inherits this. */
  cause?: Cause;
}

export type Cause = {
  correlationId?: string;
  traceparent?: string;
  /** Several messages carried out together: their traces, by correlation id. */
  traceparents?: ReadonlyMap<string, string>;
};

/** What has been left, in the order in which each kind came first. */
export class Left {
  private readonly items = new Map<Parting<never>, unknown[]>();

  add<Item>(what: Parting<Item>, item: Item): void {
    const others = this.items.get(what);
    if (others === undefined) this.items.set(what, [item]);
    else others.push(item);
  }

  write(tx: Tx): void {
    for (const [what, items] of this.items) what.write(tx, items as never[]);
  }
}

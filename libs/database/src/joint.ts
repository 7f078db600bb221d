import type { Statement } from './statement.js';
import { Left, type Cause, type Parting, type Shared, type Tx } from './tx.js';

export type Work<Result> = (tx: Tx) => Promise<Result>;

/** `ALONE`: nothing of it has happened, it wants a transaction of its own. */
export type Outcome<Result> = { result: Result } | { failure: unknown } | 'ALONE';

/** Thrown to a member that cannot be carried out beside the others, e.g. as two of them are about the same row. */
export class StepAside extends Error {
  override readonly name = 'StepAside';
}

type Call = { member: Member; item: unknown; resolve(answer: unknown): void; reject(error: unknown): void };

/**
 * One transaction for several works. What they `share` is held until nobody goes on without an answer, and then asked
 * for all of them; what they `leave` is written at the end for those who came through.
 */
export class Joint {
  private readonly calls = new Map<Shared<unknown, unknown>, Call[]>();
  /** Members that are neither over nor wait for an answer. */
  private running = 0;
  private planned = false;
  private broken: { by: unknown } | undefined;

  constructor(readonly tx: Tx) {}

  /** @throws what makes the transaction fail for everybody */
  async run<Result>(works: readonly Work<Result>[]): Promise<Outcome<Result>[]> {
    this.running = works.length;
    const members = works.map(() => new Member(this));
    const outcomes = await Promise.all(
      works.map((work, index) => this.carryOut(work, members[index] as Member)),
    );
    if (this.broken !== undefined) throw this.broken.by;
    const through = members.filter((_, index) => outcomes[index] !== 'ALONE' && 'result' in outcomes[index]!);
    const left = new Left();
    for (const { what, item } of through.flatMap((member) => member.left)) left.add(what, item);
    left.write(this.tx);
    for (const callback of through.flatMap((member) => member.after)) this.tx.afterCommit(callback);
    return outcomes;
  }

  share(member: Member, what: Shared<unknown, unknown>, item: unknown): Promise<unknown> {
    if (member.waitsFor === 0) this.running -= 1;
    member.waitsFor += 1;
    return new Promise((resolve, reject) => {
      const call = { member, item, resolve, reject };
      const others = this.calls.get(what);
      if (others === undefined) this.calls.set(what, [call]);
      else others.push(call);
      this.plan();
    });
  }

  private async carryOut<Result>(work: Work<Result>, member: Member): Promise<Outcome<Result>> {
    try {
      return { result: await work(member) };
    } catch (failure) {
      if (member.acted) this.broken ??= { by: failure };
      return failure instanceof StepAside ? 'ALONE' : { failure };
    } finally {
      // Of two things asked in one breath the first may have been refused and the second be still on its way.
      if (member.waitsFor === 0) this.running -= 1;
      member.over = true;
      this.plan();
    }
  }

  /** Not at once: a member may ask for a second thing in the same breath. */
  private plan(): void {
    if (this.planned || this.running > 0 || this.calls.size === 0) return;
    this.planned = true;
    setImmediate(() => {
      this.planned = false;
      if (this.running > 0) return;
      const asked = [...this.calls];
      this.calls.clear();
      for (const [what, calls] of asked) void this.ask(what, calls);
    });
  }

  private async ask(what: Shared<unknown, unknown>, calls: readonly Call[]): Promise<void> {
    const told = (call: Call) => {
      if (what.writes === true) call.member.acted = true;
      call.member.waitsFor -= 1;
      if (call.member.waitsFor === 0 && !call.member.over) this.running += 1;
    };
    try {
      const answers = await what.run(
        this.tx,
        calls.map(({ item }) => item),
      );
      calls.forEach(told);
      calls.forEach((call, index) => {
        const answer = answers[index];
        if (answer instanceof Error) call.reject(answer);
        else call.resolve(answer);
      });
    } catch (error) {
      // A statement failed, and the transaction with it.
      this.broken ??= { by: error };
      calls.forEach(told);
      for (const call of calls) call.reject(error);
    }
  }
}

/** The transaction as one of the works sees it. */
class Member implements Tx {
  cause?: Cause;
  /** It may have changed something, so it cannot fail alone any more. */
  acted = false;
  over = false;
  /** Answers that it has asked for. */
  waitsFor = 0;
  readonly left: { what: Parting<unknown>; item: unknown }[] = [];
  readonly after: (() => void)[] = [];

  constructor(private readonly joint: Joint) {}

  query<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    this.acted = true;
    return this.joint.tx.query<Row>(statement, values);
  }

  send<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    this.acted = true;
    return this.joint.tx.send<Row>(statement, values);
  }

  share<Item, Answer>(what: Shared<Item, Answer>, item: Item): Promise<Answer> {
    return this.joint.share(this, what, item) as Promise<Answer>;
  }

  leave<Item>(what: Parting<Item>, item: Item): void {
    this.left.push({ what, item });
  }

  afterCommit(work: () => void): void {
    this.after.push(work);
  }
}

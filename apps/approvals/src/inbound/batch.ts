import { databaseFault } from '#database';

type Waiting<Item> = { item: Item; resolve: () => void; reject: (error: unknown) => void };

/**
 * Puts what arrives while earlier batches run into one next batch, so that under load many share a transaction and a
 * lone one does not wait. A batch that fails is redone in halves: only the bad ones fail, and a few bad ones cost a few
 * transactions more.
 */
export class Batch<Item> {
  private waiting: Waiting<Item>[] = [];
  private running = 0;
  /** The last of those that are done alone. */
  private alone: Promise<void> = Promise.resolve();

  /**
   * @param run handles a batch, all or nothing, but for those that it gives back: they are done again alone, one after
   *   the other, while batches go on. A single one is never given back
   * @param most of one batch
   * @param lanes batches at the same time
   */
  constructor(
    private readonly run: (items: readonly Item[]) => Promise<readonly Item[] | void>,
    private readonly most: number,
    private readonly lanes = 2,
  ) {}

  /** Resolves when the item was handled. */
  add(item: Item): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      // After this turn of the loop: jobs that were fetched together come together.
      setImmediate(() => void this.next());
    });
  }

  private async next(): Promise<void> {
    if (this.running >= this.lanes || this.waiting.length === 0) return;
    this.running += 1;
    const batch = this.waiting.splice(0, this.most);
    await this.together(batch);
    this.running -= 1;
    setImmediate(() => void this.next());
  }

  private async together(batch: readonly Waiting<Item>[]): Promise<void> {
    try {
      const back = new Set((await this.run(batch.map(({ item }) => item))) ?? []);
      for (const one of batch)
        if (!back.has(one.item)) one.resolve();
        else this.alone = this.alone.then(() => this.together([one]));
    } catch (error) {
      // In smaller parts it would be just as far away.
      if (batch.length === 1 || databaseFault(error) === 'unavailable')
        return batch.forEach(({ reject }) => reject(error));
      const half = Math.ceil(batch.length / 2);
      await this.together(batch.slice(0, half));
      await this.together(batch.slice(half));
    }
  }
}

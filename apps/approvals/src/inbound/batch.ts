type Waiting<Item> = { item: Item; resolve: () => void; reject: (error: unknown) => void };

/**
 * Puts what arrives while earlier batches run into one next batch, so that under load many share a transaction and a
 * lone one does not wait. A batch that fails is redone one by one: only the bad one fails.
 */
export class Batch<Item> {
  private waiting: Waiting<Item>[] = [];
  private running = 0;

  /**
   * @param run handles a batch, all or nothing
   * @param most of one batch
   * @param lanes batches at the same time
   */
  constructor(
    private readonly run: (items: readonly Item[]) => Promise<unknown>,
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
      await this.run(batch.map(({ item }) => item));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      const [only] = batch;
      if (batch.length === 1 && only !== undefined) return only.reject(error);
      for (const one of batch) await this.together([one]);
    }
  }
}

import type { Readable } from 'node:stream';

/** A browser’s side of a stream. */
export class TestStream {
  readonly ended: Promise<void>;
  isOpen = true;
  private readonly events: { event: string; id: string | undefined; data: unknown }[] = [];
  private beatsSeen = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly body: Readable,
    readonly headers: Record<string, string | string[] | undefined>,
  ) {
    this.ended = this.read();
  }

  /** The next event of that kind; waits for it. */
  async next(event: string): Promise<{ id: string | undefined; data: unknown }> {
    for (;;) {
      const at = this.events.findIndex((one) => one.event === event);
      const [found] = at < 0 ? [] : this.events.splice(at, 1);
      if (found !== undefined) return { id: found.id, data: found.data };
      await this.more();
    }
  }

  /** Events of that kind that nobody took. */
  left(event: string): number {
    return this.events.filter((one) => one.event === event).length;
  }

  async beats(count: number): Promise<void> {
    const until = this.beatsSeen + count;
    while (this.beatsSeen < until) await this.more();
  }

  stop(): void {
    this.body.destroy();
  }

  private more(): Promise<void> {
    if (!this.isOpen) throw new Error('the stream has ended');
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      for await (const chunk of this.body) {
        text += String(chunk);
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
        this.wake();
      }
    } catch {
      // Stopped by the test.
    } finally {
      this.isOpen = false;
      this.wake();
    }
  }

  private take(block: string) {
    if (block === ':') this.beatsSeen += 1;
    const fields = new Map(
      block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(': ') + 2)]),
    );
    const event = fields.get('event');
    if (event === undefined) return;
    this.events.push({ event, id: fields.get('id'), data: JSON.parse(fields.get('data') ?? 'null') });
  }

  private wake() {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

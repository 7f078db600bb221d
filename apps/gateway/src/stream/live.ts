import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { INBOX_HINT, InboxHint, sessionEnded, tasksClosed, tasksOpened } from '#contracts';
import { TemporaryListener } from '#messaging';
import { Streams } from './streams.js';

/** What happens in the system while browsers listen: a queue of this process alone, gone when it goes. */
@Injectable()
export class Live implements BeforeApplicationShutdown {
  private readonly logger = new Logger('live');

  constructor(
    private readonly listener: TemporaryListener,
    private readonly streams: Streams,
  ) {
    listener
      .onHint(INBOX_HINT, (payload) => this.inboxes(payload))
      .onEvent(tasksOpened, ({ tasks }) => this.queues('OPENED', tasks))
      .onEvent(tasksClosed, ({ tasks }) => this.queues('CLOSED', tasks))
      .onEvent(sessionEnded, (session) => streams.closeSession(session))
      .onGap(() => streams.refreshAll());
  }

  start(): void {
    // Comes up later when the broker is away; the gateway serves everything else without it.
    this.listener.start().catch((error: unknown) => {
      this.logger.warn({ msg: 'live changes wait for the broker', error });
    });
  }

  /** @throws while the broker is away */
  check(): void {
    if (!this.listener.connected) throw new Error('not connected');
  }

  async beforeApplicationShutdown() {
    await this.listener.stop();
  }

  private inboxes(payload: unknown) {
    const hint = InboxHint.safeParse(payload);
    if (!hint.success) return;
    for (const { personId, ...change } of hint.data.people) this.streams.hint(personId, change);
  }

  private queues(change: 'OPENED' | 'CLOSED', tasks: readonly { taskId: string; assigneeId: string }[]) {
    const byPerson = new Map<string, string[]>();
    for (const { taskId, assigneeId } of tasks)
      byPerson.set(assigneeId, [...(byPerson.get(assigneeId) ?? []), taskId]);
    for (const [personId, taskIds] of byPerson) this.streams.queueChanged(personId, { change, taskIds });
  }
}

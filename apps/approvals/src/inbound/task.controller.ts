import { Controller } from '@nestjs/common';
import { approvalsRoutes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, Gathered, InTx, Input, type Caller } from '#http';
import { DecideTasks } from '../use-cases/decide-task.js';
import { Queues } from '../use-cases/read-queue.js';
import { ReadTasks } from '../use-cases/read-task.js';

/** What waits for the caller, and the caller's verdicts. */
@Controller()
export class TaskController {
  constructor(
    private readonly queues: Queues,
    private readonly tasks: ReadTasks,
    private readonly decisions: DecideTasks,
  ) {}

  @Endpoint(approvalsRoutes.queueCount)
  count(@From() caller: Caller) {
    return this.queues.count(caller.personId);
  }

  @Endpoint(approvalsRoutes.queue)
  queue(@Input() { query }: InputOf<typeof approvalsRoutes.queue>, @From() caller: Caller) {
    const { cursor, limit, overdue } = query;
    return this.queues.page({
      assigneeId: caller.personId,
      cursor,
      limit,
      overdueOnly: overdue === 'true',
    });
  }

  @Endpoint(approvalsRoutes.getTask)
  task(@Input() { params }: InputOf<typeof approvalsRoutes.getTask>, @From() caller: Caller) {
    return this.tasks.byId(params.id, caller.rights);
  }

  @Endpoint(approvalsRoutes.decide)
  @Gathered()
  decide(
    @Input() { params, body }: InputOf<typeof approvalsRoutes.decide>,
    @From() { personId, correlationId }: Caller,
    @InTx() tx: Tx,
  ) {
    return this.decisions.run(tx, { taskId: params.id, by: personId, ...body, correlationId });
  }
}

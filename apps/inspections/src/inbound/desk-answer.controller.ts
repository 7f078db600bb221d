import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { DeskAnswering } from '../use-cases/answer-desk-request.js';
import { DeskAnswerReturning } from '../use-cases/return-desk-answer.js';

/** What one unit is asked for: its officers answer, and whoever asked may return it. */
@Controller()
export class DeskAnswerController {
  constructor(
    private readonly answering: DeskAnswering,
    private readonly returning: DeskAnswerReturning,
  ) {}

  @Endpoint(routes.writeDeskAnswer)
  write(
    @Input() { params, ifMatch, body }: InputOf<typeof routes.writeDeskAnswer>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    const { answers } = body;
    return this.answering.write(tx, { actor, answerId: params.id, seenVersion: ifMatch, answers });
  }

  @Endpoint(routes.submitDeskAnswer)
  submit(
    @Input() { params, ifMatch }: InputOf<typeof routes.submitDeskAnswer>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    return this.answering.submit(tx, { actor, answerId: params.id, seenVersion: ifMatch });
  }

  @Endpoint(routes.returnDeskAnswer)
  giveBack(
    @Input() { params, ifMatch, body }: InputOf<typeof routes.returnDeskAnswer>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    const { reason } = body;
    return this.returning.execute(tx, { actor, answerId: params.id, seenVersion: ifMatch, reason });
  }
}

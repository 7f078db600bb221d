import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { AttendanceRecording } from '../use-cases/record-attendance.js';
import { AnswerSaving } from '../use-cases/save-answers.js';
import { SelfInspectionSettling } from '../use-cases/settle-self-inspection.js';
import { visitAimed } from './visit-aimed.js';

/** What is written down during a visit, and by the unit before it. */
@Controller()
export class ChecklistController {
  constructor(
    private readonly saving: AnswerSaving,
    private readonly settling: SelfInspectionSettling,
    private readonly recording: AttendanceRecording,
  ) {}

  @Endpoint(routes.saveAnswers)
  team(@Input() { params, body }: InputOf<typeof routes.saveAnswers>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.saving.team(tx, { actor, visitId: params.id.toLowerCase(), answers: body.answers });
  }

  @Endpoint(routes.saveSelfAnswers)
  self(
    @Input() { params, body }: InputOf<typeof routes.saveSelfAnswers>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    return this.saving.self(tx, { actor, visitId: params.id.toLowerCase(), answers: body.answers });
  }

  @Endpoint(routes.submitSelfInspection)
  submit(@Input() input: InputOf<typeof routes.submitSelfInspection>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.settling.submit(tx, visitAimed(input, actor));
  }

  @Endpoint(routes.reopenSelfInspection)
  reopen(@Input() input: InputOf<typeof routes.reopenSelfInspection>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.settling.reopen(tx, visitAimed(input, actor));
  }

  @Endpoint(routes.recordAttendance)
  attendance(@Input() input: InputOf<typeof routes.recordAttendance>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.recording.execute(tx, { ...visitAimed(input, actor), attendance: input.body.attendance });
  }
}

import { Injectable } from '@nestjs/common';
import { isOwed } from '../domain/desk-answer.js';
import { tellOwed } from '../domain/desk-told.js';
import type { DeadlineBell } from './deadlines.ports.js';
import { DeskAnswers } from './desk.ports.js';

/** What a deadline of a unit’s answer says, as long as it is owed. */
@Injectable()
export class DeskAnswerRinging {
  constructor(private readonly answers: DeskAnswers) {}

  readonly ring: DeadlineBell = async (tx, { subjectId, ring, at, today, org }) => {
    const asked = await this.answers.lock(tx, subjectId);
    if (asked === undefined || asked.request.state !== 'SENT' || !isOwed(asked.answer)) return;
    await this.answers.tell(tx, [tellOwed(asked.answer, asked.request, ring, { org, today, at })], at);
  };
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentOwners } from '../use-cases/attachment-owners.ports.js';
import { DeadlineBells } from '../use-cases/deadlines.ports.js';
import { DeskAnswerFiles } from '../use-cases/desk-answer-files.js';
import { DeskAnswerRinging } from '../use-cases/ring-desk-answer.js';

/** Answers of units have deadlines and files: who asks about either comes here. */
@Injectable()
export class DeskAnswerRegistrar implements OnModuleInit {
  constructor(
    private readonly bells: DeadlineBells,
    private readonly owners: AttachmentOwners,
    private readonly ringing: DeskAnswerRinging,
    private readonly files: DeskAnswerFiles,
  ) {}

  onModuleInit(): void {
    this.bells.register('DESK_ANSWER', this.ringing.ring);
    this.owners.register('DESK_ANSWER', this.files);
  }
}

import type { ModuleMetadata } from '@nestjs/common';
import { DeskAnswerController } from './inbound/desk-answer.controller.js';
import { DeskAnswerRegistrar } from './inbound/desk-answer.registrar.js';
import { DeskQueryController } from './inbound/desk-query.controller.js';
import { DeskRequestController } from './inbound/desk-request.controller.js';
import { DeskAnswerRepository } from './storage/desk-answer.repository.js';
import { DeskRequestRepository } from './storage/desk-request.repository.js';
import { DeskSqlReader } from './storage/desk.reader.js';
import { DeskAnswering } from './use-cases/answer-desk-request.js';
import { DeskRequestDeleting } from './use-cases/delete-desk-request.js';
import { DeskAnswerFiles } from './use-cases/desk-answer-files.js';
import { DeskAnswers, DeskReader, DeskRequests } from './use-cases/desk.ports.js';
import { DeskRequestEnding } from './use-cases/end-desk-request.js';
import { DeskAnswerReading } from './use-cases/read-desk-answers.js';
import { DeskRequestReading } from './use-cases/read-desk-requests.js';
import { DeskRequestReminding } from './use-cases/remind-desk-request.js';
import { DeskAnswerReturning } from './use-cases/return-desk-answer.js';
import { DeskAnswerRinging } from './use-cases/ring-desk-answer.js';
import { DeskRequestSaving } from './use-cases/save-desk-request.js';
import { DeskRequestSending } from './use-cases/send-desk-request.js';

/** Desk supervision: reports that units are asked for. */
export const DESK: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [DeskRequestController, DeskAnswerController, DeskQueryController],
  providers: [
    { provide: DeskRequests, useClass: DeskRequestRepository },
    { provide: DeskAnswers, useClass: DeskAnswerRepository },
    { provide: DeskReader, useClass: DeskSqlReader },
    DeskAnswering,
    DeskAnswerFiles,
    DeskAnswerReading,
    DeskAnswerReturning,
    DeskAnswerRinging,
    DeskRequestDeleting,
    DeskRequestEnding,
    DeskRequestReading,
    DeskRequestReminding,
    DeskRequestSaving,
    DeskRequestSending,
    DeskAnswerRegistrar,
  ],
};

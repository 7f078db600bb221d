import type { ModuleMetadata } from '@nestjs/common';
import { AttachmentAdmission, AttachmentController } from './inbound/attachment.controller.js';
import { DocumentController } from './inbound/document.controller.js';
import { OrphanedFileSweep } from './inbound/orphaned-files.sweep.js';
import {
  AttachmentRepository,
  AttachmentSqlReader,
  AttachmentSqlShelf,
} from './storage/attachment.repository.js';
import {
  DocumentSqlReader,
  NumberRegisterRepository,
  OfficialDocumentRepository,
} from './storage/official-document.repository.js';
import { AttachmentAdding } from './use-cases/add-attachment.js';
import { AttachmentFiles, AttachmentReader } from './use-cases/attachment-files.ports.js';
import { AttachmentOwnerDesk } from './use-cases/attachment-owners.js';
import { AttachmentOwners } from './use-cases/attachment-owners.ports.js';
import { AttachmentShelf } from './use-cases/attachments.ports.js';
import { AttachmentChanging } from './use-cases/change-attachment.js';
import { DocumentTexts } from './use-cases/document-texts.js';
import { DocumentReader, NumberRegister, OfficialDocuments } from './use-cases/documents.ports.js';
import { OfficialNumbers } from './use-cases/official-numbers.ports.js';
import { AttachmentOpening } from './use-cases/open-attachment.js';
import { DocumentReading } from './use-cases/read-documents.js';
import { ReadDocuments } from './use-cases/read-documents.ports.js';
import { DocumentRecording } from './use-cases/record-document.js';
import { OrphanedFiles } from './use-cases/remove-orphaned-files.js';
import { OfficialNumberTaking } from './use-cases/take-official-number.js';

/** Official documents with the register of numbers, and the files of every part. */
export const DOCUMENTS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [DocumentController, AttachmentController],
  providers: [
    { provide: NumberRegister, useClass: NumberRegisterRepository },
    { provide: OfficialDocuments, useClass: OfficialDocumentRepository },
    { provide: DocumentReader, useClass: DocumentSqlReader },
    { provide: OfficialNumbers, useClass: OfficialNumberTaking },
    { provide: ReadDocuments, useClass: DocumentTexts },
    DocumentReading,
    DocumentRecording,
    { provide: AttachmentShelf, useClass: AttachmentSqlShelf },
    { provide: AttachmentFiles, useClass: AttachmentRepository },
    { provide: AttachmentReader, useClass: AttachmentSqlReader },
    AttachmentOwnerDesk,
    { provide: AttachmentOwners, useExisting: AttachmentOwnerDesk },
    AttachmentAdding,
    AttachmentAdmission,
    AttachmentChanging,
    AttachmentOpening,
    OrphanedFiles,
    OrphanedFileSweep,
  ],
};

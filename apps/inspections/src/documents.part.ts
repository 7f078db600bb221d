import type { ModuleMetadata } from '@nestjs/common';
import { AttachmentSqlShelf } from './storage/attachment.repository.js';
import {
  NumberRegisterRepository,
  OfficialDocumentRepository,
} from './storage/official-document.repository.js';
import { AttachmentOwnerDesk } from './use-cases/attachment-owners.js';
import { AttachmentOwners } from './use-cases/attachment-owners.ports.js';
import { AttachmentShelf } from './use-cases/attachments.ports.js';
import { NumberRegister, OfficialDocuments } from './use-cases/documents.ports.js';
import { OfficialNumbers } from './use-cases/official-numbers.ports.js';
import { OfficialNumberTaking } from './use-cases/take-official-number.js';

/** Official documents with the register of numbers, and the files of every part. */
export const DOCUMENTS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [],
  providers: [
    { provide: NumberRegister, useClass: NumberRegisterRepository },
    { provide: OfficialDocuments, useClass: OfficialDocumentRepository },
    { provide: OfficialNumbers, useClass: OfficialNumberTaking },
    { provide: AttachmentShelf, useClass: AttachmentSqlShelf },
    AttachmentOwnerDesk,
    { provide: AttachmentOwners, useExisting: AttachmentOwnerDesk },
  ],
};

import type { z } from 'zod';
import type { InspectionFile } from '#contracts';
import type { OrgView } from '#org';
import type { AttachmentOwnerKind } from './attachment-owners.ports.js';
import type { ShelvedAttachment } from './attachments.ports.js';

export type InspectionFileView = z.infer<typeof InspectionFile>;
type Shown = ShelvedAttachment & { owner: AttachmentOwnerKind; ownerId: string };

export function attachmentView(file: Shown, org: OrgView, today: string): InspectionFileView {
  const { attachmentId, version, owner, ownerId, itemCode, name, mediaType, bytes, caption } = file;
  return {
    ...{ attachmentId, version, owner, ownerId, itemCode, name, mediaType, bytes, caption },
    image: mediaType.startsWith('image/'),
    uploadedBy: org.personRef(file.uploadedBy, today),
    uploadedAt: file.uploadedAt.toISOString(),
  };
}

import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { Id, Instant, Version, text } from '../../values.js';
import { IdParams } from '../parameters.js';
import { PersonRef } from '../trip-reporting/report-shapes.js';

const service = 'inspections';
const tag = 'Tệp kiểm tra';

/** What a file belongs to: a visit, what the unit found itself before it, a repair, an answer to a request. */
export const FileOwner = z.enum(['VISIT', 'SELF', 'ACTION', 'DESK_ANSWER']);

export const InspectionFile = z.object({
  attachmentId: Id,
  version: Version,
  owner: FileOwner,
  ownerId: Id,
  /** Of the checklist or question; null: it belongs to the thing as a whole. */
  itemCode: z.string().nullable(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  /** It has a preview. */
  image: z.boolean(),
  caption: z.string().nullable(),
  uploadedBy: PersonRef,
  uploadedAt: Instant,
});

/** What comes with a file, as its body holds nothing but the file. */
export const InspectionFileQuery = z.strictObject({
  owner: FileOwner,
  ownerId: Id,
  itemCode: text(60).optional(),
  /** The name that its owner knows it by. */
  name: text(200),
  caption: text(500).optional(),
});

const one = {
  service,
  tag,
  access: UNION_PEOPLE,
  params: IdParams,
} as const;
const ADDERS = 'Ai đang được ghi vào cuộc kiểm tra, việc khắc phục hoặc báo cáo có tệp này';
const READERS = 'Như cuộc kiểm tra, việc khắc phục hoặc báo cáo có tệp này';

export const inspectionFileRoutes = {
  addInspectionFile: defineRoute({
    id: 'inspections.add-file',
    service,
    method: 'POST',
    path: '/api/inspection-files',
    tag,
    summary: 'Thêm một ảnh hoặc tệp',
    access: UNION_PEOPLE,
    scope: ADDERS,
    command: true,
    status: 201,
    query: InspectionFileQuery,
    upload: { maxBytes: 20 * 1024 * 1024 },
    response: InspectionFile,
    problems: ['TOO_MANY_INSPECTION_FILES'],
  }),
  getInspectionFile: defineRoute({
    ...one,
    id: 'inspections.get-file',
    method: 'GET',
    path: '/api/inspection-files/:id',
    summary: 'Một ảnh hoặc tệp',
    scope: READERS,
    command: false,
    status: 200,
    download: true,
  }),
  previewInspectionFile: defineRoute({
    ...one,
    id: 'inspections.preview-file',
    method: 'GET',
    path: '/api/inspection-files/:id/preview',
    summary: 'Ảnh thu nhỏ của một ảnh',
    scope: READERS,
    command: false,
    status: 200,
    download: true,
  }),
  changeInspectionFile: defineRoute({
    ...one,
    id: 'inspections.change-file',
    method: 'PATCH',
    path: '/api/inspection-files/:id',
    summary: 'Sửa chú thích của một tệp',
    scope: ADDERS,
    command: true,
    ifMatch: true,
    status: 200,
    body: z.strictObject({ caption: text(500).nullable() }),
    response: InspectionFile,
    problems: ['STALE_VERSION'],
  }),
  removeInspectionFile: defineRoute({
    ...one,
    id: 'inspections.remove-file',
    method: 'DELETE',
    path: '/api/inspection-files/:id',
    summary: 'Bỏ một tệp',
    scope: ADDERS,
    command: true,
    ifMatch: true,
    status: 204,
    problems: ['STALE_VERSION'],
  }),
} as const;

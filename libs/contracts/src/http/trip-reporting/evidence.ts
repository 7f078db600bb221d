import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { text } from '../../values.js';
import { IdParams } from '../parameters.js';
import { Evidence, EvidenceFields } from './report-shapes.js';
import { editing } from './editing.js';

const service = 'trip-reporting';

/** What comes with a file, as its body holds nothing but the file. */
export const EvidenceQuery = z.strictObject({
  /** The name that its owner knows it by. */
  name: text(200),
  caption: text(500).optional(),
  peopleRecognisable: z.enum(['true', 'false']),
  minors: z.enum(['true', 'false']),
});

export const evidenceRoutes = {
  addEvidence: defineRoute({
    id: 'trip-reporting.add-evidence',
    service,
    method: 'POST',
    path: '/api/reports/:id/evidence',
    tag: 'Minh chứng',
    summary: 'Thêm một ảnh hoặc tệp vào bản đang viết',
    access: ['CADRE'],
    command: true,
    status: 201,
    params: IdParams,
    query: EvidenceQuery,
    upload: { maxBytes: 20 * 1024 * 1024 },
    response: Evidence,
    problems: ['REPORT_NOT_EDITABLE', 'TOO_MANY_FILES'],
  }),
  getEvidence: defineRoute({
    id: 'trip-reporting.get-evidence',
    service,
    method: 'GET',
    path: '/api/evidence/:id',
    tag: 'Minh chứng',
    summary: 'Một ảnh hoặc tệp minh chứng',
    access: UNION_PEOPLE,
    scope: 'Như báo cáo của nó',
    command: false,
    status: 200,
    params: IdParams,
    download: true,
  }),
  previewEvidence: defineRoute({
    id: 'trip-reporting.preview-evidence',
    service,
    method: 'GET',
    path: '/api/evidence/:id/preview',
    tag: 'Minh chứng',
    summary: 'Ảnh thu nhỏ của một ảnh minh chứng',
    access: UNION_PEOPLE,
    scope: 'Như báo cáo của nó',
    command: false,
    status: 200,
    params: IdParams,
    download: true,
  }),
  changeEvidence: defineRoute({
    ...editing,
    id: 'trip-reporting.change-evidence',
    method: 'PUT',
    path: '/api/evidence/:id',
    tag: 'Minh chứng',
    summary: 'Sửa chú thích, dấu hiệu có người nhận ra được hoặc trẻ em',
    status: 200,
    body: EvidenceFields,
    response: Evidence,
    problems: ['STALE_VERSION', 'REPORT_NOT_EDITABLE'],
  }),
  removeEvidence: defineRoute({
    ...editing,
    id: 'trip-reporting.remove-evidence',
    method: 'DELETE',
    path: '/api/evidence/:id',
    tag: 'Minh chứng',
    summary: 'Bỏ một tệp khỏi bản đang viết',
    status: 204,
    problems: ['STALE_VERSION', 'REPORT_NOT_EDITABLE'],
  }),
} as const;

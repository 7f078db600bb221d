import { z } from 'zod';
import { fieldSchemas, SchemaBook } from './json-schema.js';
import { PROBLEM_SCHEMA, PROBLEM_TYPE, problemsOf, refusalComponents, refusals } from './openapi-refusals.js';
import type { RouteContract } from './route.js';
import { ROUTES } from './http/index.js';
import { Version } from './values.js';

export const SESSION_COOKIE = '__Host-dicoso';
export const CSRF_HEADER = 'x-csrf-token';

export { PROBLEM_TYPE, problemsOf };

const INTRODUCTION = `Giao diện lập trình của hệ thống quản lý cán bộ Đoàn đi cơ sở theo chủ trương 1+2.

- **Đăng nhập** bằng \`POST /api/session\`; phiên nằm trong cookie \`${SESSION_COOKIE}\`. Mọi thao tác không chỉ đọc cần tiêu đề \`X-CSRF-Token\` lấy từ \`csrfToken\` của phiên. Trang này tự gửi tiêu đề đó và \`Idempotency-Key\` khi bấm “Execute”.
- **Mỗi thao tác ghi** cần \`Idempotency-Key\`: gửi lại với cùng mã không làm việc hai lần; câu trả lời đầu tiên được giữ 7 ngày.
- **Sửa nội dung** cần \`If-Match\` với \`ETag\` đã xem: người khác đã sửa thì bị từ chối (412), không bị ghi đè.
- **Lỗi** là tài liệu RFC 9457 (\`${PROBLEM_TYPE}\`) với \`code\` ổn định và lời giải thích tiếng Việt.
- **Danh sách** chia trang bằng \`cursor\` (\`nextCursor\` của trang trước).`;

/** OpenAPI 3.1 of the public edge, from the same contracts that it is served by. */
export function openApiDocument(version: string, routes: readonly RouteContract[] = ROUTES) {
  const book = new SchemaBook();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route, book);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Đi Cơ Sở', version, description: INTRODUCTION },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map((route) => route.tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: PROBLEM_SCHEMA, ...book.components(paths) },
      ...refusalComponents(routes),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: SESSION_COOKIE,
          description: 'Phiên làm việc, nhận được khi đăng nhập.',
        },
        csrf: {
          type: 'apiKey',
          in: 'header',
          name: 'X-CSRF-Token',
          description: '`csrfToken` của phiên; cần cho mọi thao tác không chỉ đọc.',
        },
      },
    },
  };
}

function operation(route: RouteContract, book: SchemaBook) {
  const unsafe = route.method !== 'GET';
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    description: description(route),
    security: route.access === 'public' ? [] : [unsafe ? { session: [], csrf: [] } : { session: [] }],
    parameters: parameters(route),
    ...(route.body === undefined ? {} : { requestBody: requestBody(route.id, route.body, book) }),
    ...(route.upload === undefined ? {} : { requestBody: fileBody(route.upload.maxBytes) }),
    responses: { [route.status]: success(route, book), ...refusals(route) },
    'x-access': route.access,
    'x-command': route.command,
  };
}

function description(route: RouteContract): string {
  const who =
    route.access === 'public'
      ? 'Ai cũng gọi được.'
      : route.access === 'session'
        ? 'Mọi người đã đăng nhập.'
        : `Dành cho: ${route.access.map((role) => ROLE_LABELS[role]).join(', ')}.`;
  return route.scope === undefined ? who : `${who} Phạm vi: ${route.scope}.`;
}

const ROLE_LABELS: Record<string, string> = {
  CADRE: 'cán bộ',
  HOST_OFFICER: 'cán bộ đơn vị nơi đến',
  DEPARTMENT_HEAD: 'lãnh đạo ban',
  IN_CHARGE: 'người phụ trách địa bàn',
  ORGANISATION_INSPECTION: 'Ban Tổ chức – Kiểm tra',
  STANDING_COMMITTEE: 'Ban Thường vụ Tỉnh đoàn',
  ADMINISTRATOR: 'quản trị hệ thống',
  CENTRAL: 'Trung ương Đoàn',
};

function parameters(route: RouteContract) {
  const list: Record<string, unknown>[] = [];
  for (const field of route.params ? fieldSchemas(route.params) : []) {
    list.push({ name: field.name, in: 'path', required: true, schema: field.schema });
  }
  for (const field of route.query ? fieldSchemas(route.query) : []) {
    list.push({ name: field.name, in: 'query', required: field.required, schema: field.schema });
  }
  if (route.command) list.push(IDEMPOTENCY_PARAMETER);
  if (route.ifMatch) list.push(IF_MATCH_PARAMETER);
  return list;
}

const IDEMPOTENCY_PARAMETER = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Mã riêng của thao tác này; gửi lại với cùng mã thì không làm hai lần.',
  schema: { type: 'string', minLength: 8, maxLength: 100, pattern: '^[\\x21-\\x7e]+$' },
};
const IF_MATCH_PARAMETER = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: '`ETag` của nội dung đã xem, ví dụ `"3"`.',
  schema: { type: 'string', pattern: '^(W/)?"\\d{1,9}"$' },
};

function requestBody(id: string, schema: z.ZodType, book: SchemaBook) {
  return {
    required: true,
    content: { 'application/json': { schema: book.reference(schema, 'input', `${id}.request`) } },
  };
}

/** What may be stored. Nobody believes the declared type: it is for the readers of the documents. */
const FILE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

function fileBody(maxBytes: number) {
  return {
    required: true,
    description: `Nội dung tệp, gửi nguyên dạng; tối đa ${Math.floor(maxBytes / 1024 / 1024)} MB. Loại tệp được xét theo nội dung.`,
    content: fileContent([...FILE_TYPES, 'application/octet-stream']),
  };
}

// OpenAPI 3.1 describes bytes by a media type without a schema of JSON.
function fileContent(types: readonly string[]) {
  return Object.fromEntries(types.map((type) => [type, { schema: {} }]));
}

function success(route: RouteContract, book: SchemaBook) {
  const streams = route.response === undefined && route.status !== 204 && !route.download;
  const etag = route.response instanceof z.ZodObject && route.response.shape['version'] === Version;
  const headers = {
    'X-Request-Id': { description: 'Mã của lần gọi này, để tra cứu.', schema: { type: 'string' } },
    ...(etag ? { ETag: { description: 'Phiên bản, cho `If-Match`.', schema: { type: 'string' } } } : {}),
    ...(route.download ? DOWNLOAD_HEADERS : {}),
    ...(route.command
      ? {
          'Idempotency-Replayed': {
            description: '`true` khi đây là câu trả lời đã giữ của lần gửi trước.',
            schema: { type: 'string', enum: ['true'] },
          },
        }
      : {}),
  };
  return {
    description: SUCCESS[route.status],
    headers,
    ...(route.response === undefined
      ? {}
      : {
          content: {
            'application/json': { schema: book.reference(route.response, 'output', `${route.id}.response`) },
          },
        }),
    ...(streams ? { content: { 'text/event-stream': { schema: { type: 'string' } } } } : {}),
    ...(route.download ? { content: fileContent(FILE_TYPES) } : {}),
  };
}

const DOWNLOAD_HEADERS = {
  ETag: { description: 'Dấu của nội dung, cho `If-None-Match`.', schema: { type: 'string' } },
  'Content-Disposition': { description: 'Tên tệp (RFC 6266).', schema: { type: 'string' } },
};

const SUCCESS: Record<RouteContract['status'], string> = {
  200: 'Thành công.',
  201: 'Đã tạo.',
  202: 'Đã nhận; việc tiếp tục ở các dịch vụ khác.',
  204: 'Đã làm, không có nội dung trả về.',
};

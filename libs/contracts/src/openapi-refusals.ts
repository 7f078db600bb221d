import { PROBLEMS, problemDocument, type ProblemCode } from './problem.js';
import type { JsonSchema } from './json-schema.js';
import type { RouteContract } from './route.js';

export const PROBLEM_TYPE = 'application/problem+json';

const UPLOAD_PROBLEMS = [
  'FILE_TYPE_REFUSED',
  'FILE_TOO_LARGE',
  'FILE_BROKEN',
  'FILE_SUSPICIOUS',
  'STORAGE_UNAVAILABLE',
] as const satisfies readonly ProblemCode[];

/** Every code that a call of this route can be answered with, apart from success. */
export function problemsOf(route: RouteContract): ProblemCode[] {
  const unsafe = route.method !== 'GET';
  const codes: ProblemCode[] = [...(route.problems ?? [])];
  if (route.params || route.query || route.body) codes.push('INVALID_INPUT');
  if (route.body) codes.push('BROKEN_JSON', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE');
  if (route.upload) codes.push(...UPLOAD_PROBLEMS);
  if (route.download) codes.push('STORAGE_UNAVAILABLE');
  if (route.params) codes.push('NOT_FOUND');
  if (route.access !== 'public') codes.push('NOT_SIGNED_IN');
  if (typeof route.access !== 'string') codes.push('FORBIDDEN');
  if (unsafe) codes.push('ORIGIN_REFUSED');
  if (unsafe && route.access !== 'public') codes.push('CSRF_TOKEN_INVALID');
  if (route.command)
    codes.push('IDEMPOTENCY_KEY_REQUIRED', 'IDEMPOTENCY_KEY_REUSED', 'COMMAND_STILL_RUNNING');
  if (route.ifMatch) codes.push('IF_MATCH_REQUIRED', 'STALE_VERSION');
  codes.push('RATE_LIMITED', 'INTERNAL', 'TEMPORARILY_UNAVAILABLE');
  return [...new Set(codes)];
}

/** By status: one code is a reference, several are told apart by examples. */
export function refusals(route: RouteContract): Record<string, unknown> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(route)) {
    const status: number = PROBLEMS[code][0];
    if (status >= 400) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries<unknown>(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => {
        const [only, ...others] = codes;
        if (only !== undefined && others.length === 0)
          return [status, { $ref: `#/components/responses/${only}` }];
        return [
          status,
          {
            description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code][1]}`).join('; '),
            'x-problem-codes': codes,
            content: {
              [PROBLEM_TYPE]: {
                schema: { $ref: '#/components/schemas/Problem' },
                examples: Object.fromEntries(
                  codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
                ),
              },
            },
          },
        ];
      }),
  );
}

/** Each code once, for the calls that can be refused with it. */
export function refusalComponents(routes: readonly RouteContract[]) {
  const codes = [...new Set(routes.flatMap(problemsOf))].sort();
  return {
    responses: Object.fromEntries(codes.map((code) => [code, problemResponse(code)])),
    examples: Object.fromEntries(
      codes.map((code) => [code, { summary: PROBLEMS[code][1], value: example(code) }]),
    ),
  };
}

function problemResponse(code: ProblemCode) {
  return {
    description: `\`${code}\`: ${PROBLEMS[code][1]}`,
    'x-problem-codes': [code],
    content: {
      [PROBLEM_TYPE]: {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: { [code]: { $ref: `#/components/examples/${code}` } },
      },
    },
  };
}

/** The document with its gaps left visible: `{seconds}` is filled only when it happens. */
function example(code: ProblemCode) {
  const names = [...PROBLEMS[code][2].matchAll(/\{(\w+)\}/g)].flatMap((match) => match[1] ?? []);
  return problemDocument(code, Object.fromEntries(names.map((name) => [name, `{${name}}`])));
}

export const PROBLEM_SCHEMA: JsonSchema = {
  type: 'object',
  description: 'Tài liệu lỗi RFC 9457. `code` ổn định; lời văn có thể thay đổi.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', examples: ['urn:dicoso:problem:not-found'] },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(PROBLEMS).filter((c) => PROBLEMS[c as ProblemCode][0] >= 400) },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON pointer (RFC 6901), hoặc `?tên`, `:tên`.' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

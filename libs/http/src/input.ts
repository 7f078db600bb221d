import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import { Refusal, type FieldProblem, type RouteContract } from '#contracts';
import { inWords } from './input-words.js';

// Messages of the schemas reach people: they are Vietnamese everywhere.
z.config(z.locales.vi());

/**
 * Validates everything a request brings against its contract.
 *
 * @throws Refusal INVALID_INPUT with one entry per wrong field, IF_MATCH_REQUIRED
 */
export function validateInput(route: RouteContract, request: FastifyRequest) {
  const problems: FieldProblem[] = [];
  const params = parse(route.params, request.params, ':', problems);
  const query = parse(route.query, request.query, '?', problems);
  // A file is examined by the door of uploads.
  const body =
    route.upload === undefined ? parse(route.body, request.body ?? undefined, '/', problems) : undefined;
  if (problems.length > 0) throw new Refusal('INVALID_INPUT', {}, problems);
  return { params, query, body, ifMatch: route.ifMatch ? ifMatchOf(request) : undefined };
}

function parse(
  schema: z.ZodType | undefined,
  value: unknown,
  prefix: ':' | '?' | '/',
  problems: FieldProblem[],
) {
  if (schema === undefined) {
    if (prefix === '/' && value !== undefined && !isEmptyObject(value)) {
      problems.push({ pointer: '', code: 'unexpected', detail: 'Thao tác này không nhận nội dung.' });
    }
    return undefined;
  }
  // PostgreSQL takes no NUL in a text; whatever else a schema allows, this never passes the door.
  if (prefix !== '/' && holdsNul(value)) {
    problems.push({ pointer: prefix, code: 'invalid_format', detail: 'Có ký tự không hợp lệ.' });
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.slice(0, 50)) problems.push(...fieldProblems(issue, value, prefix));
  return undefined;
}

function holdsNul(value: unknown): boolean {
  return Object.values(value ?? {}).some((entry) => typeof entry === 'string' && entry.includes('\0'));
}

function isEmptyObject(value: unknown) {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function fieldProblems(issue: z.core.$ZodIssue, sent: unknown, prefix: ':' | '?' | '/'): FieldProblem[] {
  const path = issue.path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'));
  const at = (parts: readonly string[]) =>
    prefix === '/' ? parts.map((part) => `/${part}`).join('') : prefix + parts.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, 20).map((key) => ({
      pointer: at([...path, key.slice(0, 100)]),
      code: 'unknown_field',
      detail: 'Không có ô này.',
    }));
  }
  const missing = valueAt(sent, issue.path) === undefined;
  return [
    {
      pointer: at(path),
      code: missing ? 'missing' : issue.code,
      detail: missing ? 'Chưa điền ô này.' : inWords(issue),
    },
  ];
}

function valueAt(sent: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    sent,
  );
}

function ifMatchOf(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  if (header === undefined) throw new Refusal('IF_MATCH_REQUIRED');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw new Refusal('INVALID_INPUT', {}, [
      { pointer: 'If-Match', code: 'invalid', detail: 'If-Match phải là phiên bản đã nhận trong ETag.' },
    ]);
  return Number(version);
}

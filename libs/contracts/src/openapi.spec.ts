import { describe, expect, it } from '@jest/globals';
import { routingPatternOf } from './event.js';
import { EVENTS } from './events/index.js';
import { ROUTES, tripReportingRoutes } from './http/index.js';
import type { JsonSchema } from './json-schema.js';
import { asyncApiDocument, openApiDocument, problemsOf, PROBLEMS } from './index.js';

type Operation = {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: JsonSchema }[];
  security: Record<string, unknown>[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, { $ref?: string; description?: string; 'x-problem-codes'?: string[] }>;
  'x-access': unknown;
};

// As a reader gets it: through JSON, so that nothing undefined or shared by identity hides.
const document = JSON.parse(JSON.stringify(openApiDocument('1.2.3'))) as {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, { 'x-problem-codes': string[] }>;
  };
};
const operationOf = (route: (typeof ROUTES)[number]) =>
  document.paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

describe('the OpenAPI document', () => {
  it('is of version 3.1 and names every route, and nothing else', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(operations.map((operation) => operation.operationId).sort()).toEqual(
      ROUTES.map((route) => route.id).sort(),
    );
  });

  it.each(ROUTES.map((route) => [route.id, route] as const))('%s tells who, how and what', (_, route) => {
    const operation = operationOf(route);
    if (operation === undefined) throw new Error(`${route.id} is missing`);
    expect(operation['x-access']).toEqual(route.access);
    expect(operation.security).toEqual(
      route.access === 'public' ? [] : [route.method === 'GET' ? { session: [] } : { session: [], csrf: [] }],
    );
    const named = (place: string) =>
      operation.parameters.filter((parameter) => parameter.in === place).map((parameter) => parameter.name);
    expect(named('path')).toEqual([...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]));
    expect(named('query')).toEqual(Object.keys(route.query?.shape ?? {}));
    expect(named('header')).toEqual([
      ...(route.command ? ['Idempotency-Key'] : []),
      ...(route.ifMatch ? ['If-Match'] : []),
    ]);
    expect(operation.requestBody === undefined).toBe(route.body === undefined && route.upload === undefined);
    expect(operation.responses[route.status]).toBeDefined();
  });

  it.each(ROUTES.map((route) => [route.id, route] as const))('%s names each of its refusals', (_, route) => {
    const told = Object.values(operationOf(route)?.responses ?? {}).flatMap(
      (response) =>
        response['x-problem-codes'] ??
        document.components.responses[response.$ref?.split('/').at(-1) ?? '']?.['x-problem-codes'] ??
        [],
    );
    expect(told.sort()).toEqual(
      problemsOf(route)
        .filter((code) => (PROBLEMS[code][0] as number) >= 400)
        .sort(),
    );
  });

  it('has no reference that leads nowhere, and no component that nobody uses', () => {
    expectClosed(document);
    const used = new Set(references(document));
    for (const name of Object.keys(document.components.schemas))
      expect(used).toContain(`#/components/schemas/${name}`);
  });

  it('uses only tags that it declares, once each', () => {
    const declared = document.tags.map((tag) => tag.name);
    expect(new Set(declared).size).toBe(declared.length);
    expect(new Set(ROUTES.map((route) => route.tag))).toEqual(new Set(declared));
  });

  it('tells files from JSON, in requests and in answers', () => {
    const { addEvidence, getEvidence } = tripReportingRoutes;
    const sent = Object.keys(operationOf(addEvidence)?.requestBody?.content ?? {});
    expect(sent).toEqual(
      expect.arrayContaining(['image/jpeg', 'application/pdf', 'application/octet-stream']),
    );
    expect(sent).not.toContain('application/json');
    const got = operationOf(getEvidence)?.responses[200] as { content?: Record<string, unknown> } | undefined;
    expect(Object.keys(got?.content ?? {})).toContain('image/jpeg');
    expect(Object.keys(got?.content ?? {})).not.toContain('application/json');
  });

  it('says which fields of a draft may be left out', () => {
    expect(document.components.schemas['RegistrationFieldsInput']?.['required']).toEqual([
      'year',
      'participantIds',
      'hostUnitIds',
      'dates',
      'purpose',
      'content',
      'contact',
    ]);
  });
});

describe('the AsyncAPI document', () => {
  const subscribers = { directory: ['#'], notifications: ['vn.dicoso.approvals.tasks-opened.v1'] };
  const events = JSON.parse(JSON.stringify(asyncApiDocument('1.2.3', subscribers))) as {
    channels: Record<string, { address: string }>;
    operations: Record<string, { action: string }>;
    components: { schemas: Record<string, unknown> };
  };

  it('has a channel for every event, sent by its own domain', () => {
    expect(Object.values(events.channels).map((channel) => channel.address)).toEqual(
      [...EVENTS.values()].map(routingPatternOf),
    );
    expect(events.operations['approvals.send.approvals.tasks-opened.v1']?.action).toBe('send');
  });

  it('names who receives what', () => {
    const receivers = (name: string) =>
      Object.keys(events.operations).filter((key) => key.endsWith(`.receive.${name}`));
    expect(receivers('approvals.tasks-opened.v1')).toHaveLength(2);
    expect(receivers('approvals.case-decided.v1')).toEqual(['directory.receive.approvals.case-decided.v1']);
  });

  it('has no reference that leads nowhere', () => {
    expectClosed(events);
  });
});

function references(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
}

function expectClosed(whole: unknown) {
  for (const reference of references(whole)) {
    const path = reference.slice(2).split('/');
    const target = path.reduce<unknown>(
      (place, key) => (place as Record<string, unknown> | undefined)?.[key],
      whole,
    );
    if (target === undefined) throw new Error(`${reference} leads nowhere`);
  }
}

import { z } from 'zod';
import * as events from './events/index.js';
import * as http from './http/index.js';
import * as values from './values.js';

/** JSON Schema 2020-12, as OpenAPI 3.1 and AsyncAPI 3.0 take it. */
export type JsonSchema = Record<string, unknown>;

/** `input`: what may be sent (defaults are optional). `output`: what will be received. */
export type SchemaSide = 'input' | 'output';

const REFERENCE = '#/components/schemas/';

/**
 * JSON Schemas of contracts for one document. Schemas that the contracts export by name become components of
 * that name (with `Input` behind it for what is sent), so that readers and generators meet each of them once.
 */
export class SchemaBook {
  private readonly registries = {
    input: z.registry<{ id: string }>(),
    output: z.registry<{ id: string }>(),
  };

  constructor() {
    for (const [name, schema] of namedSchemas()) {
      this.registries.input.add(schema, { id: `${name}Input` });
      this.registries.output.add(schema, { id: name });
    }
  }

  /** A place for `schema` in the document; the reference holds once `components()` stands in it. */
  reference(schema: z.ZodType, side: SchemaSide, name: string): JsonSchema {
    const registry = this.registries[side];
    if (!registry.has(schema)) registry.add(schema, { id: name });
    return { $ref: REFERENCE + (registry.get(schema)?.id ?? name) };
  }

  /** Everything that `document` refers to, also from component to component. */
  components(document: unknown): Record<string, JsonSchema> {
    const known = { ...this.render('input'), ...this.render('output') };
    const used: Record<string, JsonSchema> = {};
    const waiting = referencesIn(document);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const schema = known[name];
      if (schema === undefined || name in used) continue;
      used[name] = schema;
      waiting.push(...referencesIn(schema));
    }
    return Object.fromEntries(Object.entries(used).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private render(side: SchemaSide): Record<string, JsonSchema> {
    const { schemas } = z.toJSONSchema(this.registries[side], {
      io: side,
      uri: (id) => REFERENCE + id,
      unrepresentable: 'any',
    });
    return Object.fromEntries(
      Object.entries(schemas).map(([id, schema]) => [id, tidy(schema, side) as JsonSchema]),
    );
  }
}

/** The fields of a query or of path parameters, each as a schema of its own. */
export function fieldSchemas(schema: z.ZodObject): { name: string; required: boolean; schema: JsonSchema }[] {
  const rendered = tidy(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(rendered.properties ?? {}).map(([name, field]) => ({
    name,
    required: rendered.required?.includes(name) ?? false,
    schema: field,
  }));
}

function namedSchemas(): Map<string, z.ZodType> {
  const named = new Map<string, z.ZodType>();
  for (const [name, value] of Object.entries({ ...values, ...events, ...http })) {
    // Ids and days say enough by their format; a component of their own would only be in the way.
    if (value instanceof z.ZodType && !['Id', 'Day', 'Instant', 'Half', 'Version', 'Cursor'].includes(name)) {
      named.set(name, value);
    }
  }
  return named;
}

function referencesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].flatMap((match) =>
    match[1] === undefined ? [] : [match[1]],
  );
}

/** Leaves out what only repeats the format or the width of a number in JavaScript. */
function tidy(value: unknown, side: SchemaSide): unknown {
  if (Array.isArray(value)) return value.map((item) => tidy(item, side));
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as JsonSchema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, inner]) => {
        if (key === '$schema' || key === '$id' || key === 'id') return typeof inner === 'object';
        if (key === 'pattern') return typeof inner !== 'string' || !('format' in schema);
        if (key === 'minimum' || key === 'maximum') return Math.abs(Number(inner)) < Number.MAX_SAFE_INTEGER;
        // An answer may get more fields some day; a request may not bring any.
        if (key === 'additionalProperties') return side === 'input' || inner !== false;
        return true;
      })
      .map(([key, inner]) => [key, tidy(inner, side)]),
  );
}

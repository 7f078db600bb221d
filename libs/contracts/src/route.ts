import type { z } from 'zod';
import type { ProblemCode } from './problem.js';
import type { Role } from './roles.js';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One row of the HTTP edge: the gateway routes by it, the services guard and validate by it, OpenAPI is
 * generated from it and the authorisation test walks over it.
 */
export type RouteContract = {
  /** `<service>.<use case>`; also the scope of idempotency keys. */
  readonly id: string;
  readonly service: string;
  readonly method: HttpMethod;
  /** As the public sees it, with `:name` for parameters. */
  readonly path: `/api/${string}`;
  /** Vietnamese, one line. */
  readonly summary: string;
  readonly tag: string;
  /**
   * Rights by function. `public`: nobody need be known. `session`: whoever is signed in.
   * A list: at least one of these roles. By object and field the service decides, see `scope`.
   */
  readonly access: 'public' | 'session' | readonly Role[];
  /** In words: which objects and fields of it the caller sees. Goes into the documents. */
  readonly scope?: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The body is a file as it is, of whatever content type; its real type is found out by its content. Only commands. */
  readonly upload?: { readonly maxBytes: number };
  /** Answers a stored file instead of JSON, with the headers of `libs/http/src/download.ts`. */
  readonly download?: boolean;
  readonly status: 200 | 201 | 202 | 204;
  readonly response?: z.ZodType;
  /** Changes something: needs `Idempotency-Key`, an origin and a token; runs in one transaction. */
  readonly command: boolean;
  /** Needs `If-Match` with the version that was seen. */
  readonly ifMatch?: boolean;
  /** Refusals beyond those that every route shares. */
  readonly problems?: readonly ProblemCode[];
  /** Answered by the gateway itself (from several services) instead of passed on. */
  readonly composed?: boolean;
};

export function defineRoute<const Route extends RouteContract>(route: Route): Route {
  return route;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.infer<Schema> : undefined;

/** What a handler of this route is given, validated and typed. */
export type InputOf<Route extends RouteContract> = {
  params: Parsed<Route['params']>;
  query: Parsed<Route['query']>;
  body: Parsed<Route['body']>;
  /** The version in `If-Match`; present exactly where the route asks for it. */
  ifMatch: Route['ifMatch'] extends true ? number : undefined;
};

export type ResponseOf<Route extends RouteContract> = Parsed<Route['response']>;

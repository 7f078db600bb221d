import {
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Tx } from '#database';
import type { InputOf, Rights, RouteContract } from '#contracts';
import type { UploadedFile } from '#files';
import { validateInput } from './input.js';

export const ROUTE_METADATA = 'dicoso:route';

/** Who calls, with the rights of today. */
export type Caller = { personId: string; sessionId: string; rights: Rights; correlationId: string };

/** What the doors hang on a request on its way in. */
export type DoorRequest = FastifyRequest & { door?: Door };

export type Door = {
  route: RouteContract;
  caller?: Caller;
  tx?: Tx;
  /** The command has done its work; what fails now may have been committed. */
  committing?: boolean;
  file?: UploadedFile;
  /** In place of the contract’s, for part of a file or for none of it. */
  status?: 206 | 304;
};

/** A handler of one route of the contracts: method, path, status, guard and validation all come from there. */
export function Endpoint(route: RouteContract) {
  return applyDecorators(
    RequestMapping({ path: route.path, method: RequestMethod[route.method] }),
    HttpCode(route.status),
    SetMetadata(ROUTE_METADATA, route),
    RouteConfig(route.upload === undefined ? {} : { upload: route.upload }),
  );
}

export const GATHERED_METADATA = 'dicoso:gathered';
/**
 * Marks the handler of a command that comes often: those that arrive while others are being carried out share one
 * transaction (`Database.jointly`). Its use case asks by `tx.share` and writes by `tx.leave`.
 */
export const Gathered = () => SetMetadata(GATHERED_METADATA, true);

/** Marks a handler that stands outside the contracts and needs no caller: health, metrics. */
export const Open = () => SetMetadata(ROUTE_METADATA, 'open');
/** Marks a handler for other services of the system: needs an internal token, no person. */
export const ForServices = () => SetMetadata(ROUTE_METADATA, 'services');

function doorOf(context: ExecutionContext) {
  const request = context.switchToHttp().getRequest<DoorRequest>();
  if (request.door === undefined) throw new Error('no route contract on this handler');
  return { request, door: request.door };
}

/** Parameters, query, body and If-Match of the route, validated: `InputOf<typeof routes.x>`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { request, door } = doorOf(context);
  return validateInput(door.route, request) as InputOf<RouteContract>;
});

/** The signed-in person. Never undefined behind a route with access other than `public`. */
export const From = createParamDecorator(
  (_: unknown, context: ExecutionContext) => doorOf(context).door.caller,
);

/** The command’s transaction, opened by the door. Only on routes with `command: true`. */
export const InTx = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { tx, route } = doorOf(context).door;
  if (tx === undefined) throw new Error(`route ${route.id} is no command and has no transaction`);
  return tx;
});

import { SetMetadata, createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Refusal, type InputOf, type RouteContract } from '#contracts';
import type { Caller, DoorRequest } from './endpoint.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body of this route is a file. */
    upload?: { maxBytes: number };
  }
}

/** The service’s `Files` (libs/files); null where no route takes or gives one. */
export const FILES = Symbol('FILES');
export const ADMISSION_METADATA = 'dicoso:upload-admission';

/** What can be known of an upload before its file is read: is this theirs, may it still be changed. */
export interface UploadAdmission<Route extends RouteContract = RouteContract> {
  /** @throws Refusal: nothing of the file is read then */
  admit(input: InputOf<Route>, caller: Caller): Promise<void>;
}

/** Asks a provider of the service’s module before the file is read. The handler checks again, in its transaction. */
export const BeforeUpload = (admission: Type<UploadAdmission>) => SetMetadata(ADMISSION_METADATA, admission);

/** The file, received, examined and stored: `UploadedFile` of libs/files. Only on routes with `upload`. */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { door } = context.switchToHttp().getRequest<DoorRequest>();
  if (door?.file === undefined) throw new Error(`route ${door?.route.id} received no file`);
  return door.file;
});

const FILE_TYPE = 'application/octet-stream';

/** Routes that take a file get their body as a stream, whatever type it is said to be; no other route does. */
export function acceptFiles(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _, done) => {
    // Nobody believes the declared type; as one type it needs one parser and cannot meet that of JSON.
    if (request.routeOptions.config.upload !== undefined) request.raw.headers['content-type'] = FILE_TYPE;
    done();
  });
  server.addContentTypeParser(FILE_TYPE, (request, payload, done) => {
    if (request.routeOptions.config.upload === undefined) done(new Refusal('UNSUPPORTED_MEDIA_TYPE'));
    else done(null, payload);
  });
}

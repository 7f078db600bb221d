import { Inject, Injectable, type ExecutionContext, type Type } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { Readable } from 'node:stream';
import type { InputOf, RouteContract } from '#contracts';
import { Database, answeredBefore, databaseFault, type CommandScope, type StoredResponse } from '#database';
import type { Files } from '#files';
import type { Caller, DoorRequest } from './endpoint.js';
import { validateInput } from './input.js';
import { ADMISSION_METADATA, FILES, type UploadAdmission } from './upload.js';

type Answered = StoredResponse & { replayed: boolean };

/**
 * The way of a command that brings a file. Everything that can be refused without it is refused before it is read;
 * it is received, examined and stored before the transaction opens, and taken away again when that fails.
 */
@Injectable()
export class UploadDoor {
  constructor(
    private readonly database: Database,
    private readonly modules: ModuleRef,
    private readonly reflector: Reflector,
    @Inject(FILES) private readonly files: Files | null,
  ) {}

  /** @param command the transaction; its argument is what the command depends on, for the idempotency key */
  async carry(
    context: ExecutionContext,
    route: RouteContract & { upload: { maxBytes: number } },
    scope: CommandScope,
    command: (parts: readonly unknown[]) => Promise<Answered>,
  ): Promise<Answered> {
    const { files } = this;
    if (files === null) throw new Error(`${route.id} takes a file; give HttpModule the Files of libs/files`);
    const request = context.switchToHttp().getRequest<DoorRequest>();
    const body = request.body instanceof Readable ? request.body : null;
    const { maxBytes } = route.upload;
    const parts = (sha256: string) => [
      request.params,
      request.query,
      sha256,
      request.headers['if-match'] ?? null,
    ];
    try {
      const input = validateInput(route, request) as InputOf<RouteContract>;
      // What is allowed now does not matter to the answer of then; and its file is stored already.
      if (await answeredBefore(this.database, scope))
        return await command(parts(await files.digest(body, maxBytes)));
      await this.admit(context, input, request.door?.caller);
      return await this.withFile(files, request, body, maxBytes, (sha256) => command(parts(sha256)));
    } catch (error) {
      // What is still coming is read and forgotten: closing the connection on it would lose the refusal.
      body?.resume();
      throw error;
    }
  }

  private async withFile(
    files: Files,
    request: DoorRequest,
    body: Readable | null,
    maxBytes: number,
    command: (sha256: string) => Promise<Answered>,
  ): Promise<Answered> {
    const { door } = request;
    const incoming = await files.receive(body, maxBytes);
    try {
      const file = await incoming.keep();
      if (door !== undefined) door.file = file;
      const response = await command(incoming.sentSha256);
      if (response.replayed) await incoming.drop();
      return response;
    } catch (error) {
      // A connection lost while committing: the row may be there, so the file stays. If it is not, the clean-up
      // finds the file without a row.
      const unknown = door?.committing === true && databaseFault(error) === 'unavailable';
      if (!unknown) await incoming.drop();
      throw error;
    }
  }

  private async admit(context: ExecutionContext, input: InputOf<RouteContract>, caller: Caller | undefined) {
    const admission = this.reflector.get<Type<UploadAdmission> | undefined>(
      ADMISSION_METADATA,
      context.getHandler(),
    );
    if (admission === undefined || caller === undefined) return;
    await this.modules.get(admission, { strict: false }).admit(input, caller);
  }
}

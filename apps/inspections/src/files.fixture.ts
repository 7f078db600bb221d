import { randomUUID } from 'node:crypto';
import { request, type Dispatcher } from 'undici';
import { Refusal, type ProblemDocument, type ResponseOf, type inspectionsRoutes } from '#contracts';
import { newId, type Tx } from '#database';
import { FileStore } from '#files';
import { RunningService } from './running-service.fixture.js';
import { personOf } from './storage/example.fixture.js';
import type { Actor } from './use-cases/actor.js';
import {
  AttachmentOwners,
  type AttachmentOwner,
  type AttachmentOwnerKind,
} from './use-cases/attachment-owners.ports.js';

export type StoredFile = ResponseOf<typeof inspectionsRoutes.addInspectionFile>;
export type Sent = {
  owner?: AttachmentOwnerKind;
  ownerId?: string;
  itemCode?: string;
  name?: string;
  caption?: string;
};

/** Things that have files, as a part would keep them: who writes and who reads them, and whether they are open. */
export class Cabinet implements AttachmentOwner {
  private readonly things = new Map<string, { writer: string; reader: string; open: boolean }>();

  /** @param writer reads it, too */
  place(writer: string, reader: string): string {
    const id = newId();
    this.things.set(id, { writer: personOf(writer), reader: personOf(reader), open: true });
    return id;
  }

  close(id: string): void {
    const thing = this.things.get(id);
    if (thing !== undefined) thing.open = false;
  }

  mayAdd(_: Tx, ownerId: string, itemCode: string | null, { personId }: Actor): Promise<void> {
    const thing = this.things.get(ownerId);
    if (thing === undefined || ![thing.writer, thing.reader].includes(personId) || itemCode === 'none')
      return Promise.reject(new Refusal('NOT_FOUND'));
    if (thing.writer !== personId)
      return Promise.reject(new Refusal('FORBIDDEN', { who: 'Chỉ đoàn kiểm tra.' }));
    return thing.open
      ? Promise.resolve()
      : Promise.reject(new Refusal('REPORT_NOT_EDITABLE', { state: 'đã gửi' }));
  }

  mayRead(ownerId: string, { personId }: Actor): Promise<boolean> {
    const thing = this.things.get(ownerId);
    return Promise.resolve(thing !== undefined && [thing.writer, thing.reader].includes(personId));
  }
}

/** A running service in which the cabinet keeps visits, instead of the part that does. */
export class FilingRoom {
  private constructor(
    readonly service: RunningService,
    readonly cabinet: Cabinet,
  ) {}

  static async start(): Promise<FilingRoom> {
    const service = await RunningService.start({ at: '2022-03-21T08:00:00+07:00' });
    const cabinet = new Cabinet();
    service.app.get(AttachmentOwners).register('VISIT', cabinet);
    return new FilingRoom(service, cabinet);
  }

  get store(): FileStore {
    return this.service.app.get(FileStore);
  }

  /** Keys of everything stored. */
  async stored(): Promise<string[]> {
    const keys: string[] = [];
    for await (const { key } of this.store.list()) keys.push(key);
    return keys.sort();
  }

  /** Sends a file as a browser does. */
  async upload(
    username: string,
    body: Buffer | undefined,
    { owner = 'VISIT', ownerId = newId(), name = 'ảnh.jpg', itemCode, caption }: Sent,
  ): Promise<{ status: number; body: StoredFile; problem: ProblemDocument }> {
    const url = new URL('/api/inspection-files', this.service.origin);
    for (const [key, value] of Object.entries({ owner, ownerId, name, itemCode, caption }))
      if (value !== undefined) url.searchParams.set(key, value);
    const headers = {
      ...(await this.service.headersOf(username)),
      'idempotency-key': randomUUID(),
      'content-type': 'image/jpeg',
    };
    const response = await request(url, { method: 'POST', headers, body });
    const parsed: unknown = await response.body.json();
    return { status: response.statusCode, body: parsed as StoredFile, problem: parsed as ProblemDocument };
  }

  /** The original, or its preview. */
  async open(
    username: string,
    attachmentId: string,
    which: '' | '/preview' = '',
  ): Promise<{ status: number; headers: Dispatcher.ResponseData['headers']; bytes: Buffer }> {
    const url = new URL(`/api/inspection-files/${attachmentId}${which}`, this.service.origin);
    const { statusCode, headers, body } = await request(url, {
      headers: await this.service.headersOf(username),
    });
    return { status: statusCode, headers, bytes: Buffer.from(await body.arrayBuffer()) };
  }
}

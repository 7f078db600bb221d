import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import { Refusal } from '#contracts';
import type { ByteRange, FileAnswer, FileStore } from '#files';
import type { DoorRequest } from './endpoint.js';

/** On every stored file that is served: it is data of people, to be shown or saved, never to do anything. */
export const DOWNLOAD_HEADERS = {
  'cache-control': 'private, no-store',
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** May be shown by a browser in its place; everything else is only saved. */
const SHOWN = /^image\/(?:jpeg|png|webp)$/;
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9.+-]+$/;
const TAG = /^[\w-]{1,100}$/;

const logger = new Logger('files');

/** Lets the doors of downloads answer 206 and 304: Nest sets the status of the contract after them. */
export function answerWithOwnStatus(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    const status = (request as DoorRequest).door?.status;
    if (status !== undefined) void reply.status(status);
    done(null, payload);
  });
}

/**
 * @returns the stream to send; undefined when the caller has this content already
 * @throws Refusal NOT_FOUND, STORAGE_UNAVAILABLE
 */
export async function answerFile(
  store: FileStore,
  { key, mediaType, name, tag }: FileAnswer,
  request: DoorRequest,
  reply: FastifyReply,
): Promise<Readable | undefined> {
  if (!TAG.test(tag) || !MEDIA_TYPE.test(mediaType)) throw new Error('not a tag or a type of a stored file');
  const { door, headers } = request;
  const etag = `"${tag}"`;
  const file = await store.open(key);
  if (file === undefined) {
    // Its row was there a moment ago: it was deleted meanwhile, or the storage lost it.
    logger.error({ msg: 'a stored file is missing', key, requestId: request.id });
    throw new Refusal('NOT_FOUND');
  }
  void reply.headers({ ...DOWNLOAD_HEADERS, etag });
  if (door !== undefined && matches(headers['if-none-match'], etag)) {
    await file.close();
    door.status = 304;
    return undefined;
  }
  const ifRange = headers['if-range'];
  const range = ifRange === undefined || ifRange === etag ? rangeOf(headers.range, file.bytes) : undefined;
  if (door !== undefined && range !== undefined) {
    door.status = 206;
    void reply.header('content-range', `bytes ${range.from}-${range.to}/${file.bytes}`);
  }
  void reply.headers({
    'content-type': mediaType,
    'content-length': range === undefined ? file.bytes : range.to - range.from + 1,
    'content-disposition': contentDisposition(name, SHOWN.test(mediaType)),
    'accept-ranges': 'bytes',
  });
  return file.read(range);
}

/** RFC 6266 with the name of RFC 5987, and one in plain letters for programs that know only that. */
export function contentDisposition(name: string, shown: boolean): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${shown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${coded}`;
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}

/** One range; what cannot be satisfied or names several is answered whole, as RFC 9110 allows. */
export function rangeOf(header: string | undefined, bytes: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return from <= to ? { from, to } : undefined;
}

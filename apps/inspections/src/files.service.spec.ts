import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import { office, pdf } from '../../../libs/files/src/zip.fixture.js';
import { FilingRoom, type Sent, type StoredFile } from './files.fixture.js';
import { personOf } from './storage/example.fixture.js';
import { AttachmentShelf } from './use-cases/attachments.ports.js';
import { OrphanedFiles } from './use-cases/remove-orphaned-files.js';

const TEAM = 'cao.thi.hoa';
const READER = 'bui.thanh.nga';
const OUTSIDER = 'bui.duc.thinh';

let room: FilingRoom;
let shelf: AttachmentShelf;
let photo: Buffer;
let visit: string;
beforeAll(async () => {
  room = await FilingRoom.start();
  shelf = room.service.app.get(AttachmentShelf);
  photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } })
    .withExif({ IFD0: { Model: 'Điện thoại' }, IFD3: { GPSLatitude: '10/1 55/1 0/1' } })
    .jpeg()
    .toBuffer();
}, 60_000);
afterAll(() => room.service.stop());
beforeEach(async () => {
  for (const key of await room.stored()) await room.store.delete(key);
  visit = room.cabinet.place(TEAM, READER);
});

async function add(body: Buffer = photo, sent: Sent = {}): Promise<StoredFile> {
  const answer = await room.upload(TEAM, body, { ownerId: visit, ...sent });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.problem));
  return answer.body;
}
const refusal = async (work: ReturnType<FilingRoom['upload']>) => {
  const { status, problem } = await work;
  return [status, problem.code];
};
const shelved = () => room.service.bench.inTx((tx) => shelf.of(tx, 'VISIT', visit));
const rows = () => room.service.bench.query('SELECT id FROM attachment WHERE owner_id = $1', [visit]);

describe('a file', () => {
  it('is stored for what it belongs to, lies on its shelf, and is opened with safe headers', async () => {
    const file = await add(photo, {
      name: '../Sổ chi đoàn.png',
      itemCode: 'A1',
      caption: 'Sổ chi đoàn thôn 1',
    });
    expect(file).toMatchObject({
      version: 1,
      owner: 'VISIT',
      ownerId: visit,
      itemCode: 'A1',
      name: 'Sổ chi đoàn.png.jpg',
      mediaType: 'image/jpeg',
      image: true,
      caption: 'Sổ chi đoàn thôn 1',
      uploadedBy: { personId: personOf(TEAM) },
      uploadedAt: expect.stringMatching(/^2022-03-21T/),
    });
    expect(await shelved()).toMatchObject([
      { attachmentId: file.attachmentId, itemCode: 'A1', bytes: file.bytes, uploadedBy: personOf(TEAM) },
    ]);
    const original = await room.open(READER, file.attachmentId);
    expect([original.status, original.bytes.length]).toEqual([200, file.bytes]);
    expect(original.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect((await sharp(original.bytes).metadata()).exif).toBeUndefined();
    const preview = await room.open(READER, file.attachmentId, '/preview');
    expect([preview.status, preview.headers['content-type']]).toEqual([200, 'image/webp']);
  });

  it('that is a document is only saved, and has no preview', async () => {
    const file = await add(pdf(), { name: 'Biên bản.pdf' });
    expect(file).toMatchObject({ image: false, mediaType: 'application/pdf', itemCode: null, caption: null });
    const { headers } = await room.open(READER, file.attachmentId);
    expect(headers['content-disposition']).toMatch(/^attachment;/);
    expect((await room.open(READER, file.attachmentId, '/preview')).status).toBe(404);
  });

  it('is opened by those who read what it belongs to, and by nobody else', async () => {
    const { attachmentId } = await add();
    const people = [TEAM, READER, OUTSIDER, 'ha.thu.trang', 'kieu.anh.tuan'];
    // The central union and a bare administrator are stopped at the door already.
    expect(await Promise.all(people.map(async (who) => (await room.open(who, attachmentId)).status))).toEqual(
      [200, 200, 404, 403, 403],
    );
    expect((await room.open(TEAM, newId())).status).toBe(404);
  });

  it('is captioned anew by whoever may add there, who saw the version that stands', async () => {
    const { attachmentId } = await add();
    const input = { params: { id: attachmentId }, ifMatch: 1, body: { caption: 'Phòng truyền thống' } };
    const changed = await room.service.call(routes.changeInspectionFile, TEAM, input);
    expect([changed.status, changed.etag, changed.body]).toMatchObject([200, '"2"', input.body]);
    const refusals = async (who: string, ifMatch: number) =>
      room.service.refusal(routes.changeInspectionFile, who, { ...input, ifMatch });
    expect(await refusals(TEAM, 1)).toEqual([412, 'STALE_VERSION']);
    expect(await refusals(READER, 2)).toEqual([403, 'FORBIDDEN']);
    expect(await refusals(OUTSIDER, 2)).toEqual([404, 'NOT_FOUND']);
  });

  it('that no submission has is gone when it is removed, with what was stored of it', async () => {
    const { attachmentId } = await add();
    expect(await room.stored()).toHaveLength(2);
    const input = { params: { id: attachmentId }, ifMatch: 1 };
    expect(await room.service.refusal(routes.removeInspectionFile, READER, input)).toEqual([
      403,
      'FORBIDDEN',
    ]);
    expect((await room.service.call(routes.removeInspectionFile, TEAM, input)).status).toBe(204);
    expect([await rows(), await shelved()]).toEqual([[], []]);
    await eventually('its files are gone', async () => (await room.stored()).length === 0);
    expect((await room.open(TEAM, attachmentId)).status).toBe(404);
    expect(await room.service.refusal(routes.removeInspectionFile, TEAM, input)).toEqual([404, 'NOT_FOUND']);
  });

  it('that a submission has leaves the shelf when it is removed, but can still be opened', async () => {
    const { attachmentId } = await add();
    await room.service.bench.inTx((tx) => shelf.keep(tx, 'VISIT', visit, new Date('2022-03-21T02:00:00Z')));
    const later = await add();
    const input = { params: { id: attachmentId }, ifMatch: 1 };
    expect((await room.service.call(routes.removeInspectionFile, TEAM, input)).status).toBe(204);
    expect((await shelved()).map((file) => file.attachmentId)).toEqual([later.attachmentId]);
    expect((await room.open(READER, attachmentId)).status).toBe(200);
    const again = { ...input, ifMatch: 2 };
    expect(await room.service.refusal(routes.removeInspectionFile, TEAM, again)).toEqual([404, 'NOT_FOUND']);
  });

  it('is stored once when the same upload comes twice', async () => {
    const url = new URL('/api/inspection-files', room.service.origin);
    for (const [key, value] of Object.entries({ owner: 'VISIT', ownerId: visit, name: 'a.jpg' }))
      url.searchParams.set(key, value);
    const headers = { ...(await room.service.headersOf(TEAM)), 'idempotency-key': newId() };
    const send = async () =>
      (await fetch(url, { method: 'POST', headers, body: new Uint8Array(photo) })).json();
    const [first, second] = [await send(), await send()];
    expect(second).toEqual(first);
    expect([await rows(), await room.stored()].map(({ length }) => length)).toEqual([1, 2]);
  });
});

describe('what a file belongs to', () => {
  it('takes none from those who may not write it, whatever the reason', async () => {
    const send = (who: string, sent: Sent) => refusal(room.upload(who, photo, { ownerId: visit, ...sent }));
    expect(await send(READER, {})).toEqual([403, 'FORBIDDEN']);
    expect(await send(OUTSIDER, {})).toEqual([404, 'NOT_FOUND']);
    expect(await send(TEAM, { ownerId: newId() })).toEqual([404, 'NOT_FOUND']);
    expect(await send(TEAM, { itemCode: 'none' })).toEqual([404, 'NOT_FOUND']);
    expect(await room.stored()).toEqual([]);
  });

  it('takes none and gives none away once it is closed', async () => {
    const { attachmentId } = await add();
    const stored = await room.stored();
    room.cabinet.close(visit);
    expect(await refusal(room.upload(TEAM, photo, { ownerId: visit }))).toEqual([409, 'REPORT_NOT_EDITABLE']);
    const input = { params: { id: attachmentId }, ifMatch: 1 };
    for (const [route, body] of [
      [routes.removeInspectionFile, undefined],
      [routes.changeInspectionFile, { caption: null }],
    ] as const)
      expect(await room.service.refusal(route, TEAM, { ...input, body })).toEqual([
        409,
        'REPORT_NOT_EDITABLE',
      ]);
    expect(await room.stored()).toEqual(stored);
  });

  it('takes two hundred files and no more, also when two are sent at once', async () => {
    await room.service.bench.query(
      `INSERT INTO attachment (id, version, owner, owner_id, key, name, media_type, bytes, sha256, uploaded_by, uploaded_at)
       SELECT gen_random_uuid(), 1, 'VISIT', $1, gen_random_uuid()::text, 'cũ.pdf', 'application/pdf', 1, 'x', $2, $3
       FROM generate_series(1, 199)`,
      [visit, personOf(TEAM), new Date('2022-03-20T02:00:00Z')],
    );
    const answers = await Promise.all([1, 2].map(() => room.upload(TEAM, pdf(), { ownerId: visit })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await room.stored()).toHaveLength(1);
    const { problem } = await room.upload(TEAM, pdf(), { ownerId: visit });
    expect(problem).toMatchObject({
      code: 'TOO_MANY_INSPECTION_FILES',
      detail: expect.stringContaining('200'),
    });
  });
});

describe('a bad file', () => {
  const bomb = () => office('docx', [{ name: 'word/media/a.bin', content: Buffer.alloc(60 * 1024 * 1024) }]);

  it.each<[string, () => Buffer | undefined, number, string]>([
    ['a program called .jpg', () => Buffer.from('MZ\x90\x00 program'), 422, 'FILE_TYPE_REFUSED'],
    ['a document with macros', () => office('docm'), 422, 'FILE_TYPE_REFUSED'],
    ['one that is too large', () => Buffer.alloc(20 * 1024 * 1024 + 1), 413, 'FILE_TOO_LARGE'],
    ['half a photo', () => photo.subarray(0, photo.length / 2), 422, 'FILE_BROKEN'],
    ['none', () => undefined, 422, 'FILE_BROKEN'],
    ['a zip bomb as docx', bomb, 422, 'FILE_SUSPICIOUS'],
  ])('(%s) is refused and leaves no file and no row', async (_, body, status, code) => {
    expect(await refusal(room.upload(TEAM, body(), { ownerId: visit }))).toEqual([status, code]);
    expect([await room.stored(), await rows()]).toEqual([[], []]);
  });
});

describe('the clean-up', () => {
  it('deletes what no row names once it is a day old, and nothing else', async () => {
    const { attachmentId } = await add();
    const named = await room.stored();
    const lost = await add();
    await room.service.bench.query('DELETE FROM attachment WHERE id = $1', [lost.attachmentId]);
    const orphaned = room.service.app.get(OrphanedFiles);
    await orphaned.remove();
    expect(await room.stored()).toHaveLength(4);
    const dir = room.service.bench.environment['FILES_DIR'] ?? '';
    const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const key of await room.stored()) await utimes(join(dir, key.slice(0, 2), key), old, old);
    expect(await orphaned.remove()).toBe(2);
    // Not the last thing that is done: a service that is stopped in the very turn in which a download ends waits for
    // its connection to time out.
    expect((await room.open(READER, attachmentId)).status).toBe(200);
    expect(await room.stored()).toEqual(named);
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import sharp from 'sharp';
import { eventually } from '#testing';
import { FOREIGN, FileService, MAX_BYTES, NOBODY } from './file-service.fixture.js';

describe('the doors of files', () => {
  let running: FileService;
  let photo: Buffer;
  beforeAll(async () => {
    running = await FileService.start();
    const noise = Buffer.from(Array.from({ length: 700 * 500 * 3 }, (_, at) => (at * 7919) % 251));
    photo = await sharp(noise, { raw: { width: 700, height: 500, channels: 3 } })
      .withExif({ IFD3: { GPSLatitude: '16/1 3/1 0/1' } })
      .jpeg({ quality: 100 })
      .toBuffer();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    await running.query('TRUNCATE kept, idempotency_key');
    for await (const { key } of running.store.list()) await running.store.delete(key);
  });
  afterEach(() => {
    running.store.room = Infinity;
  });
  const rows = () => running.query<{ key: string; name: string }>('SELECT key, name FROM kept');
  async function expectNothing() {
    expect(await running.files()).toEqual([]);
    expect(await rows()).toEqual([]);
    expect(await running.query('SELECT key FROM idempotency_key')).toEqual([]);
  }
  const added = async (name?: string) => {
    const { fileId, status } = await running.add(photo, { name });
    expect(status).toBe(201);
    return `/api/files/${fileId}`;
  };

  describe('an upload', () => {
    it('larger than any JSON is stored, with its row, whatever type it is said to be', async () => {
      expect(photo.length).toBeGreaterThan(256 * 1024);
      for (const type of ['image/jpeg', 'application/json', 'text/html', 'not a type']) {
        const answer = await running.add(photo, { headers: { 'content-type': type } });
        expect([answer.status, answer.headers['etag']]).toEqual([201, '"1"']);
      }
      expect(await rows()).toHaveLength(4);
      // Each with its preview.
      expect(await running.files()).toHaveLength(8);
    });

    it('sent again with its key gets the stored answer and leaves no second file', async () => {
      const [key, id] = [randomUUID(), randomUUID()];
      const first = await running.add(photo, { key, id });
      const files = await running.files();
      const again = await running.add(photo, { key, id });
      expect([again.status, again.fileId]).toEqual([201, first.fileId]);
      expect(again.headers['idempotency-replayed']).toBe('true');
      expect(await running.files()).toEqual(files);
      expect(await rows()).toHaveLength(1);
    });

    it('sent twice at once with one key is carried out once', async () => {
      const [key, id] = [randomUUID(), randomUUID()];
      const answers = await Promise.all([1, 2, 3].map(() => running.add(photo, { key, id })));
      const told = answers.map(({ status, code }) => code ?? status);
      expect(told.filter((one) => one !== 201 && one !== 'COMMAND_STILL_RUNNING')).toEqual([]);
      expect(await rows()).toHaveLength(1);
      expect(await running.files()).toHaveLength(2);
    });

    it.each<[string, { flip?: boolean; name?: string; id?: string }]>([
      ['another file', { flip: true }],
      ['another name', { name: 'khác.jpg' }],
      ['another place', { id: randomUUID() }],
    ])('with the key of one with %s is refused', async (_, { flip, ...change }) => {
      const call = { key: randomUUID(), id: randomUUID() };
      await running.add(photo, call);
      const files = await running.files();
      const other = flip ? Buffer.concat([photo, Buffer.from('x')]) : photo;
      const answer = await running.add(other, { ...call, ...change });
      expect([answer.status, answer.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
      expect(await running.files()).toEqual(files);
    });

    it.each([
      ['refuse', 422, 'TOO_MANY_FILES'],
      ['break', 500, 'INTERNAL'],
    ])('whose command fails (%s) leaves no file, no row and no key', async (name, status, code) => {
      const answer = await running.add(photo, { name });
      expect([answer.status, answer.code]).toEqual([status, code]);
      await expectNothing();
    });

    it('keeps its file when the transaction is run again after a deadlock', async () => {
      expect((await running.add(photo, { name: 'deadlock' })).status).toBe(201);
      const [row] = await rows();
      expect(await running.files()).toContain(row?.key);
    });

    it('keeps its file when the connection is lost in the commit: the row may be there', async () => {
      await running.query(`CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$`);
      await running.query(`CREATE CONSTRAINT TRIGGER lose AFTER INSERT ON kept
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lose()`);
      const answer = await running.add(photo);
      await running.query('DROP TRIGGER lose ON kept');
      expect([answer.status, answer.code]).toEqual([503, 'TEMPORARILY_UNAVAILABLE']);
      expect(await running.files()).toHaveLength(2);
    });

    it.each([0, 1])('for which there is no room leaves nothing (%d of 2 files stored)', async (room) => {
      running.store.room = room;
      const answer = await running.add(photo);
      expect([answer.status, answer.code]).toEqual([503, 'STORAGE_UNAVAILABLE']);
      await expectNothing();
    });

    it.each<[string, () => Buffer | undefined, number, string]>([
      ['nothing', () => undefined, 422, 'FILE_BROKEN'],
      ['half a photo', () => photo.subarray(0, 100_000), 422, 'FILE_BROKEN'],
      ['a page called .jpg', () => Buffer.from('<html><script>1</script>'), 422, 'FILE_TYPE_REFUSED'],
      ['too much', () => Buffer.alloc(MAX_BYTES + 1), 413, 'FILE_TOO_LARGE'],
    ])('of %s is refused and leaves nothing', async (_, body, status, code) => {
      const answer = await running.add(body());
      expect([answer.status, answer.code]).toEqual([status, code]);
      await expectNothing();
    });

    it('that breaks off leaves nothing', async () => {
      const call = await running.begin(`/api/things/${randomUUID()}/files?name=a.jpg`);
      call.on('error', () => undefined);
      call.write(photo.subarray(0, 200_000));
      await eventually('the file is coming in', async () => (await running.files()).length === 1);
      call.destroy();
      await eventually('it is gone', async () => (await running.files()).length === 0);
      await expectNothing();
    });

    describe('is refused before its file is read:', () => {
      const path = `/api/things/${randomUUID()}/files?name=a.jpg`;
      it.each<[string, string, string | undefined, Record<string, string>, number, string]>([
        ['by function', path, NOBODY, {}, 403, 'FORBIDDEN'],
        ['by object', `/api/things/${FOREIGN}/files?name=a.jpg`, undefined, {}, 404, 'NOT_FOUND'],
        ['without a name', `/api/things/${randomUUID()}/files`, undefined, {}, 400, 'INVALID_INPUT'],
        ['without a key', path, undefined, { 'idempotency-key': '' }, 400, 'IDEMPOTENCY_KEY_REQUIRED'],
      ])('%s', async (_, to, as, headers, status, code) => {
        const call = await running.begin(to, as, headers);
        call.on('error', () => undefined);
        // The rest never comes, so whoever waits for it would wait for ever.
        call.write(photo.subarray(0, 10));
        const [answer] = (await once(call, 'response')) as [IncomingMessage];
        const problem = JSON.parse(Buffer.concat(await answer.toArray()).toString()) as { code: string };
        call.destroy();
        expect([answer.statusCode, problem.code]).toEqual([status, code]);
        await expectNothing();
      });
    });

    it('opens no way for other routes: their bodies are JSON, and small', async () => {
      const send = async (type: string, body: string) => {
        const { status, code } = await running.call('POST', '/api/notes', {
          headers: { 'content-type': type },
          body,
        });
        return [status, code];
      };
      expect(await send('application/json', '{"text":"a"}')).toEqual([204, undefined]);
      expect(await send('application/octet-stream', '{"text":"a"}')).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
      const long = JSON.stringify({ text: 'a'.repeat(300_000) });
      expect(await send('application/json', long)).toEqual([413, 'BODY_TOO_LARGE']);
    });
  });

  describe('a download', () => {
    it('is the stored file, under headers that let it do nothing', async () => {
      const answer = await running.call('GET', await added('Ảnh "nhà văn hóa" (1).JPG'));
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'content-length': String(answer.bytes.length),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-store',
        etag: `"${createHash('sha256').update(answer.bytes).digest('hex')}"`,
        'content-disposition':
          'inline; filename="Anh nha van hoa (1).jpg"; filename*=UTF-8\'\'%E1%BA%A2nh%20nh%C3%A0%20v%C4%83n%20h%C3%B3a%20%281%29.jpg',
      });
      expect((await sharp(answer.bytes).metadata()).exif).toBeUndefined();
    });

    it('of a document is only saved, never shown', async () => {
      const document = Buffer.from('%PDF-1.4\ntrailer<<>>\nstartxref\n9\n%%EOF\n');
      const { fileId } = await running.add(document, { name: 'kế hoạch.pdf' });
      const answer = await running.call('GET', `/api/files/${fileId}`);
      expect(answer.headers['content-disposition']).toMatch(/^attachment; /);
      expect(answer.bytes).toEqual(document);
    });

    it('is not sent again to whoever has it', async () => {
      const path = await added();
      const { headers } = await running.call('GET', path);
      const etag = String(headers['etag']);
      const again = await running.call('GET', path, { headers: { 'if-none-match': `"x", ${etag}` } });
      expect([again.status, again.bytes.length, again.headers['etag']]).toEqual([304, 0, etag]);
      const other = await running.call('GET', path, { headers: { 'if-none-match': '"x"' } });
      expect(other.status).toBe(200);
    });

    it('is taken up where it broke off, but only of the same content', async () => {
      const path = await added();
      const { bytes, headers } = await running.call('GET', path);
      const part = await running.call('GET', path, {
        headers: { range: 'bytes=100-', 'if-range': String(headers['etag']) },
      });
      expect([part.status, part.headers['content-range']]).toEqual([
        206,
        `bytes 100-${bytes.length - 1}/${bytes.length}`,
      ]);
      expect(part.bytes).toEqual(bytes.subarray(100));
      const last = await running.call('GET', path, { headers: { range: 'bytes=-7' } });
      expect(last.bytes).toEqual(bytes.subarray(-7));
      const others: Record<string, string>[] = [
        { range: 'bytes=0-1', 'if-range': '"other"' },
        { range: `bytes=${bytes.length}-` },
      ];
      for (const wrong of others) {
        const whole = await running.call('GET', path, { headers: wrong });
        expect([whole.status, whole.bytes.length]).toEqual([200, bytes.length]);
      }
    });

    it('of what the store has lost is not found', async () => {
      const path = await added();
      for await (const { key } of running.store.list()) await running.store.delete(key);
      const answer = await running.call('GET', path);
      expect([answer.status, answer.code]).toEqual([404, 'NOT_FOUND']);
    });
  });
});

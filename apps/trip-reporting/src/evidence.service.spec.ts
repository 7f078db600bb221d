import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { tripReportingRoutes as routes } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import { office, pdf } from '../../../libs/files/src/zip.fixture.js';
import { CADRE, Filing, written } from './filing.fixture.js';
import { OrphanRemoving } from './use-cases/remove-orphans.js';

const HEAD = 'dang.ngoc.son';
const HOST = 'bui.thanh.nga';
const COLLEAGUE = 'bui.duc.thinh';

let filing: Filing;
let photo: Buffer;
beforeAll(async () => {
  filing = await Filing.start();
  photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } })
    .withExif({ IFD0: { Model: 'Điện thoại của Châu' }, IFD3: { GPSLatitude: '16/1 3/1 0/1' } })
    .jpeg()
    .toBuffer();
}, 60_000);
afterAll(() => filing.service.stop());
beforeEach(async () => {
  for (const key of await filing.stored()) await filing.store.delete(key);
});

const refusal = async (work: ReturnType<Filing['upload']>) => {
  const { status, problem } = await work;
  return [status, problem.code];
};
const rowsOf = (reportId: string) =>
  filing.service.bench.query('SELECT id FROM evidence WHERE report_id = $1', [reportId]);

describe('a file', () => {
  it('is added to a draft, shown in it, and opened with safe headers', async () => {
    const { reportId } = await filing.draft();
    const added = await filing.upload(reportId, photo, { name: '../Thôn 1.png', caption: 'Vườn xoài' });
    expect([added.status, added.body]).toMatchObject([
      201,
      {
        reportId,
        version: 1,
        name: 'Thôn 1.png.jpg',
        mediaType: 'image/jpeg',
        image: true,
        caption: 'Vườn xoài',
        peopleRecognisable: false,
        minors: false,
        uploadedAt: expect.stringMatching(/^2022-03-21T/),
      },
    ]);
    expect((await filing.read(reportId)).evidence).toEqual([added.body]);

    const original = await filing.open(added.body.evidenceId);
    expect([original.status, original.bytes.length]).toEqual([200, added.body.bytes]);
    expect(original.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect((await sharp(original.bytes).metadata()).exif).toBeUndefined();
    const preview = await filing.open(added.body.evidenceId, CADRE, '/preview');
    expect([preview.status, preview.headers['content-type']]).toEqual([200, 'image/webp']);
  });

  it('that is a document is only saved, and has no preview', async () => {
    const { reportId } = await filing.draft();
    const added = await filing.add(reportId, pdf(), { name: 'Biên bản.pdf' });
    expect(added).toMatchObject({ image: false, mediaType: 'application/pdf' });
    const { headers } = await filing.open(added.evidenceId);
    expect(headers['content-disposition']).toMatch(/^attachment;/);
    expect((await filing.open(added.evidenceId, CADRE, '/preview')).status).toBe(404);
  });

  it('is changed by its author, who saw the version that stands', async () => {
    const { reportId } = await filing.draft();
    const { evidenceId } = await filing.add(reportId, photo, { peopleRecognisable: true });
    const body = { caption: 'Chi đoàn thôn 1', peopleRecognisable: true, minors: true };
    const input = { params: { id: evidenceId }, ifMatch: 1, body };
    const changed = await filing.service.call(routes.changeEvidence, CADRE, input);
    expect([changed.status, changed.etag, changed.body]).toMatchObject([200, '"2"', body]);
    expect(await filing.service.refusal(routes.changeEvidence, CADRE, input)).toEqual([412, 'STALE_VERSION']);
    expect(await filing.service.refusal(routes.changeEvidence, HEAD, { ...input, ifMatch: 2 })).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it('that no submission has is gone when it is removed, with what was stored of it', async () => {
    const { reportId } = await filing.draft();
    const { evidenceId } = await filing.add(reportId, photo);
    expect(await filing.stored()).toHaveLength(2);
    const input = { params: { id: evidenceId }, ifMatch: 1 };
    expect((await filing.service.call(routes.removeEvidence, CADRE, input)).status).toBe(204);
    expect(await rowsOf(reportId)).toEqual([]);
    await eventually('its files are gone', async () => (await filing.stored()).length === 0);
    expect((await filing.open(evidenceId)).status).toBe(404);
    expect(await filing.service.refusal(routes.removeEvidence, CADRE, input)).toEqual([404, 'NOT_FOUND']);
  });

  it('that a submission has stays with it when a correction takes it out', async () => {
    const { reportId } = await filing.draft([written({ title: 'Vườn xoài mẫu' })]);
    const { evidenceId } = await filing.add(reportId, photo);
    await filing.settle(reportId);
    await filing.correct(reportId);
    const fresh = await filing.add(reportId, photo);
    expect((await filing.open(fresh.evidenceId, HEAD)).status).toBe(404);
    await filing.service.must(routes.removeEvidence, CADRE, { params: { id: evidenceId }, ifMatch: 1 });
    const working = (await filing.read(reportId)).evidence.map((file) => file.evidenceId);
    expect(working).toEqual([fresh.evidenceId]);
    for (const who of [CADRE, HEAD]) expect((await filing.open(evidenceId, who)).status).toBe(200);
    const seen = await filing.service.must(routes.getReport, HEAD, { params: { id: reportId } });
    expect(seen.evidence.map((file) => file.evidenceId)).toEqual([evidenceId]);

    await filing.settle(reportId);
    expect((await filing.open(fresh.evidenceId, HEAD)).status).toBe(200);
    expect((await filing.open(evidenceId, HEAD)).status).toBe(200);
  });

  it('is opened by those who read its report, once it was submitted', async () => {
    const { reportId } = await filing.draft();
    const { evidenceId } = await filing.add(reportId, photo, { minors: true });
    const statuses = async () => {
      const people = [CADRE, HEAD, HOST, COLLEAGUE, 'ha.thu.trang', 'kieu.anh.tuan'];
      return Promise.all(people.map(async (who) => (await filing.open(evidenceId, who)).status));
    };
    // The central union and a bare administrator are stopped at the door already.
    expect(await statuses()).toEqual([200, 404, 404, 404, 403, 403]);
    await filing.submit(reportId);
    expect(await statuses()).toEqual([200, 200, 404, 404, 403, 403]);
  });
});

describe('a report', () => {
  it('that was submitted takes no files and gives none away', async () => {
    const { reportId } = await filing.draft();
    const { evidenceId } = await filing.add(reportId, photo);
    const stored = await filing.stored();
    await filing.submit(reportId);
    expect(await refusal(filing.upload(reportId, photo))).toEqual([409, 'REPORT_NOT_EDITABLE']);
    const input = { params: { id: evidenceId }, ifMatch: 1 };
    expect(await filing.service.refusal(routes.removeEvidence, CADRE, input)).toEqual([
      409,
      'REPORT_NOT_EDITABLE',
    ]);
    const body = { caption: null, peopleRecognisable: false, minors: false };
    expect(await filing.service.refusal(routes.changeEvidence, CADRE, { ...input, body })).toEqual([
      409,
      'REPORT_NOT_EDITABLE',
    ]);
    expect(await refusal(filing.upload(reportId, photo, {}, HEAD))).toEqual([403, 'FORBIDDEN']);
    expect(await filing.stored()).toEqual(stored);
  });

  it('of somebody else, while it is a draft, is not found, as one that there is not', async () => {
    const { reportId } = await filing.draft();
    for (const [id, who] of [
      [reportId, HEAD],
      [reportId, COLLEAGUE],
      [newId(), CADRE],
    ] as const)
      expect(await refusal(filing.upload(id, photo, {}, who))).toEqual([404, 'NOT_FOUND']);
    expect(await filing.stored()).toEqual([]);
  });

  it('takes thirty files and no more, also when two are sent at once', async () => {
    const { reportId } = await filing.draft();
    await filing.service.bench.query(
      `INSERT INTO evidence (id, version, report_id, key, name, media_type, bytes, sha256, people_recognisable, minors,
         uploaded_by, uploaded_at)
       SELECT gen_random_uuid(), 1, $1, gen_random_uuid()::text, 'cũ.pdf', 'application/pdf', 1, 'x', false, false,
         author_id, created_at
       FROM report, generate_series(1, 29) WHERE report.id = $1`,
      [reportId],
    );
    const answers = await Promise.all([1, 2].map(() => filing.upload(reportId, pdf(), { name: 'a.pdf' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await filing.stored()).toHaveLength(1);
    const { problem } = await filing.upload(reportId, pdf());
    expect(problem).toMatchObject({
      code: 'TOO_MANY_FILES',
      detail: 'Mỗi báo cáo tối đa 30 tệp. Hãy bỏ bớt tệp cũ.',
    });
    expect(await rowsOf(reportId)).toHaveLength(30);
  });
});

describe('a bad file', () => {
  const bomb = () => office('docx', [{ name: 'word/media/a.bin', content: Buffer.alloc(60 * 1024 * 1024) }]);

  it.each<[string, () => Buffer | undefined, number, string]>([
    ['a program called .jpg', () => Buffer.from('MZ\x90\x00 program'), 422, 'FILE_TYPE_REFUSED'],
    ['a page called .jpg', () => Buffer.from('<html><script>1</script></html>'), 422, 'FILE_TYPE_REFUSED'],
    ['a document with macros', () => office('docm'), 422, 'FILE_TYPE_REFUSED'],
    ['one that is too large', () => Buffer.alloc(20 * 1024 * 1024 + 1), 413, 'FILE_TOO_LARGE'],
    ['half a photo', () => photo.subarray(0, photo.length / 2), 422, 'FILE_BROKEN'],
    ['half a document', () => office('docx').subarray(0, 200), 422, 'FILE_BROKEN'],
    ['none', () => undefined, 422, 'FILE_BROKEN'],
    ['a zip bomb as docx', bomb, 422, 'FILE_SUSPICIOUS'],
  ])('(%s) is refused and leaves no file and no row', async (_, body, status, code) => {
    const { reportId } = await filing.draft();
    expect(await refusal(filing.upload(reportId, body()))).toEqual([status, code]);
    expect(await filing.stored()).toEqual([]);
    expect(await rowsOf(reportId)).toEqual([]);
  });
});

describe('the clean-up', () => {
  it('deletes what no row names once it is a day old, and nothing else', async () => {
    const { reportId } = await filing.draft();
    const { evidenceId } = await filing.add(reportId, photo);
    const named = await filing.stored();
    const lost = await filing.draft();
    await filing.add(lost.reportId, photo);
    const params = { id: lost.reportId };
    await filing.service.must(routes.deleteReport, CADRE, { params, ifMatch: lost.version });
    const orphans = (await filing.stored()).filter((key) => !named.includes(key));
    const orphaned = filing.service.app.get(OrphanRemoving);
    await orphaned.execute();
    expect(await filing.stored()).toHaveLength(4);
    const dir = filing.service.bench.environment['FILES_DIR'] ?? '';
    const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const key of [...named, ...orphans]) await utimes(join(dir, key.slice(0, 2), key), old, old);
    expect(await orphaned.execute()).toBe(2);
    expect(await filing.stored()).toEqual(named);
    expect((await filing.open(evidenceId)).status).toBe(200);
  });
});

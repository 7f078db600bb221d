import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import sharp, { type Sharp } from 'sharp';
import { Files, type IncomingFile } from './files.js';
import { office, pdf, record, zip, type ZipPart } from './zip.fixture.js';

const MB = 1024 * 1024;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where and by what a photo was taken, as a telephone writes it. */
async function photo(): Promise<Buffer> {
  const noise = Buffer.alloc(900 * 600 * 3, 120);
  for (let at = 0; at < noise.length; at += 7) noise[at] = at % 251;
  return sharp(noise, { raw: { width: 900, height: 600, channels: 3 } })
    .withExif({
      IFD0: { Make: 'SecretPhone', Model: 'X1', Artist: 'Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 3/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>SecretXmp</a></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

describe('an upload', () => {
  let dir: string;
  let files: Files;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'files-'));
    files = new Files({ dir, limits: { maxImageBytes: 2 * MB, maxDocumentBytes: 3 * MB } });
  });
  afterAll(() => rm(dir, { recursive: true }));

  const send = (bytes: Buffer | Readable) =>
    files.receive(Buffer.isBuffer(bytes) ? Readable.from([bytes]) : bytes, 4 * MB);
  const contentOf = async (key: string) => {
    const file = await files.store.open(key);
    if (file === undefined) throw new Error('not there');
    return Buffer.concat(await file.read().toArray());
  };
  const kept = async (bytes: Buffer) => (await send(bytes)).keep();
  async function everything(): Promise<string[]> {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  }
  /** The code it is refused with; and nothing of it is left. */
  async function refusal(bytes: Buffer | Readable): Promise<unknown> {
    const before = await everything();
    const incoming: IncomingFile | { code?: unknown } = await send(bytes).catch(
      (error: { code?: unknown }) => error,
    );
    expect(await everything()).toEqual(before);
    return 'code' in incoming ? incoming.code : incoming;
  }

  it('keeps a photo upright and without place, device and anything else that hung on it', async () => {
    const sent = await photo();
    const before = await sharp(sent).metadata();
    expect([before.exif, before.xmp, before.orientation]).toEqual([
      expect.any(Buffer),
      expect.any(Buffer),
      6,
    ]);
    expect(sent.includes('SecretPhone')).toBe(true);

    const file = await kept(Buffer.concat([sent, Buffer.from('<script>hidden behind</script>')]));
    expect(file).toMatchObject({ mediaType: 'image/jpeg', image: true, width: 600, height: 900 });
    const stored = await contentOf(file.key);
    expect(file.bytes).toBe(stored.length);
    expect(file.sha256).toBe(createHash('sha256').update(stored).digest('hex'));
    for (const key of [file.key, String(file.previewKey)]) {
      const bytes = await contentOf(key);
      const facts = await sharp(bytes).metadata();
      expect([facts.exif, facts.xmp, facts.iptc, facts.icc, facts.orientation]).toEqual(
        Array(5).fill(undefined),
      );
      for (const secret of ['SecretPhone', 'SecretXmp', 'Somebody', 'hidden behind', 'Exif'])
        expect(bytes.includes(secret)).toBe(false);
    }
  });

  it.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
  ] as const)('takes %s and makes a preview of at most 480 pixels', async (format, mediaType) => {
    const sent = await sharp({ create: { width: 1200, height: 300, channels: 3, background: 'green' } })
      .toFormat(format)
      .toBuffer();
    const file = await kept(sent);
    expect(file).toMatchObject({ mediaType, width: 1200, height: 300 });
    const preview = await sharp(await contentOf(String(file.previewKey))).metadata();
    expect(preview).toMatchObject({ format: 'webp', width: 480, height: 120 });
  });

  it.each([
    ['PDF', 'application/pdf', pdf()],
    ['DOCX', DOCX, office('docx')],
    ['XLSX', XLSX, office('xlsx')],
  ] as const)('keeps a %s as it came', async (_, mediaType, sent) => {
    const file = await kept(sent);
    expect(file).toMatchObject({ mediaType, image: false, previewKey: null, bytes: sent.length });
    expect(await contentOf(file.key)).toEqual(sent);
    expect(file.sha256).toBe(createHash('sha256').update(sent).digest('hex'));
  });

  it('lies in nothing but its final places once it is kept, and nowhere once it is dropped', async () => {
    const before = await everything();
    const incoming = await send(await photo());
    const { key, previewKey } = await incoming.keep();
    const after = (await everything()).filter((name) => !before.includes(name));
    expect(after.sort()).toEqual([key, String(previewKey)].sort());
    await incoming.drop();
    expect(await everything()).toEqual(before);
  });

  describe('is refused by its content, whatever it is called:', () => {
    const override = (type: string) => `<Override PartName="/word/document.xml" ContentType="${type}"/>`;
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    it.each<[string, Buffer]>([
      ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
      ['an SVG', Buffer.from(svg)],
      ['a program', Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(500)])],
      ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
      ['text', Buffer.from('một dòng chữ')],
      ['a zip that is no document', zip([{ name: 'a.txt', content: 'a' }])],
      ['a document with macros', office('docm', [{ name: 'word/vbaProject.bin', content: 'x' }])],
      [
        'a document whose macros are not declared',
        office('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]),
      ],
      ['a workbook with macro sheets', office('xlsx', [{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }])],
      [
        'a document whose main part is declared twice, for us in a comment',
        zip([
          {
            name: '[Content_Types].xml',
            content: `<Types><!--${override(`${DOCX}.main+xml`)}-->${override('application/vnd.ms-word.document.macro&#69;nabled.main+xml')}</Types>`,
          },
          { name: 'word/document.xml', content: 'x' },
        ]),
      ],
      // With a search that begins anew at each tag this takes minutes, and nothing else is served meanwhile.
      [
        'a document whose list of parts opens tags and closes none',
        zip([
          { name: '[Content_Types].xml', content: '<Override '.repeat(100_000) },
          { name: 'word/document.xml', content: 'x' },
        ]),
      ],
    ])('%s', async (_, bytes) => {
      expect(await refusal(bytes)).toBe('FILE_TYPE_REFUSED');
    });
  });

  describe('is broken', () => {
    it('when a photo ends too early', async () => {
      const sent = await photo();
      expect(await refusal(sent.subarray(0, Math.floor(sent.length / 2)))).toBe('FILE_BROKEN');
    });
    it('when a PNG is damaged in the middle', async () => {
      const sent = Buffer.from(
        await sharp(await photo())
          .png()
          .toBuffer(),
      );
      const middle = Math.floor(sent.length / 2);
      sent.fill(0, middle, middle + 400);
      expect(await refusal(sent)).toBe('FILE_BROKEN');
    });
    it('when a PDF has no end', async () => {
      expect(await refusal(pdf().subarray(0, 60))).toBe('FILE_BROKEN');
    });
    it('when a document has no end', async () => {
      expect(await refusal(office('docx').subarray(0, 300))).toBe('FILE_BROKEN');
    });
    it('when a part of a document is not what its checksum says', async () => {
      const sent = office('docx');
      // Inside of the checksum that the directory holds for its first part.
      const directory = sent.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
      sent[directory + 16] = (sent[directory + 16] ?? 0) ^ 0xff;
      expect(await refusal(sent)).toBe('FILE_BROKEN');
    });
    it('when there is nothing in it', async () => {
      expect(await refusal(Buffer.alloc(0))).toBe('FILE_BROKEN');
      await expect(files.receive(null, MB)).rejects.toMatchObject({ code: 'FILE_BROKEN' });
    });
    it('when the sender goes away in the middle', async () => {
      const start = (await photo()).subarray(0, 2000);
      const stream = Readable.from(
        (function* () {
          yield start;
          throw new Error('aborted');
        })(),
      );
      expect(await refusal(stream)).toBe('FILE_BROKEN');
    });
    it('when the sender falls silent', async () => {
      const impatient = new Files({ dir, limits: { idleMs: 50 } });
      const stream = new PassThrough();
      stream.write('%PDF-1.4');
      await expect(impatient.receive(stream, MB)).rejects.toMatchObject({ code: 'FILE_BROKEN' });
    });
  });

  describe('is suspicious', () => {
    it('when a picture has more pixels than any camera', async () => {
      const sent = await sharp({
        create: { width: 12_000, height: 12_000, channels: 3, background: 'black' },
        limitInputPixels: false,
      })
        .png({ compressionLevel: 9 })
        .toBuffer();
      expect(sent.length).toBeLessThan(2 * MB);
      expect(await refusal(sent)).toBe('FILE_SUSPICIOUS');
    });

    it.each([
      [
        '16 bits a sample',
        (picture: Sharp) => picture.png(),
        (picture: Sharp) => picture.toColourspace('rgb16'),
      ],
      [
        'all of it kept until its last pass',
        (picture: Sharp) => picture.jpeg(),
        (picture: Sharp) => picture.jpeg({ progressive: true }),
      ],
    ])('when a picture takes more memory than its pixels say: %s', async (_, plain, heavy) => {
      const tight = new Files({ dir, limits: { maxDecodedBytes: 500 * 500 * 4 } });
      const picture = plain(sharp({ create: { width: 500, height: 500, channels: 3, background: 'green' } }));
      const taken = await tight.receive(Readable.from([await picture.toBuffer()]), MB);
      await taken.drop();
      await expect(tight.receive(Readable.from([await heavy(picture).toBuffer()]), MB)).rejects.toMatchObject(
        { code: 'FILE_SUSPICIOUS' },
      );
    });

    const bomb = Buffer.alloc(40 * MB);
    it.each<[string, ZipPart]>([
      ['inflates to far more than it is', { name: 'word/bomb.xml', content: bomb }],
      ['says that it inflates to little', { name: 'word/bomb.xml', content: bomb, claimed: 1000 }],
      ['holds more than it says', { name: 'word/a.xml', content: 'aaaa', claimed: 3 }],
      ['leads out of its folder', { name: '../../etc/cron.d/x', content: 'x' }],
      ['leads to the root', { name: '/etc/passwd', content: 'x' }],
      ['has a name with a backslash', { name: 'word\\..\\x', content: 'x' }],
      ['is encrypted', { name: 'word/secret.xml', content: 'x', flags: 0x0801 }],
      ['has a part twice', { name: 'WORD/document.xml', content: 'x' }],
      [
        'calls a part differently in two places',
        { name: 'word/a.xml', content: 'x', localName: 'word/b.xml' },
      ],
    ])('when a document %s', async (_, part) => {
      expect(await refusal(office('docx', [part]))).toBe('FILE_SUSPICIOUS');
    });
    it('when parts of a document share their bytes', async () => {
      const inner = { name: 'word/inner.xml', content: 'x'.repeat(100) };
      const outer = { name: 'word/outer.bin', content: record(inner), plain: true };
      expect(await refusal(office('docx', [outer, { ...inner, within: true }]))).toBe('FILE_SUSPICIOUS');
      const apart = await send(office('docx', [outer, inner]));
      await apart.drop();
    });
    it('when a document has too many parts', async () => {
      const parts = Array.from({ length: 2000 }, (_, at) => ({ name: `word/${at}.xml`, content: '' }));
      expect(await refusal(office('docx', parts))).toBe('FILE_SUSPICIOUS');
    });
  });

  describe('is too large', () => {
    it('for the route, and is read no further', async () => {
      let sent = 0;
      const endless = Readable.from(
        (function* () {
          for (;;) yield Buffer.alloc((sent += 65_536) > 0 ? 65_536 : 0);
        })(),
      );
      expect(await refusal(endless)).toBe('FILE_TOO_LARGE');
      expect(sent).toBeLessThan(6 * MB);
    });
    it('for a picture, though a document may be as large', async () => {
      const sent = Buffer.concat([await photo(), Buffer.alloc(2 * MB)]);
      await expect(send(sent)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', facts: { limit: 2 } });
    });
  });

  it('is known again by what was sent, not by what was made of it', async () => {
    const sent = await photo();
    const incoming = await send(sent);
    expect(incoming.sentSha256).toBe(createHash('sha256').update(sent).digest('hex'));
    expect(await files.digest(Readable.from([sent]), MB)).toBe(incoming.sentSha256);
    expect(await readFile(String(incoming.temporary[0]))).toEqual(sent);
    await incoming.drop();
  });
});

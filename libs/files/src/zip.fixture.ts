import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = {
  name: string;
  content: Buffer | string;
  /** What the headers claim; default: the truth. */
  claimed?: number;
  flags?: number;
  /** In the header before the data, where it differs. */
  localName?: string;
  /** Packed without making it smaller, so that its bytes are found in the file as they are. */
  plain?: boolean;
  /** Its record is not written: it lies within the content of an earlier part. */
  within?: boolean;
};

function header(part: ZipPart, name: string, central: boolean): Buffer {
  const content = Buffer.from(part.content);
  const raw = Buffer.from(name);
  const bytes = Buffer.alloc(central ? 46 : 30);
  const at = central ? 6 : 4;
  bytes.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  if (central) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(part.flags ?? 0x0800, at + 2);
  bytes.writeUInt16LE(8, at + 4);
  bytes.writeUInt32LE(crc32(content), at + 10);
  bytes.writeUInt32LE(packed(part).length, at + 14);
  bytes.writeUInt32LE(part.claimed ?? content.length, at + 18);
  bytes.writeUInt16LE(raw.length, at + 22);
  return Buffer.concat([bytes, raw]);
}

function packed({ content, plain }: ZipPart): Buffer {
  return deflateRawSync(content, { level: plain ? 0 : 9 });
}

/** Header and data of one part, as they lie in the file. */
export function record(part: ZipPart): Buffer {
  return Buffer.concat([header(part, part.localName ?? part.name, false), packed(part)]);
}

/** A zip file by hand, so that it may lie where the ones of a library cannot. */
export function zip(parts: readonly ZipPart[]): Buffer {
  let bodies = Buffer.alloc(0);
  const central: Buffer[] = [];
  for (const part of parts) {
    const offset = part.within ? bodies.indexOf(record(part)) : bodies.length;
    if (offset < 0) throw new Error(`${part.name} lies within no other part`);
    const entry = header(part, part.name, true);
    entry.writeUInt32LE(offset, 42);
    central.push(entry);
    if (!part.within) bodies = Buffer.concat([bodies, record(part)]);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(bodies.length, 16);
  return Buffer.concat([bodies, directory, end]);
}

const TYPES = {
  docx: [
    'word/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  ],
  xlsx: ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  docm: ['word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
} as const;

/** A small document as Word or Excel would begin to read it. */
export function office(kind: keyof typeof TYPES, more: readonly ZipPart[] = []): Buffer {
  const [main, type] = TYPES[kind];
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zip([
    {
      name: '[Content_Types].xml',
      content: `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    },
    { name: '_rels/.rels', content: `${xml}<Relationships/>` },
    { name: main, content: `${xml}<document>Nuôi thỏ ở Hòa Vang</document>` },
    ...more,
  ]);
}

export function pdf(): Buffer {
  return Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n44\n%%EOF\n',
  );
}

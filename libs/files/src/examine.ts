import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { Refusal } from '#contracts';
import type { ArchiveLimits } from './archive.js';
import type { ImageType } from './image.js';
import type { MediaType } from './media.js';
import { examineOffice } from './office.js';
import { examinePdf } from './pdf.js';

export type DocumentLimits = ArchiveLimits;

const ZIP = Buffer.from('PK\x03\x04', 'latin1');

const BY_TYPE: Partial<Record<string, ImageType | 'application/pdf'>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  // An animation becomes its first picture.
  'image/apng': 'image/png',
  'image/webp': 'image/webp',
  'application/pdf': 'application/pdf',
};

/**
 * What a file is, by its content alone. Documents are examined here; of an image only the kind is known then.
 *
 * @throws Refusal FILE_TYPE_REFUSED, FILE_BROKEN, FILE_SUSPICIOUS
 */
export async function recognise(path: string, bytes: number, limits: DocumentLimits): Promise<MediaType> {
  const file = await open(path, 'r');
  try {
    if (await startsAsZip(file)) return await examineOffice(path, limits);
    const type = BY_TYPE[await guess(path)];
    if (type === undefined) throw new Refusal('FILE_TYPE_REFUSED');
    if (type === 'application/pdf') await examinePdf(file, bytes);
    return type;
  } finally {
    await file.close();
  }
}

async function startsAsZip(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(ZIP.length), 0, ZIP.length, 0);
  return bytesRead === ZIP.length && buffer.equals(ZIP);
}

// It throws on some files that only begin like a type; those are of no type that we take.
async function guess(path: string): Promise<string> {
  try {
    return (await fileTypeFromFile(path))?.mime ?? '';
  } catch {
    return '';
  }
}

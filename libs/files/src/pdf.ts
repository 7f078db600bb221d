import type { FileHandle } from 'node:fs/promises';
import { Refusal } from '#contracts';

const HEADER = /^%PDF-[12]\.\d/;
/** Writers put a little behind the end; readers look for it this far back. */
const TAIL_BYTES = 2048;

/** @throws Refusal FILE_BROKEN when the beginning or the end is missing */
export async function examinePdf(file: FileHandle, bytes: number): Promise<void> {
  const head = await part(file, 0, Math.min(16, bytes));
  const tail = await part(file, Math.max(0, bytes - TAIL_BYTES), Math.min(TAIL_BYTES, bytes));
  const end = tail.lastIndexOf('%%EOF');
  const start = tail.lastIndexOf('startxref', end);
  if (!HEADER.test(head) || end < 0 || start < 0) throw new Refusal('FILE_BROKEN');
}

async function part(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString('latin1', 0, bytesRead);
}

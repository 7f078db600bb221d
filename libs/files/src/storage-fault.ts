import { Refusal } from '#contracts';

/** A disk that is full, broken, read-only or gone, or a process that may write (RLIMIT_FSIZE) or open no more. */
const FAULTS = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'ESTALE', 'EMFILE', 'ENFILE']);

/** @throws Refusal STORAGE_UNAVAILABLE for what is the storage’s fault and ends without a change of ours */
export async function onStorage<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isStorageFault(error)) throw new Refusal('STORAGE_UNAVAILABLE');
    throw error;
  }
}

export function isStorageFault(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && FAULTS.has(code);
}

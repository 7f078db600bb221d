import { expect, it } from '@jest/globals';
import { errorMonitor } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { symbols } from 'pino';
import { createLogger } from './logger.js';

it('goes on when what it says cannot be written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const file = join(folder, 'log');
  writeFileSync(file, '');
  // As on a full disk, every write fails.
  const readOnly = openSync(file, 'r');
  const logger = createLogger('x', 'info', readOnly);
  const output = (logger as unknown as Record<symbol, NodeJS.EventEmitter>)[symbols.streamSym];
  // Only looks: an error that nobody else takes care of is thrown all the same.
  const failed = new Promise<unknown>((resolve) => output?.on(errorMonitor, resolve));
  logger.info({ msg: 'one' });
  expect(await failed).toMatchObject({ code: 'EBADF' });
  logger.info({ msg: 'two' });
  await turn();
  expect(readFileSync(file, 'utf8')).toBe('');
  closeSync(readOnly);
  rmSync(folder, { recursive: true });
});

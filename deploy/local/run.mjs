/** Running a tool of the project: its output goes to a log file, and to the person only when it fails. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, logFile?: string, show?: boolean | string }} options
 *   `show`: the person sees the output as it comes; a text: with that before each line, as whole lines, because
 *   something else is shown at the same time
 * @returns {Promise<{ code: number, output: string }>} `output`: its last 20,000 characters, empty when shown
 */
export function run(file, args, { cwd, env = process.env, logFile, show = false }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: show === true ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    if (logFile) mkdirSync(dirname(logFile), { recursive: true });
    const log = logFile ? createWriteStream(logFile) : undefined;
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      log?.write(chunk);
      output = (output + chunk.toString()).slice(-20_000);
    };
    for (const stream of [child.stdout, child.stderr]) {
      if (typeof show === 'string') showLines(stream, show);
      else stream?.on('data', keep);
    }
    // Ends with us when we are stopped in the middle of it.
    const stop = () => child.kill('SIGTERM');
    process.once('exit', stop);
    const finish = (/** @type {number} */ code, /** @type {string} */ more) => {
      process.off('exit', stop);
      log?.end();
      resolve({ code, output: output + more });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 1, ''));
  });
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {string} before
 */
function showLines(stream, before) {
  if (stream === null) return;
  createInterface({ input: stream }).on('line', (line) => console.log(line === '' ? '' : before + line));
}

/**
 * @param {string} output
 * @param {number} [lines]
 */
export function lastLines(output, lines = 12) {
  return output.trim().split('\n').slice(-lines).join('\n');
}

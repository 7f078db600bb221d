/**
 * `npm start [-- --https] [-- --virtual-clock]`: from a fresh clone to a running product with the example province, in
 * one terminal. With `--virtual-clock` an administrator may move business time forward.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseTakenPort } from './address.mjs';
import { Complaint, inOneSentence } from './complaint.mjs';
import { networkAddress, startHttpsFront } from './https-front.mjs';
import { LockHeldError, acquireLock } from './lock.mjs';
import { checkTools, prepare } from './prepare.mjs';
import { progress } from './progress.mjs';
import { ensureServers } from './servers.mjs';
import { isShuttingDown, onShutdown, shutDown, shutDownOnSignals } from './shutdown.mjs';

const root = join(import.meta.dirname, '..', '..');
const example = join(root, 'deploy', 'example-province');
const SYSTEM = 'dicoso';

const say = progress();
let running = false;
shutDownOnSignals({
  // Ctrl-C is how a running system is meant to end; during the start it is a failure to start.
  exitCode: () => (running ? 0 : 130),
  say: () => say('Đang dừng…'),
});

try {
  checkTools();
  await refuseSecond();
  const port = Number(process.env.PORT || 3000);
  await refuseTakenPort(port);

  const [servers] = await Promise.all([startServers(), prepare({ root, log: say })]);
  // Only now are the dependencies there that it imports.
  const { startSystem } = await import('./system.mjs');
  const https = process.argv.includes('--https');
  /** @type {Record<string, string>} */
  const clock = process.argv.includes('--virtual-clock') ? { VIRTUAL_CLOCK: 'on' } : {};
  const origin = https ? `https://${networkAddress()}:${port}` : `http://localhost:${port}`;
  const system = await startSystem({
    ...{ root, servers, name: SYSTEM, example: existsSync(example) ? example : undefined },
    // Under TLS the public port belongs to what stands in front.
    ...(https
      ? {
          env: { ...clock, PUBLIC_ORIGIN: origin },
          serviceEnv: { gateway: { TRUSTED_PROXIES: '127.0.0.1' } },
        }
      : { env: clock, gatewayPort: port }),
    ...{ logDir: join(root, '.local', 'logs'), recordDir: join(root, '.local', 'servers') },
    supervise: true,
    onProgress: say,
    onStop: onShutdown,
  });
  if (https) {
    const front = await startHttpsFront({
      ...{ dir: join(root, '.local', 'https'), host: networkAddress(), port },
      gatewayPort: Number(new URL(system.origin).port),
    });
    onShutdown(() => front.close());
  }
  running = true;
  console.log(welcome(origin));
} catch (error) {
  // Stopped by a signal, whose handler ends the process.
  if (isShuttingDown()) await new Promise(() => {});
  console.error(`\n${inOneSentence(error)}`);
  await shutDown();
  process.exit(1);
}

/** Before the port is looked at: "taken" would be true and would not help. */
async function refuseSecond() {
  try {
    await acquireLock(root, 'start');
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
    throw new Complaint(
      `Đi Cơ Sở đang chạy từ thư mục này rồi (tiến trình ${error.pid}); hãy dừng nó bằng Ctrl-C trước khi chạy lại.`,
    );
  }
}

async function startServers() {
  const servers = await ensureServers({ root, dir: join(root, '.local', 'servers'), log: say });
  onShutdown(() => servers.stop());
  return servers;
}

/** @param {string} origin */
function welcome(origin) {
  const lines = ['', `Đi Cơ Sở đang chạy tại  ${origin}`];
  const accounts = exampleAccounts();
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map((account) => account.username.length));
    lines.push('', `Tài khoản mẫu (mật khẩu ${accounts[0]?.password}):`);
    for (const { username, who } of accounts) lines.push(`  ${username.padEnd(width)}  ${who}`);
  }
  lines.push('', 'Nhật ký: .local/logs/   Dừng: Ctrl-C', '');
  return lines.join('\n');
}

/** @returns {{ username: string, password: string, who: string }[]} */
function exampleAccounts() {
  const file = join(example, 'accounts.json');
  if (!existsSync(file)) return [];
  /** @type {{ username: string, password: string, who: string, featured?: boolean }[]} */
  const accounts = JSON.parse(readFileSync(file, 'utf8'));
  const featured = accounts.filter((account) => account.featured);
  return featured.length > 0 ? featured : accounts;
}

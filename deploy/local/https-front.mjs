/**
 * `npm start -- --https`: the product on the local network under TLS, so that a phone can try it. Browsers keep the
 * session's `__Host-` cookie only over TLS (or on localhost), so a plain address of this machine would not do.
 * The certificate is made here and trusted by nobody: every browser warns once.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

const VALID_DAYS = 90;
const DAY_MS = 86_400_000;

/** @returns {string} the address under which others on the network see this machine; localhost without a network */
export function networkAddress() {
  const all = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? 'localhost';
}

/**
 * @param {{ dir: string, host: string, port: number, gatewayPort: number }} options `dir` keeps the certificate
 * @returns {Promise<{ close(): void }>}
 */
export async function startHttpsFront({ dir, host, port, gatewayPort }) {
  const server = createServer(await certificate(dir, host), (incoming, outgoing) => {
    const { method, url, socket } = incoming;
    // The gateway believes this header from here alone (TRUSTED_PROXIES).
    const headers = { ...incoming.headers, 'x-forwarded-for': socket.remoteAddress ?? '' };
    const onward = request({ host: '127.0.0.1', port: gatewayPort, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => {
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
    });
    // A tab that is closed ends its stream behind us too.
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '0.0.0.0', () => resolve(undefined));
  });
  return {
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Kept between starts, so that a phone that has accepted it once is not asked again.
 * @param {string} dir
 * @param {string} host
 * @returns {Promise<{ key: string, cert: string }>}
 */
async function certificate(dir, host) {
  const file = join(dir, 'certificate.json');
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    if (kept.host === host && kept.validUntil > Date.now() + DAY_MS) return kept;
  }
  const { generate } = await import('selfsigned');
  const validUntil = Date.now() + VALID_DAYS * DAY_MS;
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    notAfterDate: new Date(validUntil),
    extensions: [
      {
        name: 'subjectAltName',
        altNames:
          host === 'localhost'
            ? [{ type: 2, value: host }]
            : [
                { type: 7, ip: host },
                { type: 2, value: 'localhost' },
              ],
      },
    ],
  });
  mkdirSync(dir, { recursive: true });
  writeFileSync(file, JSON.stringify({ host, validUntil, key, cert }), { mode: 0o600 });
  return { key, cert };
}

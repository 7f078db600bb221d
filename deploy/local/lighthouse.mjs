/**
 * `npm run lighthouse [-- --origin URL --out FILE --runs N]`: the home pages of a running product with example data
 * (`npm start`, or `npm run demo -- --until … --keep`), as Lighthouse scores them: on a slow phone and on a desktop. Of
 * several runs the median by performance counts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { Complaint, inOneSentence } from './complaint.mjs';
import { freePort } from './ports.mjs';
import { prepare } from './prepare.mjs';

const root = join(import.meta.dirname, '..', '..');
const PASSWORD = 'DiCoSo@2022';
const HOMES = [
  { who: 'tran.bao.chau', path: '/' },
  { who: 'bui.thanh.nga', path: '/hang-cho' },
  { who: 'mai.dinh.hoa', path: '/khu-vuc' },
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const WANTED = 95;

const { values } = parseArgs({
  options: {
    origin: { type: 'string', default: `http://localhost:${process.env.PORT || 3000}` },
    runs: { type: 'string', default: '3' },
    out: { type: 'string' },
  },
});

try {
  await prepare({ root, log: (line) => console.log(line) });
  const chromePath = await ensureBrowser((line) => console.log(line));
  if (chromePath === undefined) throw new Complaint('Cần Chromium để đo.');
  const results = await measure(chromePath, String(values.origin), Number(values.runs));
  console.table(results.map(({ metrics, ...row }) => ({ ...row, ...metrics })));
  if (values.out) writeFileSync(values.out, `${JSON.stringify(results, undefined, 2)}\n`);
  if (results.some((row) => CATEGORIES.some((name) => Number(row[name]) < WANTED))) process.exitCode = 1;
} catch (error) {
  console.error(inOneSentence(error));
  process.exitCode = 1;
}

/**
 * @param {string} chromePath
 * @param {string} origin
 * @param {number} runs
 */
async function measure(chromePath, origin, runs) {
  const { default: lighthouse, desktopConfig } = await import('lighthouse');
  const { chromium } = await import('playwright-core');
  const port = await freePort();
  // An empty folder name: a profile of its own, gone afterwards. Its cookies are those that Lighthouse’s pages have.
  const chrome = await chromium.launchPersistentContext('', {
    executablePath: chromePath,
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  /** @type {({ page: string, form: string, metrics: Record<string, unknown> } & Record<string, unknown>)[]} */
  const results = [];
  try {
    for (const { who, path } of HOMES) {
      await chrome.clearCookies();
      await signIn(chrome.request, origin, who);
      for (const form of ['phone', 'desktop']) {
        const scored = [];
        for (let run = 0; run < runs; run += 1) {
          const outcome = await lighthouse(
            origin + path,
            { port, onlyCategories: CATEGORIES, logLevel: 'error' },
            form === 'desktop' ? desktopConfig : undefined,
          );
          if (outcome) scored.push(outcome.lhr);
        }
        scored.sort((a, b) => score(a, 'performance') - score(b, 'performance'));
        const middle = scored[Math.floor(scored.length / 2)];
        if (middle === undefined) throw new Complaint(`Lighthouse không đo được ${path}.`);
        results.push({
          ...{ page: path, form },
          ...Object.fromEntries(CATEGORIES.map((name) => [name, score(middle, name)])),
          metrics: {
            'FCP ms': figure(middle, 'first-contentful-paint'),
            'LCP ms': figure(middle, 'largest-contentful-paint'),
            'TBT ms': figure(middle, 'total-blocking-time'),
            CLS: Math.round((middle.audits['cumulative-layout-shift']?.numericValue ?? 0) * 1000) / 1000,
            failed: failed(middle),
          },
        });
      }
    }
  } finally {
    await chrome.close();
  }
  return results;
}

/** @typedef {import('lighthouse').Result} Report */

/**
 * @param {Report} report
 * @param {string} category
 */
function score(report, category) {
  return Math.round((report.categories[category]?.score ?? 0) * 100);
}

/**
 * @param {Report} report
 * @param {string} audit
 */
function figure(report, audit) {
  return Math.round(report.audits[audit]?.numericValue ?? NaN);
}

/**
 * What cost points of the two categories that are no figures of time.
 * @param {Report} report
 */
function failed(report) {
  return ['accessibility', 'best-practices']
    .flatMap((name) => report.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
    .join(' ');
}

/**
 * @param {import('playwright-core').APIRequestContext} request of the browser, which keeps the session’s cookie
 * @param {string} origin
 * @param {string} username
 */
async function signIn(request, origin, username) {
  const response = await request.post(`${origin}/api/session`, {
    headers: { origin },
    data: { username, password: PASSWORD },
  });
  if (!response.ok())
    throw new Complaint(`${username} không đăng nhập được ở ${origin} (${response.status()}).`);
}

import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { approvalsRoutes } from '#contracts';
import { eventually, type Client } from '#testing';
import { Stage, inQueue } from './stage.js';

let stage: Stage;
let host: Client;
beforeAll(async () => {
  stage = await Stage.begin();
  host = await stage.story.as('bui.thanh.nga');
}, 120_000);
afterAll(() => stage.end());
afterEach(async () => expect(await stage.everybodyLeaves()).toEqual([]));

const rows = (page: Page) => page.locator('[data-queue-row]');
/** The figure beside “Chờ tôi duyệt” in the navigation; nothing stands there for none. */
const badge = (page: Page, count: number) =>
  page.getByRole('navigation').getByLabel(`${count} việc chờ duyệt`, { exact: true });

/** What the host has decided so far, by the tasks’ states. */
async function decided(): Promise<string[]> {
  const tasks = await stage.story.system.query<{ state: string }>(
    `SELECT state FROM approvals.task WHERE closed_by = $1 AND state <> 'NOT_NEEDED'`,
    [host.personId],
  );
  return tasks.map(({ state }) => state);
}

const openTask = (page: Page) => new URL(page.url()).pathname.split('/')[2];
const notYetSent = (page: Page) => page.getByRole('region', { name: 'Quyết định sắp gửi' });

/** The request that is open can be decided; its id. */
async function requestIsOpen(page: Page): Promise<string> {
  await page.waitForURL(/hang-cho\/[0-9a-f-]+/);
  await page
    .getByRole('button', { name: /^Phê duyệt/ })
    .and(page.locator(':enabled'))
    .first()
    .waitFor();
  return openTask(page) ?? '';
}

it('twenty requests are decided by keyboard alone: approved, returned, rejected, one taken back', async () => {
  await stage.waitingAt(host, 'HD-TUYPHONG', [2, 3], 10);
  const person = await stage.as('bui.thanh.nga');
  const { page } = person;
  const keys = page.keyboard;
  await person.goTo('/hang-cho');
  await rows(page).nth(19).waitFor();
  await badge(page, 20).waitFor();

  // Approved by mistake and taken back: nothing of that reaches the server.
  const first = await requestIsOpen(page);
  await keys.press('a');
  await notYetSent(page).waitFor();
  await keys.press('z');
  await notYetSent(page).waitFor({ state: 'detached' });
  await page.waitForURL(`**/hang-cho/${first}`);
  expect(await decided()).toEqual([]);

  for (let done = 0; done < 20; done += 1) {
    const id = await requestIsOpen(page);
    const reason = { 3: ['r', 'Bổ sung thành phần làm việc.'], 7: ['x', 'Trùng với đại hội.'] }[done];
    await keys.press(reason?.[0] ?? 'a');
    if (reason?.[1] !== undefined) {
      await page.locator('textarea:focus').waitFor();
      await keys.type(reason[1]);
      await keys.press('Control+Enter');
    }
    await page.waitForURL((url) => !url.pathname.endsWith(id));
  }
  await page.getByRole('heading', { name: 'Không còn việc nào chờ' }).waitFor();
  await eventually('all have been sent', async () => (await inQueue(host)) === 0 || undefined);
  const states = (await decided()).sort();
  expect(states).toEqual([...Array<string>(18).fill('APPROVED'), 'REJECTED', 'RETURNED']);
  await badge(page, 1).waitFor({ state: 'detached' });
}, 240_000);

it('many at once: each has a result of its own, and one that became stale stops no other', async () => {
  await stage.waitingAt(host, 'HD-TUYPHONG', [4], 5);
  const { page, goTo } = await stage.as('bui.thanh.nga');
  // This window hears of nothing: what it shows is what it once read.
  await page.route('**/api/stream*', (route) => route.abort());
  await goTo('/hang-cho');
  await rows(page).nth(4).waitFor();
  const { items } = await host.must(approvalsRoutes.queue, { query: {} });
  const [stale] = items;
  if (stale === undefined) throw new Error('nothing waits');
  await stage.story.decide(host, stale, 'APPROVE');

  await page.getByLabel('Chọn tất cả việc đang hiện').check();
  await page
    .getByRole('group', { name: 'Việc đã chọn' })
    .getByRole('button', { name: 'Phê duyệt', exact: true })
    .click();
  await page.getByRole('button', { name: 'Gửi 5 quyết định' }).click();
  const results = page.getByRole('list', { name: 'Kết quả từng việc' });
  await page.getByText('Đã ghi 4, chưa ghi được 1 trên 5 việc.').first().waitFor();
  expect(await results.getByText('Đã ghi', { exact: true }).count()).toBe(4);
  const refused = results.getByRole('listitem').filter({ hasText: stale.number });
  expect(await refused.textContent()).toContain('Chưa ghi được');
  expect(await inQueue(host)).toBe(0);
}, 120_000);

it('a task that comes is shown at once, and goes when somebody else decides it', async () => {
  const { page, goTo } = await stage.as('bui.thanh.nga');
  await goTo('/hang-cho');
  await page.getByRole('heading', { name: 'Không còn việc nào chờ' }).waitFor();
  await stage.waitingAt(host, 'HD-TUYPHONG', [5], 1);
  await rows(page).first().waitFor();
  await badge(page, 1).waitFor();
  const { items } = await host.must(approvalsRoutes.queue, { query: {} });
  await stage.story.decide(host, items[0]!, 'APPROVE');
  await page.getByRole('heading', { name: 'Không còn việc nào chờ' }).waitFor();
  await badge(page, 1).waitFor({ state: 'detached' });
});

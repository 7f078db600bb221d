import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Person } from './person.js';
import { Stage } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin();
}, 120_000);
afterAll(() => stage.end());
afterEach(async () => expect(await stage.everybodyLeaves()).toEqual([]));

/** The request comes into the open queue by itself, is approved by key, and sent at once. */
async function approves(decider: Person, name: string): Promise<void> {
  const { page } = decider;
  const row = page.locator('[data-queue-row]').filter({ hasText: name });
  await row.waitFor();
  await row.click();
  await page.getByRole('heading', { level: 2, name: new RegExp(name) }).waitFor();
  await page
    .getByRole('button', { name: /^Phê duyệt/ })
    .and(page.locator(':enabled'))
    .first()
    .waitFor();
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Gửi ngay' }).click();
  await row.waitFor({ state: 'detached' });
}

it('a cadre registers; the district, the department head and the standing committee approve, each at an open page', async () => {
  const [cadre, host, head, standing] = (await Promise.all([
    stage.as('tran.bao.chau', { width: 360, height: 740 }),
    ...['bui.thanh.nga', 'dang.ngoc.son', 'phan.thanh.tung'].map((who) => stage.as(who)),
  ])) as [Person, Person, Person, Person];
  await Promise.all([host, head, standing].map(({ goTo }) => goTo('/hang-cho')));

  const { page } = cadre;
  await page.getByRole('link', { name: 'Đăng ký chuyến đi' }).first().click();
  await page.waitForURL('**/dang-ky/moi');
  await page.getByRole('radio', { name: /Quý II - Đợt 1\/2022/ }).check();
  await page.getByRole('combobox', { name: /^Nơi đến/ }).fill('tuy phong');
  await page.getByRole('option', { name: /^Huyện đoàn Tuy Phong/ }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel(/^Nội dung/).fill('Khảo sát chất lượng sinh hoạt chi đoàn trên địa bàn dân cư.');
  await page.getByLabel(/^Họ tên, chức danh/).fill('Thường trực Huyện đoàn');
  // Before it is sent: who will decide, by name.
  await page.getByText('Bùi Thanh Nga').first().waitFor();
  await page.getByRole('button', { name: 'Trình', exact: true }).click();
  await page.waitForURL(/dang-ky\/[0-9a-f-]{36}$/);
  await page.getByText('Đang chờ duyệt').first().waitFor();

  await approves(host, 'Trần Bảo Châu');
  await approves(head, 'Trần Bảo Châu');
  await approves(standing, 'Trần Bảo Châu');
  // Nobody has touched the cadre’s page meanwhile.
  await page.getByText('Đã duyệt', { exact: true }).first().waitFor();
  await cadre.goTo('/thong-bao');
  await page
    .getByText(/đã được duyệt|đã duyệt/i)
    .first()
    .waitFor();
}, 180_000);

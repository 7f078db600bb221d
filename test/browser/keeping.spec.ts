import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from './person.js';
import { Stage } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin();
}, 120_000);
afterAll(() => stage.end());
afterEach(async () => expect(await stage.everybodyLeaves()).toEqual([]));

describe('signing in', () => {
  it('leads back to the address that was asked for', async () => {
    const cadre = await stage.somebody();
    await cadre.page.goto(`${cadre.origin}/thong-bao?chua-doc=true`);
    await cadre.page.waitForURL(/dang-nhap/);
    await cadre.page.getByLabel('Tên đăng nhập').fill('tran.bao.chau');
    await cadre.page.getByLabel('Mật khẩu', { exact: true }).fill('DiCoSo@2022');
    await cadre.page.keyboard.press('Enter');
    await cadre.page.waitForURL('**/thong-bao?chua-doc=true');
  });

  it('says what was wrong, and keeps the name that was typed', async () => {
    const { page, origin } = await stage.somebody();
    await page.goto(`${origin}/dang-nhap`);
    await page.getByLabel('Tên đăng nhập').fill('tran.bao.chau');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('tran.bao.chau');
    expect(await page.getByLabel('Mật khẩu', { exact: true }).inputValue()).toBe('');
  });

  it('never leads to another site', async () => {
    const { page, origin } = await stage.somebody();
    await page.goto(`${origin}/dang-nhap?den=//evil.example/`);
    await page.getByLabel('Tên đăng nhập').fill('tran.bao.chau');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('DiCoSo@2022');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL(`${origin}/`);
  });

  it('leaves nothing of the session in storage', async () => {
    const cadre = await stage.as('tran.bao.chau');
    const kept = await cadre.page.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])',
    );
    expect(kept).not.toMatch(/token|csrf/i);
    const [cookie] = await cadre.context.cookies();
    expect(cookie).toMatchObject({ name: '__Host-dicoso', httpOnly: true, secure: true, sameSite: 'Strict' });
  });
});

const CONTENT = 'Khảo sát việc làm của thanh niên sau Tết, dự sinh hoạt hai chi đoàn thôn.';

describe('a session that ends while somebody is typing', () => {
  it('asks to sign in over the page, and the same button then sends what was typed', async () => {
    const { page, goTo } = await stage.as('bui.duc.thinh');
    await goTo('/dang-ky/moi');
    await page.getByRole('radio', { name: /Quý II - Đợt 1\/2022/ }).check();
    await page.getByLabel(/^Nội dung/).fill(CONTENT);
    await page.getByLabel(/^Họ tên, chức danh/).fill('Thường trực Huyện đoàn');
    await stage.endSessionsOf('bui.duc.thinh');
    // Not with the mouse: the page may have heard of it from its stream, and lie under the question already.
    await page.getByRole('button', { name: 'Lưu nháp' }).dispatchEvent('click');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã kết thúc' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Tên đăng nhập').inputValue()).toBe('bui.duc.thinh');
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill('DiCoSo@2022');
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByLabel(/^Nội dung/).inputValue()).toBe(CONTENT);
    await page.getByRole('button', { name: 'Lưu nháp' }).click();
    await page.waitForURL(/dang-ky\/[0-9a-f-]{36}/);
    await page.getByText(CONTENT).first().waitFor();
  }, 120_000);

  it('keeps what was typed when the tab is closed, and gives it back to that person alone', async () => {
    const { page, goTo } = await stage.as('ngo.gia.huy');
    await goTo('/dang-ky/moi');
    await page.getByLabel(/^Nội dung/).fill(CONTENT);
    await page.waitForFunction(
      `Object.values(localStorage).some((text) => text.includes('hai chi đoàn thôn'))`,
    );
    await page.reload();
    await page.getByLabel(/^Nội dung/).waitFor();
    expect(await page.getByLabel(/^Nội dung/).inputValue()).toBe(CONTENT);
    await page.getByRole('button', { name: /Tài khoản của/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.waitForURL('**/dang-nhap');
    expect(await page.evaluate<string>('JSON.stringify({ ...localStorage })')).not.toContain('chi đoàn');
  }, 120_000);
});

describe('a server that restarts under an open page', () => {
  it('is said, loses nothing, and the page goes on by itself', async () => {
    const { page, goTo } = await stage.as('tran.bao.chau');
    await goTo('/dang-ky/moi');
    await page.getByLabel(/^Nội dung/).fill(CONTENT);
    await stage.story.system.kill('gateway');
    await page.getByText('Mất kết nối với máy chủ.', { exact: false }).waitFor();
    expect(await page.getByLabel(/^Nội dung/).inputValue()).toBe(CONTENT);
    await stage.story.system.start('gateway');
    await page.getByText('Mất kết nối với máy chủ.', { exact: false }).waitFor({ state: 'detached' });
    expect(await page.getByLabel(/^Nội dung/).inputValue()).toBe(CONTENT);
    await page.getByRole('radio', { name: /Quý II - Đợt 2\/2022/ }).check();
    await page.getByLabel(/^Họ tên, chức danh/).fill('Thường trực Huyện đoàn');
    await page.getByRole('button', { name: 'Lưu nháp' }).click();
    await page.waitForURL(/dang-ky\/[0-9a-f-]{36}/);
  }, 120_000);
});

it('a sign-out that the server did not hear of is said, and nothing is thrown away', async () => {
  const { page, goTo } = await stage.as('ngo.gia.huy');
  await goTo('/dang-ky/moi');
  await page.getByLabel(/^Nội dung/).fill(CONTENT);
  await page.route('**/api/session', (route) =>
    route.request().method() === 'DELETE' ? route.abort() : route.continue(),
  );
  await page.getByRole('button', { name: /Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByText('Chưa đăng xuất được').waitFor();
  expect(new URL(page.url()).pathname).toBe('/dang-ky/moi');
  expect(await page.getByLabel(/^Nội dung/).inputValue()).toBe(CONTENT);
}, 120_000);

describe('an application that cannot be loaded', () => {
  const SCRIPTS = /\/assets\/[^/]*\.js$/;
  /** What stands before the application, which `test/data/web-entry.spec.ts` holds to these. */
  const FIRST = /\/assets\/(index|start|rolldown-runtime)-[^/]*\.js$/;
  const NOT_LOADED = expect.stringMatching(/^Failed to fetch dynamically imported module/);

  const withoutScripts = async ({ page }: Person, refused: (url: string) => boolean) =>
    page.route(SCRIPTS, (route) => (refused(route.request().url()) ? route.abort() : route.continue()));

  it('is said, and trying again leads on once it can be had', async () => {
    const person = await stage.somebody();
    const { page, origin } = person;
    await withoutScripts(person, (url) => !FIRST.test(url));
    await page.goto(origin);
    await page.getByRole('alert').getByText('Không tải được ứng dụng.').waitFor();
    await page.unroute(SCRIPTS);
    await page.getByRole('link', { name: 'Tải lại trang' }).click();
    await page.waitForURL(/dang-nhap/);
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    expect(person.complaints.splice(0)).toEqual([NOT_LOADED]);
  }, 120_000);

  it('is said in English where that was chosen, in the place of what was on its way', async () => {
    const person = await stage.as('tran.bao.chau');
    const { page, goTo } = person;
    await page.evaluate(`localStorage.setItem('dicoso:language', 'en')`);
    await goTo('/');
    await withoutScripts(person, (url) => !FIRST.test(url));
    await page.reload();
    await page.getByRole('alert').getByText('The application could not be loaded.').waitFor();
    const awaited = page.locator('.opening-awaited');
    expect(await awaited.textContent()).not.toBe('');
    expect(await awaited.innerText()).toBe('');
    await page.unroute(SCRIPTS);
    await page.getByRole('link', { name: 'Load again' }).click();
    await page.getByRole('heading', { level: 1, name: 'My year' }).waitFor();
    expect(person.complaints.splice(0)).toEqual([NOT_LOADED]);
  }, 120_000);

  it('is said before long when not even the script came that would say so', async () => {
    const person = await stage.somebody();
    const { page, origin } = person;
    await withoutScripts(person, () => true);
    await page.goto(origin);
    const MINUTE_MS = 60_000;
    await page.evaluate(
      `for (const one of document.getAnimations()) one.currentTime = Math.max(one.currentTime, ${MINUTE_MS})`,
    );
    await page.getByRole('alert').getByText('Không tải được ứng dụng.').waitFor();
    await page.unroute(SCRIPTS);
    await page.getByRole('link', { name: 'Tải lại trang' }).click();
    await page.waitForURL(/dang-nhap/);
  }, 120_000);
});

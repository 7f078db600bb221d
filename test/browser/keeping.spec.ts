import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Story } from '../stories/story.js';
import { Person, openBrowser } from './person.js';

let story: Story;
let browser: Browser;
beforeAll(async () => {
  [story, browser] = await Promise.all([
    Story.begin({ businessTime: '2022-03-01T08:00:00+07:00' }),
    openBrowser(),
  ]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await story.end();
});

const people: Person[] = [];
afterEach(async () => {
  for (const person of people.splice(0)) {
    expect(person.complaints).toEqual([]);
    await person.close();
  }
});
async function somebody(): Promise<Person> {
  const person = await Person.at(browser, story.system.origin);
  people.push(person);
  return person;
}

describe('signing in', () => {
  it('leads back to the address that was asked for', async () => {
    const cadre = await somebody();
    await cadre.page.goto(`${cadre.origin}/thong-bao?chua-doc=true`);
    await cadre.page.waitForURL(/dang-nhap/);
    await cadre.page.getByLabel('Tên đăng nhập').fill('tran.bao.chau');
    await cadre.page.getByLabel('Mật khẩu', { exact: true }).fill('DiCoSo@2022');
    await cadre.page.keyboard.press('Enter');
    await cadre.page.waitForURL('**/thong-bao?chua-doc=true');
  });

  it('says what was wrong, and keeps the name that was typed', async () => {
    const { page, origin } = await somebody();
    await page.goto(`${origin}/dang-nhap`);
    await page.getByLabel('Tên đăng nhập').fill('tran.bao.chau');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('tran.bao.chau');
    expect(await page.getByLabel('Mật khẩu', { exact: true }).inputValue()).toBe('');
  });

  it('never leads to another site', async () => {
    const { page, origin } = await somebody();
    await page.goto(`${origin}/dang-nhap?den=//evil.example/`);
    await page.getByLabel('Tên đăng nhập').fill('tran.bao.chau');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('DiCoSo@2022');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL(`${origin}/`);
  });

  it('leaves nothing of the session in storage', async () => {
    const cadre = await (await somebody()).signIn('tran.bao.chau');
    const kept = await cadre.page.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])',
    );
    expect(kept).not.toMatch(/token|csrf/i);
    const [cookie] = await cadre.context.cookies();
    expect(cookie).toMatchObject({ name: '__Host-dicoso', httpOnly: true, secure: true, sameSite: 'Strict' });
  });
});

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, type Furnished } from './furnished.js';
import type { Person } from './person.js';
import { Stage } from './stage.js';

/** For somebody to look at before the application is called finished. */
const PICTURES = join(process.cwd(), '.local', 'pictures');
/** A desk is loaded, and its window made narrower: each width is seen without asking for the page again. */
const WIDTHS = [1440, 768, 360] as const;

/** Every address of the application as somebody meets it who has it; `{…}` are ids of the furnished province. */
const PAGES: readonly { name: string; who: string; path: string }[] = [
  { name: 'nam-cua-toi', who: 'tran.bao.chau', path: '/' },
  { name: 'nam-cua-toi-truong-ban', who: 'dang.ngoc.son', path: '/' },
  { name: 'trang-dau-quan-tri', who: 'kieu.anh.tuan', path: '/' },
  { name: 'dang-ky', who: 'tran.bao.chau', path: '/dang-ky' },
  { name: 'dang-ky-toan-tinh', who: 'mai.dinh.hoa', path: '/dang-ky?pham-vi=province' },
  { name: 'dang-ky-moi', who: 'tran.bao.chau', path: '/dang-ky/moi' },
  { name: 'dang-ky-sua-ban-tra-lai', who: 'tran.bao.chau', path: '/dang-ky/{returned}/sua' },
  { name: 'dang-ky-mot-chuyen', who: 'tran.bao.chau', path: '/dang-ky/{waiting}' },
  { name: 'dang-ky-don-vi-xem', who: 'bui.thanh.nga', path: '/dang-ky/{reported}' },
  { name: 'bao-cao', who: 'tran.bao.chau', path: '/bao-cao' },
  { name: 'bao-cao-moi', who: 'tran.bao.chau', path: '/bao-cao/moi?chuyen={owed}' },
  { name: 'bao-cao-viet', who: 'tran.bao.chau', path: '/bao-cao/{reportDraft}/viet' },
  { name: 'bao-cao-mot', who: 'dang.ngoc.son', path: '/bao-cao/{reportVerified}' },
  { name: 'phat-hien', who: 'mai.dinh.hoa', path: '/phat-hien' },
  { name: 'phat-hien-dia-ban-yeu', who: 'mai.dinh.hoa', path: '/phat-hien?muc=dia-ban-yeu' },
  { name: 'kien-nghi', who: 'phan.thanh.tung', path: '/kien-nghi' },
  { name: 'kien-nghi-tra-loi', who: 'phan.thanh.tung', path: '/kien-nghi/{recommendation}' },
  { name: 'thong-bao', who: 'tran.bao.chau', path: '/thong-bao' },
  { name: 'hang-cho', who: 'bui.thanh.nga', path: '/hang-cho' },
  { name: 'hang-cho-mot-viec', who: 'bui.thanh.nga', path: '/hang-cho/{task}' },
  { name: 'hang-cho-trong', who: 'mai.dinh.hoa', path: '/hang-cho' },
  { name: 'khu-vuc', who: 'mai.dinh.hoa', path: '/khu-vuc' },
  { name: 'khu-vuc-dia-ban', who: 'mai.dinh.hoa', path: '/khu-vuc?muc=dia-ban' },
  { name: 'khu-vuc-so-lieu', who: 'mai.dinh.hoa', path: '/khu-vuc?muc=so-lieu' },
  { name: 'khu-vuc-huyen', who: 'bui.thanh.nga', path: '/khu-vuc' },
  { name: 'khu-vuc-trung-uong', who: 'ha.thu.trang', path: '/khu-vuc' },
  { name: 'kiem-tra', who: 'mai.dinh.hoa', path: '/kiem-tra' },
  { name: 'kiem-tra-ke-hoach', who: 'mai.dinh.hoa', path: '/kiem-tra/ke-hoach/{plan}' },
  { name: 'kiem-tra-ke-hoach-moi', who: 'mai.dinh.hoa', path: '/kiem-tra/ke-hoach/moi' },
  { name: 'kiem-tra-ke-hoach-sua', who: 'mai.dinh.hoa', path: '/kiem-tra/ke-hoach/{planDraft}/sua' },
  { name: 'kiem-tra-bo-tieu-chi', who: 'mai.dinh.hoa', path: '/kiem-tra/bo-tieu-chi' },
  { name: 'kiem-tra-mot-bo-tieu-chi', who: 'mai.dinh.hoa', path: '/kiem-tra/bo-tieu-chi/{criteriaSet}' },
  { name: 'kiem-tra-lich', who: 'dang.ngoc.son', path: '/kiem-tra/lich?ke-hoach={plan}' },
  { name: 'kiem-tra-buoi', who: 'dang.ngoc.son', path: '/kiem-tra/buoi/{visitOver}' },
  { name: 'kiem-tra-phieu', who: 'tran.bao.chau', path: '/kiem-tra/buoi/{visitOpen}/phieu' },
  { name: 'kiem-tra-phieu-don-vi', who: 'bui.thanh.nga', path: '/kiem-tra/buoi/{visitOver}/phieu' },
  { name: 'kiem-tra-ket-luan', who: 'mai.dinh.hoa', path: '/kiem-tra/ket-luan' },
  { name: 'kiem-tra-mot-ket-luan', who: 'bui.thanh.nga', path: '/kiem-tra/ket-luan/{conclusion}' },
  { name: 'kiem-tra-viet-ket-luan', who: 'tran.bao.chau', path: '/kiem-tra/ket-luan/{conclusionDraft}/viet' },
  { name: 'kiem-tra-khac-phuc', who: 'bui.thanh.nga', path: '/kiem-tra/khac-phuc' },
  { name: 'kiem-tra-mot-khac-phuc', who: 'bui.thanh.nga', path: '/kiem-tra/khac-phuc/{action}' },
  { name: 'kiem-tra-don-vi', who: 'mai.dinh.hoa', path: '/kiem-tra/don-vi/{unit}' },
  { name: 'kiem-tra-yeu-cau', who: 'mai.dinh.hoa', path: '/kiem-tra/yeu-cau' },
  { name: 'kiem-tra-yeu-cau-don-vi', who: 'bui.thanh.nga', path: '/kiem-tra/yeu-cau' },
  { name: 'kiem-tra-mot-yeu-cau', who: 'mai.dinh.hoa', path: '/kiem-tra/yeu-cau/{deskRequest}' },
  { name: 'kiem-tra-yeu-cau-moi', who: 'mai.dinh.hoa', path: '/kiem-tra/yeu-cau/moi' },
  { name: 'kiem-tra-tra-loi', who: 'bui.thanh.nga', path: '/kiem-tra/tra-loi/{deskAnswer}' },
  { name: 'kiem-tra-van-ban', who: 'mai.dinh.hoa', path: '/kiem-tra/van-ban' },
  { name: 'tai-khoan', who: 'tran.bao.chau', path: '/tai-khoan' },
  { name: 'quan-tri', who: 'kieu.anh.tuan', path: '/quan-tri/van-hanh' },
  { name: 'khong-co', who: 'tran.bao.chau', path: '/khong-co-trang-nay' },
];

let stage: Stage;
let ids: Furnished;
const people = new Map<string, Promise<Person>>();
beforeAll(async () => {
  stage = await Stage.begin({ VIRTUAL_CLOCK: 'on' });
  ids = await furnish(stage.story);
  mkdirSync(PICTURES, { recursive: true });
}, 240_000);
afterAll(async () => {
  const complaints = await stage.everybodyLeaves();
  await stage.end();
  expect(complaints).toEqual([]);
});

it('the first page needs at most 300 kB of code, compressed', async () => {
  const person = await stage.as('tran.bao.chau');
  const sizes = new Map<string, number>();
  person.page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(js|css)$/.test(pathname))
      sizes.set(pathname, Number(response.headers()['content-length'] ?? NaN));
  });
  await person.goTo('/');
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(sizes.size).toBeGreaterThan(1);
  // Named, so that whoever breaks it sees what has grown.
  expect(total <= 300 * 1024 ? {} : { total, ...Object.fromEntries(sizes) }).toEqual({});
});

/** One window for each person, dark for the English ones: both schemes are looked at that way. */
async function windowOf(who: string, language: 'vi' | 'en'): Promise<Person> {
  const key = `${who} ${language}`;
  let person = people.get(key);
  if (person === undefined) {
    person = stage.as(who, { dark: language === 'en' }).then(async (one) => {
      await one.page.evaluate(`localStorage.setItem('dicoso:language', '${language}')`);
      return one;
    });
    people.set(key, person);
  }
  return person;
}

const addressOf = (path: string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name as keyof Furnished]);

describe.each(PAGES)('$name ($who)', ({ name, who, path }) => {
  it('axe finds nothing, nothing is wider than the window: Vietnamese, light', async () => {
    const person = await windowOf(who, 'vi');
    const heightOf = (width: number) => (width < 500 ? 740 : 900);
    const [widest] = WIDTHS;
    await person.page.setViewportSize({ width: widest, height: heightOf(widest) });
    await person.goTo(addressOf(path));
    for (const width of WIDTHS) {
      await person.resized(width, heightOf(width));
      expect([width, await person.overflow()]).toEqual([width, 0]);
      expect([width, await person.axe()]).toEqual([width, []]);
      await person.page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
    }
  }, 120_000);

  it('axe finds nothing, 320 px are enough: English, dark', async () => {
    const person = await windowOf(who, 'en');
    await person.page.setViewportSize({ width: 320, height: 640 });
    await person.goTo(addressOf(path));
    expect(await person.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await person.overflow()).toBe(0);
    expect(await person.axe()).toEqual([]);
    await person.page.screenshot({ path: join(PICTURES, `${name}-en.png`), fullPage: true });
  }, 120_000);
});

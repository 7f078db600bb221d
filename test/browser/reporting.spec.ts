import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { moveClock } from '#testing';
import { photoFromTheField } from '../demo/photo.js';
import { approvedTrip, dutyOf } from '../stories/reporting.js';
import { Stage } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin({ VIRTUAL_CLOCK: 'on' });
}, 120_000);
afterAll(() => stage.end());
afterEach(async () => expect(await stage.everybodyLeaves()).toEqual([]));

const SECTIONS: readonly (readonly [step: string, text: string])[] = [
  ['noi-dung', 'Làm việc với Ban Thường vụ Huyện đoàn về chất lượng sinh hoạt chi đoàn.'],
  ['tinh-hinh', 'Đoàn viên, thanh niên ổn định tư tưởng; một bộ phận đi làm xa.'],
  ['chi-doan', 'Chi đoàn sinh hoạt đều, nội dung còn đơn điệu.'],
  ['thong-tin', 'Đã thông tin chủ trương mới của Đoàn cấp tỉnh.'],
];

/** What is on the screen is on the server. */
async function saved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^Đã lưu \d/ })
    .waitFor();
}

/** The answer to the next command reaches the page after the page has heard elsewhere what the command did. */
async function newsBefore(page: Page, address: string, shown: () => Promise<void>): Promise<void> {
  await page.route(
    address,
    async (route) => {
      const response = await route.fetch();
      await shown();
      await route.fulfill({ response });
    },
    { times: 1 },
  );
}

it('a trip is reported on a phone, sent back, completed, verified, and its days are counted', async () => {
  const { story } = stage;
  const [cadre, administrator] = await Promise.all([story.as('tran.bao.chau'), story.as('kieu.anh.tuan')]);
  const trip = await approvedTrip(story, cadre, 1);
  await moveClock(administrator, '2022-03-30T08:00:00+07:00');
  await dutyOf(cadre, trip.registrationId, 'OPEN');

  const author = await stage.as('tran.bao.chau', { width: 360, height: 740 });
  const { page } = author;
  await author.goTo('/bao-cao');
  await page.getByRole('link', { name: /^Viết báo cáo/ }).click();
  await page.getByRole('button', { name: 'Bắt đầu viết' }).click();
  await page.waitForURL(/bao-cao\/[0-9a-f-]{36}\/viet/);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  for (const [step, text] of SECTIONS) {
    await author.goTo(`/bao-cao/${id}/viet?buoc=${step}`);
    await page.getByRole('textbox').first().fill(text);
    await saved(page);
  }

  await author.goTo(`/bao-cao/${id}/viet?buoc=hinh-anh`);
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'sinh-hoat.jpg', mimeType: 'image/jpeg', buffer: await photoFromTheField() });
  await page.getByLabel('Chú thích').fill('Sinh hoạt chi đoàn thôn 2');
  await page.getByRole('button', { name: 'Gửi 1 tệp' }).click();
  await page.getByRole('button', { name: /^Bỏ tệp/ }).waitFor();

  await author.goTo(`/bao-cao/${id}/viet?buoc=gui`);
  await page.getByText('Báo cáo đã đủ để gửi').waitFor();
  await newsBefore(page, '**/submit', () => page.getByText('Báo cáo này không sửa được lúc này').waitFor());
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.waitForURL(`**/bao-cao/${id}`);
  await page.getByText('Đang chờ xác nhận').first().waitFor();

  const head = await stage.as('dang.ngoc.son');
  await head.goTo('/hang-cho');
  await head.page
    .getByRole('button', { name: /^Trả lại/ })
    .and(head.page.locator(':enabled'))
    .first()
    .click();
  await head.page.getByRole('textbox', { name: 'Nội dung cần sửa' }).fill('Bổ sung kết quả làm việc.');
  await head.page.keyboard.press('Control+Enter');
  await head.page.getByRole('button', { name: 'Gửi ngay' }).click();

  // The open report tells by itself what is to be completed.
  await page.getByText('Bổ sung kết quả làm việc.').first().waitFor();
  await author.goTo(`/bao-cao/${id}/viet?buoc=noi-dung`);
  await page
    .getByRole('textbox')
    .first()
    .fill('Làm việc với Ban Thường vụ Huyện đoàn; thống nhất ba việc phải làm.');
  await saved(page);
  await author.goTo(`/bao-cao/${id}/viet?buoc=gui`);
  await page.getByRole('button', { name: /^Gửi (lại )?báo cáo/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Gửi (lại )?báo cáo/ })
    .click();
  await page.waitForURL(`**/bao-cao/${id}`);

  const row = head.page.locator('[data-queue-row]').filter({ hasText: 'Trần Bảo Châu' });
  await row.click();
  await head.page.getByText('ba việc phải làm').first().waitFor();
  await head.page
    .getByRole('button', { name: /^Xác nhận/ })
    .and(head.page.locator(':enabled'))
    .first()
    .click();
  await head.page.getByRole('button', { name: 'Gửi ngay' }).click();

  await page.getByText('Đã xác nhận, cộng 12 ngày').first().waitFor();
  await author.goTo('/');
  await page.getByText('trên 60 ngày').waitFor();
  expect(await page.getByRole('main').textContent()).toContain('12');
}, 240_000);

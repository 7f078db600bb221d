import { OffsetBusinessClock } from '#calendar';
import { Refusal, problemText } from '#contracts';
import { loadConfig } from './config.js';
import { loadFolder } from './loading.js';
import type { LoadSummary } from './use-cases/load-directory.js';

const LABELS: readonly (readonly [keyof LoadSummary, string])[] = [
  ['units', 'đơn vị'],
  ['positionTypes', 'loại chức vụ'],
  ['people', 'cán bộ'],
  ['positions', 'chức vụ'],
  ['charges', 'phân công phụ trách'],
  ['calendars', 'lịch'],
  ['accounts', 'tài khoản'],
];

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Cách dùng: node dist/apps/directory/src/load.js <thư mục dữ liệu>');
  process.exitCode = 2;
} else {
  try {
    const { DATABASE_URL, BUSINESS_OFFSET_MS } = loadConfig();
    const summary = await loadFolder(DATABASE_URL, folder, new OffsetBusinessClock(BUSINESS_OFFSET_MS));
    const counts = LABELS.map(([kind, label]) => `${summary[kind].written}/${summary[kind].read} ${label}`);
    console.log(`directory: mới hoặc thay đổi ${counts.join(', ')}`);
  } catch (error) {
    const reason = error instanceof Refusal ? problemText(error.code, error.facts) : (error as Error).message;
    console.error(`directory: không nạp được dữ liệu, chưa có gì được ghi. ${reason}`);
    process.exitCode = 1;
  }
}

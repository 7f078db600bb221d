import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OffsetBusinessClock, type BusinessClock } from '#calendar';
import { Refusal, problemText } from '#contracts';
import { Database } from '#database';
import { commandConfig } from './config.js';
import { ChainRepository } from './storage/chain.repository.js';
import { DraftChains } from './use-cases/draft-chain.js';
import { ChainFile, LoadChains, type Loaded } from './use-cases/load-chains.js';
import { PublishChains } from './use-cases/publish-chain.js';

/** Brings in `chains.json` of a folder; a second run changes nothing. */
async function load(folder: string, url: string, clock: BusinessClock): Promise<Loaded[]> {
  const file = ChainFile.parse(JSON.parse(await readFile(join(folder, 'chains.json'), 'utf8')));
  const database = new Database({ url, pool: 1, name: 'approvals-load' });
  try {
    const book = new ChainRepository(database);
    const drafts = new DraftChains(book);
    const loading = new LoadChains(book, drafts, new PublishChains(book, drafts, clock));
    return await database.transaction((tx) => loading.run(tx, file));
  } finally {
    await database.close();
  }
}

const RESULTS: Record<Loaded['result'], string> = {
  UNCHANGED: 'giữ nguyên',
  DRAFTED: 'bản nháp',
  PUBLISHED: 'ban hành',
};

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Cách dùng: node dist/apps/approvals/src/load.js <thư mục dữ liệu>');
  process.exitCode = 2;
} else {
  try {
    const { DATABASE_URL, BUSINESS_OFFSET_MS } = commandConfig();
    const loaded = await load(folder, DATABASE_URL, new OffsetBusinessClock(BUSINESS_OFFSET_MS));
    const words = loaded.map(({ code, number, result }) => `${code} ${number} (${RESULTS[result]})`);
    console.log(`approvals: quy trình ${words.join(', ')}`);
  } catch (error) {
    const reason = error instanceof Refusal ? problemText(error.code, error.facts) : (error as Error).message;
    console.error(`approvals: không nạp được quy trình, chưa có gì được ghi. ${reason}`);
    process.exitCode = 1;
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal, problemText } from '#contracts';
import { Database } from '#database';
import { readConfig, statefulShape } from '#config';
import { z } from 'zod';
import { CriteriaRepository } from './storage/criteria.repository.js';
import { CriteriaFile, CriteriaLoading, type LoadedCriteria } from './use-cases/load-criteria.js';

/** Brings in `criteria-sets.json` of a folder; a second run changes nothing. */
async function load(folder: string): Promise<LoadedCriteria[]> {
  const { DATABASE_URL: url } = readConfig({
    DATABASE_URL: statefulShape.DATABASE_URL,
    // It serves nothing and calls nobody.
    SERVICE_PORT: z.unknown().optional(),
    INTERNAL_TOKEN_SECRET: z.unknown().optional(),
  });
  const file = CriteriaFile.parse(JSON.parse(await readFile(join(folder, 'criteria-sets.json'), 'utf8')));
  const database = new Database({ url, pool: 1, name: 'inspections-load' });
  try {
    return await database.transaction((tx) => new CriteriaLoading(new CriteriaRepository()).run(tx, file));
  } finally {
    await database.close();
  }
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Cách dùng: node dist/apps/inspections/src/load.js <thư mục dữ liệu>');
  process.exitCode = 2;
} else {
  try {
    const words = (await load(folder)).map(
      ({ code, edition, result }) =>
        `${code} lần ${edition} (${result === 'UNCHANGED' ? 'giữ nguyên' : 'ban hành'})`,
    );
    console.log(`inspections: bộ tiêu chí ${words.join(', ')}`);
  } catch (error) {
    const reason = error instanceof Refusal ? problemText(error.code, error.facts) : (error as Error).message;
    console.error(`inspections: không nạp được bộ tiêu chí, chưa có gì được ghi. ${reason}`);
    process.exitCode = 1;
  }
}

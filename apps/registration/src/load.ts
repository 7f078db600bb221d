import { OffsetBusinessClock } from '#calendar';
import { readConfig, statefulShape } from '#config';
import { Database } from '#database';
import { Messaging } from '#messaging';
import { z } from 'zod';
import { PlanRepository } from './storage/plan.repository.js';
import { readProvince } from './storage/load-files.js';
import { ProvinceLoading, type Loaded } from './use-cases/load-province.js';

const service = 'registration';

/** Messaging is not started here, so the broker is not asked for. */
const NO_BROKER = { RABBITMQ_URL: 'amqp://localhost', RABBITMQ_MANAGEMENT_URL: 'http://localhost' };

/** Loads the plans, rounds and exemptions of a folder; a second run changes nothing and publishes nothing. */
async function load(folder: string): Promise<Loaded> {
  const config = readConfig({
    DATABASE_URL: statefulShape.DATABASE_URL,
    // It serves nothing and calls nobody.
    SERVICE_PORT: z.unknown().optional(),
    INTERNAL_TOKEN_SECRET: z.unknown().optional(),
  });
  const files = await readProvince(folder);
  const database = new Database({ url: config.DATABASE_URL, pool: 1, name: `${service}-load` });
  try {
    // Events stay in the outbox until a running service finds them.
    const { outbox } = new Messaging({
      service,
      database,
      config: { NODE_ENV: config.NODE_ENV, ...NO_BROKER },
    });
    const clock = new OffsetBusinessClock(config.BUSINESS_OFFSET_MS);
    const loading = new ProvinceLoading(new PlanRepository(outbox, clock));
    return await database.transaction((tx) => loading.execute(tx, files));
  } finally {
    await database.close();
  }
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Cách dùng: node dist/apps/registration/src/load.js <thư mục dữ liệu>');
  process.exitCode = 2;
} else {
  try {
    const { plans, rounds, exemptions } = await load(folder);
    console.log(
      `registration: ${plans} kế hoạch, ${rounds} đợt, ${exemptions} trường hợp miễn mới hoặc thay đổi`,
    );
  } catch (error) {
    console.error(`registration: không nạp được dữ liệu. ${error instanceof Error ? error.message : ''}`);
    process.exitCode = 1;
  }
}

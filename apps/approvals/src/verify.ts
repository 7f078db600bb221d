import { commandConfig } from './config.js';
import { PrismaArchive } from './storage/history.archive.js';
import { Prisma } from './storage/prisma.js';
import { VerifyHistories } from './use-cases/verify-histories.js';

/** `node dist/apps/approvals/src/verify.js`: exit code 1 when a history was tampered with. */
const prisma = new Prisma(commandConfig().DATABASE_URL);
try {
  const { cases, entries, broken } = await new VerifyHistories(new PrismaArchive(prisma)).run();
  console.log(`approvals: ${cases} hồ sơ, ${entries} dòng lịch sử, ${broken.length} hồ sơ bị sai`);
  for (const { caseId, ...fault } of broken) console.log(`${caseId}: ${JSON.stringify(fault)}`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await prisma.onApplicationShutdown();
}

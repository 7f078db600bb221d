import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';

/** Pages that few people open at once must not take connections from commands. */
const POOL = 3;

/** Typed reads for the page of a case, chains and incidents; commands and queues go through `Database`. */
@Injectable()
export class Prisma implements OnApplicationShutdown {
  readonly client: PrismaClient;

  constructor(url: string) {
    const adapter = new PrismaPg(
      { connectionString: url, max: POOL, application_name: 'approvals pages', statement_timeout: 30_000 },
      { schema: 'approvals' },
    );
    this.client = new PrismaClient({ adapter });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.$disconnect();
  }
}

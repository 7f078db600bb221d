import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';

/** Pages that few people open at once must not take connections from commands. */
const POOL = 3;

/** Typed reads of lists that are short and not asked for often; everything hot goes through `Database`. */
@Injectable()
export class Prisma implements OnApplicationShutdown {
  readonly client: PrismaClient;

  constructor(url: string) {
    const adapter = new PrismaPg(
      {
        connectionString: url,
        max: POOL,
        application_name: 'inspections pages',
        statement_timeout: 30_000,
      },
      { schema: 'inspections' },
    );
    this.client = new PrismaClient({ adapter });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.$disconnect();
  }
}

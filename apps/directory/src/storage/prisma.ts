import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';

export const SCHEMA = 'directory';
/** Administrators’ lists are rare: they must not take connections from what people wait for. */
const POOL = 2;

/** Typed reads for administration; commands and what everybody reads go through `Database`. */
@Injectable()
export class Prisma implements OnApplicationShutdown {
  readonly client: PrismaClient;

  constructor(url: string) {
    const adapter = new PrismaPg(
      { connectionString: url, max: POOL, application_name: 'directory lists', statement_timeout: 30_000 },
      { schema: SCHEMA },
    );
    this.client = new PrismaClient({ adapter });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.$disconnect();
  }
}

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';

/** Reads of lists that are short and not asked for often; everything hot goes through `Database`. */
const CONNECTIONS = 3;

@Injectable()
export class Prisma extends PrismaClient implements OnApplicationShutdown {
  constructor(connectionString: string) {
    super({ adapter: new PrismaPg({ connectionString, max: CONNECTIONS }, { schema: 'registration' }) });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.$disconnect();
  }
}

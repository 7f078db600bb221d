import { Injectable } from '@nestjs/common';
import { Database, sqlFile } from '#database';
import { Retention } from '../use-cases/retire-notices.js';

const retireNotices = sqlFile(import.meta.url, './sql/retire-notices.sql');
const retireTopics = sqlFile(import.meta.url, './sql/retire-topics.sql');

@Injectable()
export class RetentionRepository extends Retention {
  constructor(private readonly database: Database) {
    super();
  }

  async notices(before: Date, most: number): Promise<number> {
    return (await this.database.query(retireNotices, [before, most])).length;
  }

  async topics(before: Date, most: number): Promise<number> {
    return (await this.database.query(retireTopics, [before, most])).length;
  }
}

import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, fold } from '#database';
import type { AccountRow, AdministrationReader, AuditRow, Page } from '../use-cases/ports.js';
import { Prisma } from './prisma.js';

@Injectable()
export class Administration implements AdministrationReader {
  constructor(private readonly prisma: Prisma) {}

  async accounts(filter: { q?: string; cursor?: string; limit: number }): Promise<Page<AccountRow>> {
    const [after] = filter.cursor === undefined ? [] : decodeCursor(filter.cursor, ['string']);
    const q = filter.q === undefined ? '' : literally(fold(filter.q.trim()));
    const rows = await this.prisma.client.account.findMany({
      select: { accountId: true, personId: true, username: true, state: true, version: true },
      where: {
        username: after === undefined ? undefined : { gt: String(after) },
        OR:
          q === '' ? undefined : [{ username: { contains: q } }, { person: { searchText: { contains: q } } }],
      },
      orderBy: { username: 'asc' },
      take: filter.limit + 1,
    });
    const items = rows.map((row) => ({ ...row, state: row.state as AccountRow['state'] }));
    return page(items, filter.limit, ({ username }) => username);
  }

  async audit(filter: {
    subject?: string;
    type?: string;
    cursor?: string;
    limit: number;
  }): Promise<Page<AuditRow>> {
    const [before] = filter.cursor === undefined ? [] : decodeCursor(filter.cursor, ['id']);
    const rows = await this.prisma.client.auditEntry.findMany({
      omit: { digest: true },
      where: {
        subject: filter.subject,
        type: filter.type,
        messageId: before === undefined ? undefined : { lt: String(before) },
      },
      orderBy: { messageId: 'desc' },
      take: filter.limit + 1,
    });
    const items = rows.map((row) => ({ ...row, time: row.time.toISOString() }));
    return page(items, filter.limit, ({ messageId }) => messageId);
  }
}

/** Prisma hands the text of `contains` on to LIKE, wildcards included. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, (c) => `\\${c}`);
}

function page<Item>(rows: readonly Item[], limit: number, keyOf: (item: Item) => string): Page<Item> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : encodeCursor([keyOf(last)]) };
}

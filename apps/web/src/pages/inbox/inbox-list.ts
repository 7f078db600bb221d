import type { InfiniteData } from '@tanstack/react-query';
import type { components } from '../../api/schema';
import { dayOf } from '../../design/format';

export type Item = components['schemas']['InboxItem'];
export type InboxPage = { items: Item[]; nextCursor: string | null; unread: number };
export type Pages = InfiniteData<InboxPage>;
export type Day = { day: string; items: Item[] };

/** The items of all pages, the newest first, by the day on which they came. */
export function byDay(items: readonly Item[]): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const day = dayOf(item.at);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}

/** Each once: while pages are asked for again, one that moved from page to page is in both for a moment. */
export function itemsOf(pages: Pages | undefined): Item[] {
  const items = pages?.pages.flatMap((page) => page.items) ?? [];
  return [...new Map(items.map((item) => [item.notificationId, item])).values()];
}

export type Marked = { notificationIds: string[] } | { upToSeq: number };

/** The pages as they will be when the server has marked what is marked. */
export function marking(pages: Pages, marked: Marked, at: string): Pages {
  const isMarked = ({ notificationId, seq }: Item) =>
    'upToSeq' in marked ? seq <= marked.upToSeq : marked.notificationIds.includes(notificationId);
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) =>
        item.readAt === null && isMarked(item) ? { ...item, readAt: at } : item,
      ),
    })),
  };
}

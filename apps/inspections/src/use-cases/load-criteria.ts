import { CriteriaCode, CriteriaFields, Id, Instant } from '#contracts';
import { newId, type Tx } from '#database';
import { z } from 'zod';
import { draftSet, publishProblems, published } from '../domain/criteria.js';
import { refuseFor } from '../domain/field-problems.js';
import type { CriteriaBook } from './criteria.ports.js';

/** `criteria-sets.json`. */
export const CriteriaFile = z.array(
  CriteriaFields.extend({ code: CriteriaCode, provinceId: Id, createdBy: Id, publishedAt: Instant }),
);

export type LoadedCriteria = { code: string; edition: number; result: 'UNCHANGED' | 'PUBLISHED' };

/**
 * Brings criteria sets in from a file, any number of times. One that says the same as the edition that stands makes no
 * new one; while somebody writes a draft of the code, that is theirs to publish.
 */
export class CriteriaLoading {
  constructor(private readonly book: CriteriaBook) {}

  /** @throws Refusal CRITERIA_INVALID */
  async run(tx: Tx, file: z.infer<typeof CriteriaFile>): Promise<LoadedCriteria[]> {
    const loaded: LoadedCriteria[] = [];
    for (const { code, provinceId, title, items, createdBy, publishedAt } of file) {
      refuseFor(publishProblems(items));
      const last = await this.book.latest(tx, provinceId, code);
      const at = new Date(publishedAt);
      const draft = draftSet({ criteriaSetId: newId(), provinceId, code, title, items, createdBy }, at);
      const same = last?.title === title && stable(last.items) === stable(items);
      if (same || !(await this.book.add(tx, draft))) {
        loaded.push({ code, edition: last?.edition ?? 0, result: 'UNCHANGED' });
        continue;
      }
      const set = published(draft, last?.edition ?? 0, at);
      await this.book.save(tx, set);
      loaded.push({ code, edition: set.edition, result: 'PUBLISHED' });
    }
    return loaded;
  }
}

/** What is stored has its keys in an order of its own. */
function stable(items: unknown): string {
  return JSON.stringify(items, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
      : value,
  );
}

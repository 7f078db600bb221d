import { Problem } from '../../../api/problem';
import type { Fields } from './values';

/** The draft as the server has it. */
export type Saved = { registrationId: string; version: number; fields: Fields };

/** One attempt to save; sent again as it is until somebody knows whether it was done. */
export type Attempt = {
  key: string;
  /** What it changes; null for a new draft. */
  base: { registrationId: string; version: number } | null;
  fields: Fields;
};

export type Ledger = {
  saved: Saved | null;
  /** An attempt that nobody answered; it may have been done. */
  unsettled: Attempt | null;
};

/**
 * Brings the fields to the server. An attempt without an answer is repeated first, under its own key and as it was: so
 * that a draft which did arrive is changed, and not made a second time.
 *
 * @param send saves; @param note hears of every step, to be kept on the device
 * @throws Problem
 */
export async function store(
  fields: Fields,
  before: Ledger,
  send: (attempt: Attempt) => Promise<Saved>,
  note: (ledger: Ledger) => void,
  newKey: () => string,
): Promise<Saved> {
  let { saved } = before;
  const settle = async (attempt: Attempt) => {
    note({ saved, unsettled: attempt });
    try {
      saved = await send(attempt);
    } catch (error) {
      const unknown = error instanceof Problem && error.passing;
      if (!unknown) note({ saved, unsettled: null });
      throw error;
    }
    note({ saved, unsettled: null });
    return saved;
  };
  if (before.unsettled !== null) {
    try {
      await settle(before.unsettled);
    } catch (error) {
      // Refused, so it was not done, and what is to be saved now stands for itself.
      if (!(error instanceof Problem) || error.passing) throw error;
    }
  }
  if (saved !== null && JSON.stringify(saved.fields) === JSON.stringify(fields)) return saved;
  const base = saved && { registrationId: saved.registrationId, version: saved.version };
  return settle({ key: newKey(), base, fields });
}

import { createHash, randomBytes } from 'node:crypto';

/** The newest link of a case's chain. */
export type Head = { seq: number; hash: string };
export const NO_HISTORY: Head = { seq: 0, hash: '0'.repeat(64) };

/** What happened, in ids, codes, numbers and digests only: whatever may have to be erased stays out. */
export type HistoryBody = {
  case: string;
  seq: number;
  /** Business time. */
  at: string;
  kind: HistoryKind;
  actor: string | null;
  revision: number;
  facts: Record<string, unknown>;
  /** Digest of each text that belongs to the entry. */
  texts?: Record<string, string>;
};

export type HistoryKind =
  | 'OPENED'
  | 'CHAIN_CHOSEN'
  | 'RESUBMITTED'
  | 'STEP_OPENED'
  | 'STEP_SKIPPED'
  | 'STEP_CARRIED_OVER'
  | 'DECIDED_APPROVED'
  | 'DECIDED_REJECTED'
  | 'DECIDED_RETURNED'
  | 'WITHDRAWN'
  | 'CANCELLED'
  | 'ENDING_REFUSED'
  | 'REMINDED'
  | 'ESCALATED'
  | 'REASSIGNED'
  | 'INCIDENT_OPENED'
  | 'INCIDENT_CLOSED';

export type HistoryRow = { seq: number; prevHash: string; hash: string; body: string };
export type HistoryText = { seq: number; name: string; salt: string; content: string };

export type HistoryEntry = {
  at: Date;
  kind: HistoryKind;
  actor: string | null;
  revision: number;
  facts: Record<string, unknown>;
  texts?: Record<string, string | null>;
};

/** Adds one link. The body is what gets stored, byte for byte: it is never written again from its parts. */
export function seal(
  caseId: string,
  head: Head,
  entry: HistoryEntry,
): { row: HistoryRow; texts: HistoryText[]; head: Head } {
  const seq = head.seq + 1;
  const texts = Object.entries(entry.texts ?? {}).flatMap(([name, content]) =>
    content === null ? [] : [{ seq, name, salt: newSalt(), content }],
  );
  const body: HistoryBody = {
    case: caseId,
    seq,
    at: entry.at.toISOString(),
    kind: entry.kind,
    actor: entry.actor,
    revision: entry.revision,
    facts: entry.facts,
    ...(texts.length === 0
      ? {}
      : { texts: Object.fromEntries(texts.map((text) => [text.name, digest(text.salt, text.content)])) }),
  };
  const bytes = JSON.stringify(body);
  const hash = sha256(head.hash + bytes);
  return { row: { seq, prevHash: head.hash, hash, body: bytes }, texts, head: { seq, hash } };
}

export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

export function digest(salt: string, content: string): string {
  return sha256(salt + content);
}

/** The same text for the same facts, whatever order their keys come back in from the database. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export type SubmittedFacts = { revision: number; salt: string; facts: unknown };

export type Verification = { intact: true; entries: number } | { intact: false; seq: number; why: Fault };
export type Fault =
  | 'GAP'
  | 'LINK_BROKEN'
  | 'HASH_WRONG'
  | 'BODY_UNREADABLE'
  | 'OTHER_CASE'
  | 'TEXT_CHANGED'
  | 'FACTS_CHANGED'
  | 'HEAD_DIFFERS';

/**
 * Walks a case's chain from its first link. Erased texts and facts are in order, changed ones are not; the last link
 * must be the anchored head, or the end of the chain was cut off.
 */
export function verifyHistory(
  caseId: string,
  rows: readonly HistoryRow[],
  texts: readonly HistoryText[],
  submitted: readonly SubmittedFacts[],
  anchor: Head,
): Verification {
  let head = NO_HISTORY;
  for (const row of [...rows].sort((a, b) => a.seq - b.seq)) {
    const fault = (why: Fault): Verification => ({ intact: false, seq: row.seq, why });
    if (row.seq !== head.seq + 1) return fault('GAP');
    if (row.prevHash !== head.hash) return fault('LINK_BROKEN');
    if (sha256(row.prevHash + row.body) !== row.hash) return fault('HASH_WRONG');
    const body = readBody(row.body);
    if (body === undefined) return fault('BODY_UNREADABLE');
    if (body.case !== caseId || body.seq !== row.seq) return fault('OTHER_CASE');
    for (const text of texts.filter((one) => one.seq === row.seq)) {
      if (body.texts?.[text.name] !== digest(text.salt, text.content)) return fault('TEXT_CHANGED');
    }
    const promised = body.facts['submission'];
    const kept = submitted.find((one) => one.revision === body.revision);
    if (
      promised !== undefined &&
      kept !== undefined &&
      promised !== digest(kept.salt, stableJson(kept.facts))
    ) {
      return fault('FACTS_CHANGED');
    }
    head = { seq: row.seq, hash: row.hash };
  }
  if (head.seq !== anchor.seq || head.hash !== anchor.hash) {
    return { intact: false, seq: Math.min(head.seq, anchor.seq) + 1, why: 'HEAD_DIFFERS' };
  }
  return { intact: true, entries: head.seq };
}

export function readBody(body: string): HistoryBody | undefined {
  try {
    return JSON.parse(body) as HistoryBody;
  } catch {
    return undefined;
  }
}

function sha256(value: string): string {
  return createHash('sha256').update(value, 'utf8').digest('hex');
}

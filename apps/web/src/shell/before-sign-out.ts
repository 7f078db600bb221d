/** What has to be sent while the session still lasts. */
const settling = new Set<() => Promise<unknown>>();

/** Longer than this nobody waits for a sign-out, ms. */
const PATIENCE_MS = 3_000;

/** @returns takes it back */
export function beforeSignOut(settle: () => Promise<unknown>): () => void {
  settling.add(settle);
  return () => settling.delete(settle);
}

export async function settleBeforeSignOut(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled([...settling].map((settle) => settle())), patience]);
}

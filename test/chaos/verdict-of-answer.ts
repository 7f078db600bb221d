/** What an answer means to whoever sent a command. `AGAIN`: nobody knows, or not now; the same key decides. */
export type Meaning = 'ACKNOWLEDGED' | 'REFUSED' | 'AGAIN' | 'SIGN_IN_AGAIN' | 'FAULT';

/** A command with this key is under way: its first attempt may still be running where nobody hears of it. */
const STILL_RUNNING = 'COMMAND_STILL_RUNNING';
const UNAVAILABLE = new Set([502, 503, 504]);

export function meaningOf(status: number, code: string | undefined): Meaning {
  if (status < 300) return 'ACKNOWLEDGED';
  if (UNAVAILABLE.has(status) || code === STILL_RUNNING) return 'AGAIN';
  if (status === 401) return 'SIGN_IN_AGAIN';
  return status >= 500 ? 'FAULT' : 'REFUSED';
}

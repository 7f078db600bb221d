import { useCallback, useEffect, useMemo } from 'react';
import { useSession } from '../api/session';

/**
 * What is being typed and not on the server yet, kept on this device for one person: a lost session, a closed tab or a
 * server that is away loses nothing. Removed when the person signs out.
 */
const PREFIX = 'dicoso:draft:';

export type Kept<T> = {
  /** What was kept when the page opened. */
  value: T | undefined;
  keep: (value: T) => void;
  drop: () => void;
};

/** @param name of the form, with the id of what is edited: `registration/new`, `report/<id>` */
export function useKept<T>(name: string): Kept<T> {
  const { person } = useSession();
  const key = `${PREFIX}${person.personId}:${name}`;
  const value = useMemo(() => read<T>(key), [key]);
  const keep = useCallback((value: T) => write(key, value), [key]);
  const drop = useCallback(() => localStorage.removeItem(key), [key]);
  return { value, keep, drop };
}

export function dropKeptOf(personId: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(`${PREFIX}${personId}:`)) localStorage.removeItem(key);
}

/** Asks before a tab with something unsent is closed; only while `unsent`. */
export function useLeaveWarning(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsent]);
}

function read<T>(key: string): T | undefined {
  const text = localStorage.getItem(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or switched off: what is on the screen is still there, and is sent as usual.
  }
}

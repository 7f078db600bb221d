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
  const key = keyOf(person.personId, name);
  const value = useMemo(() => read<T>(key), [key]);
  const keep = useCallback((value: T) => write(key, value), [key]);
  const drop = useCallback(() => localStorage.removeItem(key), [key]);
  return { value, keep, drop };
}

/** The same outside of a component; `names` finds what was kept under names that begin alike. */
export function keptOf(personId: string) {
  return {
    read: <T>(name: string): T | undefined => read<T>(keyOf(personId, name)),
    keep: (name: string, value: unknown) => write(keyOf(personId, name), value),
    drop: (name: string) => localStorage.removeItem(keyOf(personId, name)),
    names: (beginning: string): string[] =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(keyOf(personId, beginning)))
        .map((key) => key.slice(keyOf(personId, '').length)),
  };
}

export function dropKeptOf(personId: string): void {
  const kept = keptOf(personId);
  for (const name of kept.names('')) kept.drop(name);
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

function keyOf(personId: string, name: string): string {
  return `${PREFIX}${personId}:${name}`;
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

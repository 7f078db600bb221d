import { useState } from 'react';
import { plain } from '../../design/format';
import { useKept } from '../drafts';

const MOST = 6;

/** What this person searched for on this device, the latest first; forgotten when they sign out. */
export function useRecent() {
  const kept = useKept<string[]>('search/recent');
  const [recent, setRecent] = useState(kept.value ?? []);
  return {
    recent,
    remember: (q: string) => {
      const others = recent.filter((one) => plain(one) !== plain(q));
      const next = [q, ...others].slice(0, MOST);
      kept.keep(next);
      setRecent(next);
    },
    forget: () => {
      kept.drop();
      setRecent([]);
    },
  };
}

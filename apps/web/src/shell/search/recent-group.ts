import { IconHistory, IconTrash } from '@tabler/icons-react';
import type { Group } from './results';

/** @param take puts what was searched for back into the field */
export function recentGroup(
  recent: readonly string[],
  { take, forget, word }: { take: (q: string) => void; forget: () => void; word: string },
): Group {
  const results = recent.map((q) => ({
    ...{ id: `recent-${q}`, icon: IconHistory, label: q },
    run: () => {
      take(q);
      return 'stay' as const;
    },
  }));
  if (results.length === 0) return { name: 'recent', results };
  const forgetting = () => {
    forget();
    return 'stay' as const;
  };
  return {
    name: 'recent',
    results: [...results, { id: 'forget', icon: IconTrash, label: word, run: forgetting }],
  };
}

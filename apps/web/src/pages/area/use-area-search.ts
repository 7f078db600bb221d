import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useSession } from '../../api/session';
import type { Sort } from '../../design/data-table';

const FROM = '/inside/khu-vuc';

/** The state of the page as its address holds it. `change` replaces it, `go` leaves the former one to Back. */
export function useAreaSearch() {
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: '/khu-vuc' });
  const { businessToday } = useSession();
  type Change = Partial<typeof search>;
  const change = useCallback(
    (values: Change) =>
      void navigate({ search: (old) => ({ ...old, ...values }), replace: true, resetScroll: false }),
    [navigate],
  );
  const go = useCallback(
    (values: Change) => void navigate({ search: (old) => ({ ...old, ...values }), resetScroll: false }),
    [navigate],
  );
  return { search, year: yearOf(search.nam, businessToday), change, go };
}

function yearOf(text: string | undefined, today: string): number {
  return text !== undefined && /^20\d\d$/.test(text) ? Number(text) : Number(today.slice(0, 4));
}

/** `ten`: by name; `-ten`: the other way round. */
export function sortOf(text: string | undefined, otherwise: Sort): Sort {
  if (text === undefined || text === '') return otherwise;
  return text.startsWith('-') ? { by: text.slice(1), down: true } : { by: text, down: false };
}

export function sortText({ by, down }: Sort): string {
  return down ? `-${by}` : by;
}

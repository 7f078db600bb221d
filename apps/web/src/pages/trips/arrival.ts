import { useRouter, useRouterState, type HistoryState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { FieldProblem } from '../../api/problem';

/** What one page of the trips tells the next one: once, and not in the address. */
declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What has just been done with the trip that is shown. */
    done?: 'SAVED' | 'SUBMITTED' | 'DELETED';
    /** The draft is saved, submitting it was refused. */
    refused?: { code: string; fields: FieldProblem[] };
  }
}

type Done = HistoryState['done'];

/** What has just been done, for as long as the page stands; a reload or a later Back does not say it again. */
export function useDone(): Done {
  const router = useRouter();
  const { done, pathname } = useRouterState({
    select: ({ location }) => ({ done: location.state.done, pathname: location.pathname }),
    structuralSharing: true,
  });
  const [told, setTold] = useState({ done, pathname });
  if (done !== undefined && (done !== told.done || pathname !== told.pathname)) setTold({ done, pathname });
  useEffect(() => {
    if (done === undefined) return;
    const { href, state } = router.history.location;
    router.history.replace(href, { ...state, done: undefined });
  }, [done, router]);
  return told.pathname === pathname ? told.done : undefined;
}

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

/** PostgreSQL error codes that end on their own when the transaction is run again. */
const TRANSIENT = new Set(['40001', '40P01', '55P03']);
/** Codes of a server that is going, gone or not there yet. Classes 08 and 53 are matched as a whole. */
const UNAVAILABLE = new Set([
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
]);
/** node-postgres has no codes for these; they are compared whole, in this one place. */
const CONNECTION_LOST = new Set([
  'Connection terminated unexpectedly',
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Cannot use a pool after calling end on the pool',
  'Query read timeout',
]);

export type DatabaseFault = 'transient' | 'unavailable';

/** What kind of database fault an error is; undefined when it is none that waiting or retrying can cure. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') {
    if (TRANSIENT.has(code)) return 'transient';
    if (UNAVAILABLE.has(code) || code.startsWith('08') || code.startsWith('53')) return 'unavailable';
  }
  if (error instanceof AggregateError)
    return error.errors.map(databaseFault).find((fault) => fault !== undefined);
  if (error instanceof Error && CONNECTION_LOST.has(error.message)) return 'unavailable';
  return undefined;
}

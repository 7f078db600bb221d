import type { components } from './schema';

type ProblemDocument = components['schemas']['Problem'];

/** A field of what was sent that was refused: a JSON pointer, and what is wrong with it in Vietnamese. */
export type FieldProblem = { pointer: string; detail: string; code?: string };

/** Something that was asked of the server and not done. `OFFLINE`: no answer came at all. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly fields: readonly FieldProblem[] = [],
    readonly requestId?: string,
  ) {
    super(code);
  }

  /** Whether it may be done although no answer says so, or will be possible soon: to be asked again as it was. */
  get passing(): boolean {
    return this.code === 'OFFLINE' || this.code === 'COMMAND_STILL_RUNNING' || this.status >= 502;
  }
}

export const OFFLINE = new Problem('OFFLINE', 0, '', '');

/** From a refusal of the gateway or of a service; of a proxy’s page between them only the status is known. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemDocument>;
  return new Problem(
    body.code ?? (response.status >= 502 ? 'TEMPORARILY_UNAVAILABLE' : 'INTERNAL'),
    response.status,
    body.title ?? '',
    body.detail ?? '',
    body.errors ?? [],
    body.requestId,
  );
}

export function isProblem(error: unknown, ...codes: string[]): error is Problem {
  return error instanceof Problem && (codes.length === 0 || codes.includes(error.code));
}

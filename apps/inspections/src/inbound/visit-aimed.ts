import type { Caller } from '#http';

/** The one spelling of an id: the rules compare it with what is stored. */
export function visitAimed({ params, ifMatch }: { params: { id: string }; ifMatch: number }, actor: Caller) {
  return { actor, visitId: params.id.toLowerCase(), seenVersion: ifMatch };
}

import { query } from '../../../api/client';
import { isProblem } from '../../../api/problem';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';
import type { Registration } from '../form/values';

export type CaseView = components['schemas']['CaseView'];

/** The file of a submission is opened a moment after it, ms. */
const OPENING_MS = 1_500;
const MOST_ASKED = 8;

/** How it was and is decided. Not everybody who sees a trip sees that: they simply have no such part. */
export function useCase({ registrationId, revision, submitter, participants }: Registration) {
  const { person } = useSession();
  const takesPart =
    submitter.personId === person.personId ||
    participants.some(({ personId }) => personId === person.personId);
  const asked = query.useQuery(
    'get',
    '/api/registrations/{id}/case',
    { params: { path: { id: registrationId } } },
    {
      enabled: revision > 0,
      refetchInterval: ({ state: { data, dataUpdateCount, errorUpdateCount } }) => {
        const behind = takesPart && (data === undefined || data.revision < revision);
        return behind && dataUpdateCount + errorUpdateCount < MOST_ASKED ? OPENING_MS : false;
      },
    },
  );
  return {
    data: asked.data,
    error: isProblem(asked.error, 'NOT_FOUND') ? null : asked.error,
    opening: takesPart && revision > 0 && (asked.data?.revision ?? 0) < revision,
    refetch: asked.refetch,
  };
}
export type Decision = ReturnType<typeof useCase>;

/** Whose decision it waits for, by their offices. */
export function waitingOffices(decision: CaseView | undefined): string[] {
  const open = decision?.steps.filter(({ state }) => state === 'OPEN') ?? [];
  const people = open
    .flatMap(({ groups }) => groups)
    .filter(({ decidedAt }) => decidedAt === null)
    .flatMap((group) => group.people);
  return [...new Set(people.map(({ office, fullName }) => office ?? fullName))];
}

import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api, setCsrfToken } from './client';
import { isProblem } from './problem';
import type { components } from './schema';

export type Session = components['schemas']['SessionView'];
export type Role = Session['roles'][number];

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      const { data } = await api.GET('/api/session');
      setCsrfToken(data?.csrfToken);
      return data ?? null;
    } catch (error) {
      if (isProblem(error, 'NOT_SIGNED_IN')) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

/** The signed-in person; only for pages that stand behind the sign-in. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('a page behind the sign-in was shown to nobody');
  return data;
}

export function useHasRole(...roles: Role[]): boolean {
  const session = useSession();
  return roles.some((role) => session.roles.includes(role));
}

export function useSignIn() {
  const queries = useQueryClient();
  /** @throws Problem WRONG_CREDENTIALS, TOO_MANY_LOGINS, OFFLINE */
  return async (username: string, password: string): Promise<Session> => {
    const { data } = await api.POST('/api/session', { body: { username, password } });
    if (data === undefined) throw new Error('signed in without a session');
    setCsrfToken(data.csrfToken);
    queries.setQueryData(sessionQuery.queryKey, data);
    return data;
  };
}

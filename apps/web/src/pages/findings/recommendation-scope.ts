import { useNavigate, useSearch } from '@tanstack/react-router';
import { useHasRole } from '../../api/session';

export type Scope = 'to-answer' | 'own' | 'province';
export type State = 'OPEN' | 'ANSWERED';

/** Which recommendations are shown: what the address says, as far as the person’s offices go. */
export function useRecommendationScope() {
  const { 'pham-vi': wantedScope, 'trang-thai': wantedState } = useSearch({ from: '/inside/kien-nghi' });
  const navigate = useNavigate({ from: '/kien-nghi' });
  const answers = useHasRole('STANDING_COMMITTEE', 'ORGANISATION_INSPECTION', 'DEPARTMENT_HEAD');
  const follows = useHasRole('STANDING_COMMITTEE', 'ORGANISATION_INSPECTION');
  const scopes: Scope[] = [
    ...(answers ? (['to-answer'] as const) : []),
    'own',
    ...(follows ? (['province'] as const) : []),
  ];
  const scope = scopes.find((one) => one === wantedScope) ?? scopes[0] ?? 'own';
  // What is to be answered is open, unless somebody asks what was answered: the server knows no third.
  const states: (State | undefined)[] =
    scope === 'to-answer' ? ['OPEN', 'ANSWERED'] : [undefined, 'OPEN', 'ANSWERED'];
  const state = states.find((one) => one !== undefined && one === wantedState) ?? states[0];
  return {
    ...{ scopes, scope, states, state },
    show: (change: { scope?: Scope; state?: State | null }) =>
      void navigate({
        search: (before) => ({
          ...before,
          ...(change.scope !== undefined && { 'pham-vi': change.scope, 'trang-thai': undefined }),
          ...(change.state !== undefined && { 'trang-thai': change.state ?? undefined }),
        }),
        resetScroll: false,
      }),
  };
}

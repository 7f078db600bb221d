import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';

export type Plan = components['schemas']['Plan'];
export type Round = components['schemas']['Round'] & { open: boolean };

/** The plan that a registration of this year falls under, and its rounds. */
export function useYearPlan(year: number): { plan: Plan | undefined; rounds: Round[]; waiting: boolean } {
  const { homeUnitId } = useSession();
  const plans = query.useQuery('get', '/api/plans', { params: { query: { year } } });
  const rounds = query.useQuery('get', '/api/rounds', { params: { query: { year } } });
  const published = plans.data?.items.filter(({ state }) => state === 'PUBLISHED') ?? [];
  const home = query.useQuery(
    'get',
    '/api/units/{id}',
    { params: { path: { id: homeUnitId ?? '' } } },
    // With one plan there is nothing to choose.
    { enabled: homeUnitId !== null && published.length > 1 },
  );
  const plan =
    published.length > 1
      ? nearest(published, [homeUnitId ?? '', ...(home.data?.ancestors ?? []).map(({ unitId }) => unitId)])
      : published[0];
  return {
    plan,
    rounds: (rounds.data?.items ?? []).filter(({ planId }) => planId === plan?.planId),
    waiting: plans.isPending || rounds.isPending,
  };
}

/** A district may have a plan of its own: that of the nearest unit holds. */
function nearest(plans: readonly Plan[], lineage: readonly string[]): Plan | undefined {
  const places = plans
    .map((plan) => ({ plan, at: lineage.indexOf(plan.unitId) }))
    .filter(({ at }) => at >= 0);
  return places.sort((a, b) => a.at - b.at)[0]?.plan;
}

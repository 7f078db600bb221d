import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import { Layout } from '../shell/layout';

export const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Outlet });

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search): { den?: string } => ({ den: insideAddress(search.den) }),
  component: lazyRouteComponent(() => import('../shell/sign-in-page')),
});

/** Everything behind the sign-in. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session === null) redirect({ to: '/dang-nhap', search: { den: location.href }, throw: true });
  },
  component: Layout,
});

/** A query of plain texts; each page names those that it understands. */
export type Search<Name extends string> = { [N in Name]?: string };
export function texts<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): Search<Name> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = search[name];
        return typeof value === 'string' ? [[name, value]] : [];
      }),
    ) as Search<Name>;
}

/** Where to go after signing in: an address of ours, never another site. */
function insideAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;
}

import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Waiting } from './design/waiting';
import { inside, root, signIn, texts } from './routes/inside';
import { inspections } from './routes/inspections';
import { Broken, NotFound } from './shell/failures';

export type { Search } from './routes/inside';

/**
 * Every address of the application. Pages are loaded when they are gone to, or pointed at. What a page shows beyond
 * its address (filters, tabs, the row that is open) stands in the query, so that Back and a copied link bring it back.
 */
const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  validateSearch: texts('nam', 'xem'),
  component: lazyRouteComponent(() => import('./pages/my-year/my-year-page')),
});
const trips = createRoute({
  getParentRoute: () => inside,
  path: '/dang-ky',
  validateSearch: texts('nam', 'pham-vi', 'trang-thai', 'tim', 'don-vi', 'nguoi'),
  component: lazyRouteComponent(() => import('./pages/trips/trips-page')),
});
const newTrip = createRoute({
  getParentRoute: () => inside,
  path: '/dang-ky/moi',
  validateSearch: texts('dot'),
  component: lazyRouteComponent(() => import('./pages/trips/new-trip-page')),
});
const trip = createRoute({
  getParentRoute: () => inside,
  path: '/dang-ky/$id',
  component: lazyRouteComponent(() => import('./pages/trips/trip-page')),
});
const editTrip = createRoute({
  getParentRoute: () => inside,
  path: '/dang-ky/$id/sua',
  component: lazyRouteComponent(() => import('./pages/trips/edit-trip-page')),
});
const reports = createRoute({
  getParentRoute: () => inside,
  path: '/bao-cao',
  validateSearch: texts('nam', 'pham-vi', 'trang-thai', 'tim', 'muc'),
  component: lazyRouteComponent(() => import('./pages/reports/reports-page')),
});
const newReport = createRoute({
  getParentRoute: () => inside,
  path: '/bao-cao/moi',
  validateSearch: texts('chuyen'),
  component: lazyRouteComponent(() => import('./pages/reports/new-report-page')),
});
const report = createRoute({
  getParentRoute: () => inside,
  path: '/bao-cao/$id',
  component: lazyRouteComponent(() => import('./pages/reports/report-page')),
});
const writeReport = createRoute({
  getParentRoute: () => inside,
  path: '/bao-cao/$id/viet',
  validateSearch: texts('buoc'),
  component: lazyRouteComponent(() => import('./pages/reports/write-report-page')),
});
/** Where reminders lead: to whatever the duty needs now. */
const duty = createRoute({
  getParentRoute: () => inside,
  path: '/bao-cao/han/$id',
  component: lazyRouteComponent(() => import('./pages/reports/duty-page')),
});
const administration = createRoute({
  getParentRoute: () => inside,
  path: '/quan-tri/$',
  component: lazyRouteComponent(() => import('./shell/no-page-yet')),
});
const findings = createRoute({
  getParentRoute: () => inside,
  path: '/phat-hien',
  validateSearch: texts('nam', 'loai', 'chu-de', 'don-vi', 'tim', 'muc'),
  component: lazyRouteComponent(() => import('./pages/findings/findings-page')),
});
const recommendations = createRoute({
  getParentRoute: () => inside,
  path: '/kien-nghi',
  validateSearch: texts('pham-vi', 'trang-thai'),
  component: lazyRouteComponent(() => import('./pages/findings/recommendations-page')),
});
const recommendation = createRoute({
  getParentRoute: () => inside,
  path: '/kien-nghi/$id',
  component: lazyRouteComponent(() => import('./pages/findings/recommendation-page')),
});
const inbox = createRoute({
  getParentRoute: () => inside,
  path: '/thong-bao',
  validateSearch: texts('chua-doc'),
  component: lazyRouteComponent(() => import('./pages/inbox/inbox-page')),
});
const queue = createRoute({
  getParentRoute: () => inside,
  path: '/hang-cho',
  validateSearch: texts('qua-han'),
  component: lazyRouteComponent(() => import('./pages/queue/queue-page')),
});
const task = createRoute({
  getParentRoute: () => queue,
  path: '/$taskId',
  component: lazyRouteComponent(() => import('./pages/queue/task-pane')),
});
const area = createRoute({
  getParentRoute: () => inside,
  path: '/khu-vuc',
  validateSearch: texts(
    ...([
      'nam',
      'muc',
      'pham-vi',
      'tim',
      'sap-xep',
      'den-ngay',
      'tinh',
      'cap',
      'ky',
      'loc',
      'xem',
      'don-vi',
      'thang',
    ] as const),
  ),
  component: lazyRouteComponent(() => import('./pages/area/area-page')),
});
const account = createRoute({
  getParentRoute: () => inside,
  path: '/tai-khoan',
  component: lazyRouteComponent(() => import('./pages/account/account-page')),
});

const tree = root.addChildren([
  signIn,
  inside.addChildren([
    home,
    ...[trips, newTrip, trip, editTrip],
    ...[reports, newReport, duty, report, writeReport],
    ...[findings, recommendations, recommendation],
    inbox,
    queue.addChildren([task]),
    area,
    account,
    ...inspections,
    administration,
  ]),
]);

export function createAppRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    // What is preloaded is code; data is TanStack Query’s.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    // Addresses that people can read and send: `?nam=2022`, no JSON.
    parseSearch: (query) => Object.fromEntries(new URLSearchParams(query)),
    stringifySearch: (search) => {
      const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
      const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
      return query === '' ? '' : `?${query}`;
    },
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
  });
  // The first page's code comes while the server is asked who is signed in.
  for (const { routeId } of router.matchRoutes(router.latestLocation))
    void router.loadRouteChunk(router.routesById[routeId as keyof typeof router.routesById]);
  return router;
}
export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}

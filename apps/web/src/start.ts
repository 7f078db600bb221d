/**
 * What comes first: the page as index.html has it is painted, and only then does the application begin, whose files
 * are on their way meanwhile. The code of the page that the address names is asked for beside it, not after it.
 */
const PAGES: [RegExp, () => Promise<unknown>][] = [
  [/^\/$/, () => import('./pages/my-year/my-year-page')],
  [/^\/hang-cho(\/|$)/, () => import('./pages/queue/queue-page')],
  [/^\/khu-vuc$/, () => import('./pages/area/area-page')],
];

function start(): void {
  void import('./main');
  const page = PAGES.find(([address]) => address.test(location.pathname))?.[1];
  // Asked for again by the page’s route, which also says so when it cannot be had.
  page?.().catch(() => undefined);
}

// A hidden tab paints nothing, and its application is to be there when somebody looks.
if (document.hidden) start();
else requestAnimationFrame(() => setTimeout(start));

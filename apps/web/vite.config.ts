import { join } from 'node:path';
import { defineConfig } from 'vite';
import { opening } from './opening.ts';

const root = import.meta.dirname;
/** Where `vite dev` sends what is asked of the API: a running product. */
const BACKEND = process.env.DICOSO_BACKEND ?? 'http://localhost:3000';

const HOME_PARTS =
  /@mantine\/core\/esm\/components\/(NativeSelect|Progress|SegmentedControl|Tabs|Switch|Kbd)\//;

const ours = new Set<string>();
/** What of ours stands around every page. */
function aroundPages(id: string, graph: ModuleGraph): string | null {
  const add = (one: string) => {
    if (ours.has(one) || !one.startsWith(root)) return;
    ours.add(one);
    graph.getModuleInfo(one)?.importedIds.forEach(add);
  };
  if (ours.size === 0) add(join(root, 'src/main.tsx'));
  return ours.has(id) ? 'shell' : null;
}
type ModuleGraph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

export default defineConfig({
  root,
  plugins: [opening()],
  cacheDir: join(root, '../../node_modules/.cache/vite-web'),
  build: {
    outDir: join(root, '../../dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The gateway sends `data:` fonts and scripts to nobody: everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: {
      // Would be an inline script otherwise, which the policy of the pages refuses.
      polyfill: false,
      // Scripts are named by the page (opening.ts); asking for each again from a script only takes time.
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Left alone, every component shared by two pages is a file of its own: sixty requests before the first word.
          groups: [
            {
              name: 'base',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|openapi-[a-z-]+)\//,
              priority: 3,
            },
            // All that `start.ts` needs itself: in a file with more it would wait for the whole application.
            {
              name: 'start',
              test: /vite\/preload-helper|rolldown\/runtime|apps\/web\/src\/pause/,
              priority: 3,
            },
            {
              name: 'kit',
              test: /node_modules\/(@mantine\/(core|hooks)|@floating-ui|react-remove|@tabler)/,
              minShareCount: 22,
              priority: 3,
            },
            // Small, and needed by a home page: a request for each would take longer than all of them.
            { name: 'parts', test: HOME_PARTS, priority: 3 },
            { name: 'icons', test: /node_modules\/@tabler/, minShareCount: 2, priority: 3 },
            { name: aroundPages, debugName: 'shell', priority: 2 },
            { name: 'design', test: /apps\/web\/src\/(api|design|words)/, minShareCount: 14 },
          ],
        },
      },
      onLog(level, log, report) {
        // Packages that are also rendered on servers say so in every file; nothing of that concerns a bundle.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: {
    strictPort: true,
    proxy: {
      '/api': {
        target: BACKEND,
        changeOrigin: true,
        // Commands have to come from the product's own address.
        headers: { origin: BACKEND },
      },
    },
  },
});

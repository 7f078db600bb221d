import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
/** Where `vite dev` sends what is asked of the API: a running product. */
const BACKEND = process.env.DICOSO_BACKEND ?? 'http://localhost:3000';

export default defineConfig({
  root,
  cacheDir: join(root, '../../node_modules/.cache/vite-web'),
  build: {
    outDir: join(root, '../../dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The gateway sends `data:` fonts and scripts to nobody: everything is a file of its own.
    assetsInlineLimit: 0,
    // Would be an inline script otherwise, which the policy of the pages refuses.
    modulePreload: { polyfill: false },
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
            },
            {
              name: 'kit',
              test: /node_modules\/(@mantine\/(core|hooks)|@floating-ui|react-remove|@tabler)/,
              minShareCount: 10,
            },
            { name: 'design', test: /apps\/web\/src\/(api|design|words)/, minShareCount: 6 },
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

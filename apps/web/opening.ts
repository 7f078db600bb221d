import type { Plugin } from 'vite';
import areaInEnglish from './src/words/en/area.ts';
import myYearInEnglish from './src/words/en/my-year.ts';
import queueInEnglish from './src/words/en/queue.ts';
import area from './src/words/vi/area.ts';
import myYear from './src/words/vi/my-year.ts';
import queue from './src/words/vi/queue.ts';

/** Everything of the application that every page needs hangs on this module. */
const APPLICATION = 'src/main.tsx';
/**
 * The home pages: what they are called and what they are about to show, which the gateway writes into the page before
 * the application is there to do so, and the module whose files it names there beside those of every page.
 */
const HOMES = {
  '/': { vi: myYear, en: myYearInEnglish, module: 'src/pages/my-year/my-year-page.tsx' },
  '/hang-cho': { vi: queue, en: queueInEnglish, module: 'src/pages/queue/queue-page.tsx' },
  '/khu-vuc': { vi: area, en: areaInEnglish, module: 'src/pages/area/area-page.tsx' },
};

type Chunk = {
  type: 'chunk' | 'asset';
  fileName: string;
  moduleIds: readonly string[];
  imports: readonly string[];
  viteMetadata?: { importedCss: ReadonlySet<string> };
};
type Bundle = Record<string, Chunk>;

/** The files of every page are asked for by the page itself, but come after what it shows. */
export function opening(): Plugin {
  return {
    name: 'opening',
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        // While working on it no gateway stands between.
        if (context.bundle === undefined) return html.replaceAll(/__[A-Z_]+__/g, '');
        const bundle = context.bundle as Bundle;
        const common = new Set([...fontsOf(bundle), ...filesOf(bundle, APPLICATION)]);
        const { files, scripts } = linksTo(common);
        return html.replace('<!--FILES-->', files).replace('<!--SCRIPTS-->', scripts);
      },
    },
    generateBundle: {
      // Only now styles know the scripts that they belong to.
      order: 'post',
      handler(_, all) {
        const bundle = all as Bundle;
        const common = filesOf(bundle, APPLICATION);
        const homes = Object.entries(HOMES).map(([address, { vi, en, module }]) => {
          const own = new Set([...filesOf(bundle, module)].filter((file) => !common.has(file)));
          const words = {
            titles: { vi: vi.title, en: en.title },
            awaited: { vi: vi.awaited, en: en.awaited },
          };
          return [address, { ...words, ...linksTo(own) }];
        });
        const source = JSON.stringify(Object.fromEntries(homes));
        this.emitFile({ type: 'asset', fileName: 'openings.json', source });
      },
    },
  };
}

/** The file that a module is in, and whatever that one needs. */
function filesOf(bundle: Bundle, module: string): Set<string> {
  const files = new Set<string>();
  const add = (fileName: string) => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || files.has(fileName)) return;
    files.add(fileName);
    chunk.viteMetadata?.importedCss.forEach((file) => files.add(file));
    chunk.imports.forEach(add);
  };
  for (const { type, moduleIds, fileName } of Object.values(bundle))
    if (type === 'chunk' && moduleIds.some((id) => id.endsWith(`apps/web/${module}`))) add(fileName);
  return files;
}

/** Those of every line of text; without them the first words would be set twice, and jump. */
function fontsOf(bundle: Bundle): string[] {
  return Object.keys(bundle).filter((file) => /\/be-vietnam-pro-.*\.woff2$/.test(file));
}

/** All of low priority, since before the first paint they would only be in its way. */
function linksTo(all: ReadonlySet<string>): { files: string; scripts: string } {
  const link = (how: string) => (file: string) =>
    `<link ${how} href="/${file}" crossorigin fetchpriority="low" />`;
  const named = (kind: RegExp) => [...all].filter((file) => kind.test(file));
  const styles = named(/\.css$/).map(link('rel="preload" as="style"'));
  const fonts = named(/\.woff2$/).map(link('rel="preload" as="font" type="font/woff2"'));
  const scripts = named(/\.js$/).map(link('rel="modulepreload"'));
  return { files: [...styles, ...fonts].join('\n    '), scripts: scripts.join('\n      ') };
}

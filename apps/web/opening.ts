import type { Plugin } from 'vite';
import area from './src/words/vi/area.ts';
import areaInEnglish from './src/words/en/area.ts';
import myYear from './src/words/vi/my-year.ts';
import myYearInEnglish from './src/words/en/my-year.ts';
import queue from './src/words/vi/queue.ts';
import queueInEnglish from './src/words/en/queue.ts';

/** What the home pages are called; the gateway writes it into the page before the application is there to do so. */
const TITLES = {
  vi: { '/': myYear.title, '/hang-cho': queue.title, '/khu-vuc': area.title },
  en: { '/': myYearInEnglish.title, '/hang-cho': queueInEnglish.title, '/khu-vuc': areaInEnglish.title },
};
/** Everything of the application that every page needs hangs on this module. */
const APPLICATION = /apps\/web\/src\/main\.tsx$/;

type Chunk = {
  type: 'chunk';
  fileName: string;
  facadeModuleId: string | null;
  imports: readonly string[];
  viteMetadata?: { importedCss: ReadonlySet<string>; importedAssets: ReadonlySet<string> };
};

/** The files of every page are asked for by the page itself, but come after what it shows. */
export function opening(): Plugin {
  return {
    name: 'opening',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'titles.json', source: JSON.stringify(TITLES) });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        // While working on it no gateway stands between.
        if (bundle === undefined) return html.replaceAll(/__[A-Z_]+__/g, '');
        const files = filesOfEveryPage(bundle as Record<string, Chunk>);
        return html.replace('<!--FILES-->', files.join('\n    '));
      },
    },
  };
}

function filesOfEveryPage(bundle: Record<string, Chunk>): string[] {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (fileName: string) => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || scripts.has(fileName)) return;
    scripts.add(fileName);
    chunk.viteMetadata?.importedCss.forEach((file) => styles.add(file));
    chunk.imports.forEach(add);
  };
  for (const { type, facadeModuleId, fileName } of Object.values(bundle))
    if (type === 'chunk' && facadeModuleId && APPLICATION.test(facadeModuleId)) add(fileName);
  // Of low priority: before the first paint they would only be in its way.
  const link = (attributes: string, file: string) =>
    `<link ${attributes} href="/${file}" crossorigin fetchpriority="low" />`;
  return [
    ...[...styles].map((file) => link('rel="preload" as="style"', file)),
    ...[...scripts].map((file) => link('rel="modulepreload"', file)),
  ];
}

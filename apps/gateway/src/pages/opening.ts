import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the application last looked on this device, as `apps/web/src/shell/opening.ts` keeps it: `en_dark_1.25_other`. */
const KEPT = /(?:^|;\s*)dicoso-opening=([a-z0-9._]{1,40})(?:;|$)/;
const LOOKS = new Set(['light', 'dark', '1.125', '1.25', '1.5']);
/** For who has no year of their own the first page has another name. */
const OTHER_HOME = 'other';

type Said = Record<string, string>;
type Homes = Record<string, { titles: Said; awaited: Said; files: string; scripts: string } | undefined>;
export type Opening = {
  language: string;
  look: string;
  title: string;
  /** What is being fetched, which the application will show. */
  awaited: string;
  files: string;
  scripts: string;
};

/**
 * What the page shows until the application does: its name and what is on its way, in the language and the colours of
 * this device. It says nothing about anybody, and nothing at all to who is about to be asked to sign in.
 */
export class Openings {
  private readonly homes: Homes;

  constructor(folder: string) {
    const file = join(folder, 'openings.json');
    this.homes = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Homes) : {};
  }

  of(path: string, cookies: string, signedIn: boolean): Opening {
    const kept = KEPT.exec(cookies)?.[1]?.split('_') ?? [];
    const language = kept.includes('en') ? 'en' : 'vi';
    const named = !(path === '/' && kept.includes(OTHER_HOME));
    const home = signedIn ? this.homes[path] : undefined;
    return {
      language,
      look: kept.filter((word) => LOOKS.has(word)).join(' '),
      title: escaped((named && home?.titles[language]) || ''),
      awaited: escaped((named && home?.awaited[language]) || ''),
      files: home?.files ?? '',
      scripts: home?.scripts ?? '',
    };
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

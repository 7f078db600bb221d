import { keptLanguage } from '../words/i18n';
import { keptTextSize } from './text-size';

const SECONDS = 365 * 24 * 3600;
/** Under which Mantine keeps the colours that were chosen. */
const SCHEME_KEPT_AS = 'mantine-color-scheme-value';

/**
 * How the pages look on this device, where the gateway can read it: what it shows until the application stands is
 * then in the same language and colours. Nothing about the person.
 *
 * @param home whether the first page is a cadre’s year, or the other one
 */
export function keepOpening(home: 'year' | 'other'): void {
  const scheme = localStorage.getItem(SCHEME_KEPT_AS) ?? 'auto';
  const value = [keptLanguage(), scheme, keptTextSize(), home].join('_');
  document.cookie = `dicoso-opening=${value}; path=/; max-age=${SECONDS}; samesite=lax`;
}

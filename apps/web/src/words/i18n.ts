import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { vi } from './vi';
import design from './vi/design';
import problems from './vi/problems';
import shell from './vi/shell';

export const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' } as const;
export type Language = keyof typeof LANGUAGES;
const KEPT_AS = 'dicoso:language';

// Vietnamese comes with the code that speaks it (see addVietnamese), so that its words stand at once; English is
// fetched whole when it is chosen.
void i18next.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: 'vi',
  resources: { vi: { shell, design, problems } },
  defaultNS: 'shell',
  interpolation: { escapeValue: false },
  showSupportNotice: false,
  returnNull: false,
});

export default i18next;

type Words = typeof vi;

/** Called by the `words.ts` of a part of the application, which its pages import before anything of theirs is shown. */
export function addVietnamese<Name extends keyof Words>(namespace: Name, words: Words[Name]): void {
  i18next.addResourceBundle('vi', namespace, words);
}

export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'shell')) {
    const { en, refusals, terms } = await import('./en');
    for (const [namespace, words] of Object.entries({ ...en, refusals, terms }))
      i18next.addResourceBundle('en', namespace, words);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEPT_AS, language);
}

export function keptLanguage(): Language {
  return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi';
}

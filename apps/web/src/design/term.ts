import i18n from '../words/i18n';

/**
 * @param label an official term as the server says it: a kind, a form, a method
 * @returns it in the language of the page; as it came where there is no other word for it, as for names
 */
export function term(label: string): string {
  if (i18n.language !== 'en') return label;
  const terms = i18n.getResourceBundle('en', 'terms') as Readonly<Record<string, string>> | undefined;
  return terms?.[label] ?? label;
}

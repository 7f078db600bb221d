import {
  IconFileText,
  IconLanguage,
  IconLogout,
  IconMessage2Exclamation,
  IconRoute,
  IconSettings,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession, type Role } from '../../api/session';
import { plain } from '../../design/format';
import { speak } from '../../words/i18n';
import { NAVIGATION, visibleTo } from '../navigation';
import { signOutOrSay } from '../user-menu';
import type { Group, Result } from './results';

const ANSWERERS: readonly Role[] = ['DEPARTMENT_HEAD', 'ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'];

type Entry = Result & { words?: string };

/** What can be done and gone to without asking the server; without words everything that there is. */
export function useEntries(q: string): Group[] {
  const { t } = useTranslation('search');
  const { t: shell, i18n } = useTranslation('shell');
  const { roles, person } = useSession();
  const holds = (...some: readonly Role[]) => some.some((role) => roles.includes(role));
  const actions: (Entry | false)[] = [
    holds('CADRE') && {
      ...{ id: 'register', icon: IconRoute, href: '/dang-ky/moi' },
      ...{ label: t('action.register'), words: t('action.registerWords') },
    },
    holds('CADRE') && {
      ...{ id: 'report', icon: IconFileText, href: '/bao-cao' },
      ...{ label: t('action.report'), words: t('action.reportWords') },
    },
    holds(...ANSWERERS) && {
      ...{ id: 'answer', icon: IconMessage2Exclamation, href: '/kien-nghi?pham-vi=to-answer' },
      ...{ label: t('action.answer'), words: t('action.answerWords') },
    },
    {
      ...{ id: 'account', icon: IconSettings, href: '/tai-khoan' },
      ...{ label: t('action.account'), words: t('action.accountWords') },
    },
    {
      ...{ id: 'language', icon: IconLanguage },
      ...{ label: t('action.language'), words: t('action.languageWords') },
      run: () => void speak(i18n.language === 'en' ? 'vi' : 'en'),
    },
    {
      ...{ id: 'sign-out', icon: IconLogout },
      ...{ label: t('action.signOut'), words: t('action.signOutWords') },
      run: () => void signOutOrSay(person.personId),
    },
  ];
  const pages = NAVIGATION.flatMap(({ entries }) => entries)
    .filter((entry) => visibleTo(roles, entry))
    .map(({ to, word, icon }): Entry => ({ id: to, icon, href: to, label: shell(`nav.${word}`) }));
  return [
    {
      name: 'actions',
      results: matching(
        actions.filter((action) => action !== false),
        q,
      ),
    },
    { name: 'pages', results: matching(pages, q) },
  ];
}

function matching(entries: readonly Entry[], q: string): Entry[] {
  const words = plain(q).split(/\s+/).filter(Boolean);
  return entries.filter(({ label, words: others = '' }) => {
    const text = plain(`${label} ${others}`);
    return words.every((word) => text.includes(word));
  });
}

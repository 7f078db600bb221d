import './search/words';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../design/dialog';
import { useEntries } from './search/entries';
import { SHORTEST, useFound } from './search/found';
import { Palette } from './search/palette';
import { useRecent } from './search/recent';
import type { Group, Result } from './search/results';
import { recentGroup } from './search/recent-group';

/** While somebody types, ms. */
const PAUSE_MS = 200;

/**
 * Search of everything, over any page (Ctrl K).
 *
 * @param onClose once it is out of sight
 */
export default function Search({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('search');
  const router = useRouter();
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  // Who opened it gets the focus back, unless they went somewhere.
  const [opener] = useState(() => document.activeElement);
  const [left, setLeft] = useState(false);
  const [opened, setOpened] = useState(true);
  const [typed, setTyped] = useState('');
  const q = typed.trim().slice(0, 100);
  const [asked] = useDebouncedValue(q, PAUSE_MS);
  const { recent, remember, forget } = useRecent();
  const entries = useEntries(q);
  const found = useFound(q.length < SHORTEST ? '' : asked);
  const groups: Group[] = [
    ...(q === '' ? [recentGroup(recent, { take: setTyped, forget, word: t('forget') })] : []),
    ...entries,
    ...found.groups,
  ];

  const choose = ({ href, run }: Result, inNewTab: boolean) => {
    // On its way out already.
    if (!opened) return;
    if (run?.() === 'stay') return;
    if (q.length >= SHORTEST) remember(q);
    if (href !== undefined && inNewTab) {
      window.open(href, '_blank', 'noopener');
      return;
    }
    setOpened(false);
    if (href === undefined) return;
    setLeft(true);
    router.history.push(href);
  };
  const restoreFocus = () => {
    onClose();
    // Only once the field is gone, and has let the focus go.
    requestAnimationFrame(() => {
      if (!left && opener instanceof HTMLElement) opener.focus();
      // A page that was open already has not taken it.
      else if (document.activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus();
    });
  };
  return (
    <Dialog
      opened={opened}
      onClose={() => setOpened(false)}
      onExitTransitionEnd={restoreFocus}
      returnFocus={false}
      title={t('title')}
      size="lg"
      yOffset="8dvh"
      fullScreen={narrow}
      centered={false}
      transitionProps={{ duration: 120 }}
    >
      <Palette
        q={q}
        typed={typed}
        onType={setTyped}
        groups={groups}
        fresh={found.fresh && (q.length < SHORTEST || asked === q)}
        onChoose={choose}
        onClose={() => setOpened(false)}
      />
    </Dialog>
  );
}

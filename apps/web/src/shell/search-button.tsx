import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFLINE } from '../api/problem';
import { Dialog } from '../design/dialog';
import { ProblemAlert } from '../design/problem-alert';
import classes from './layout.module.css';

type Search = ComponentType<{ onClose: () => void }>;
type Opened = 'closed' | 'opening' | 'failed' | { Search: Search };

/**
 * The search of everything, by the button or Ctrl K. Only who searches loads what searching needs; where that cannot be
 * had, the page under it stays.
 */
export function SearchButton() {
  const { t } = useTranslation('shell');
  const [opened, setOpened] = useState<Opened>('closed');
  const close = useCallback(() => setOpened('closed'), []);
  const open = useCallback(() => {
    setOpened((now) => (now === 'closed' || now === 'failed' ? 'opening' : now));
    import('./search').then(
      ({ default: Search }) => setOpened((now) => (now === 'opening' ? { Search } : now)),
      () => setOpened((now) => (now === 'opening' ? 'failed' : now)),
    );
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconSearch aria-hidden size={18} />}
        // Not `loading`: that would take the focus away, to which it returns afterwards.
        aria-busy={opened === 'opening'}
        onClick={open}
        className={classes.search}
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
      >
        <span className={classes.searchWord}>{t('search')}</span>
        <kbd className={classes.keys}>{t('searchKeys')}</kbd>
      </Button>
      {typeof opened === 'object' && <opened.Search onClose={close} />}
      <Dialog opened={opened === 'failed'} onClose={close} title={t('search')}>
        <ProblemAlert error={OFFLINE} retry={open} />
      </Dialog>
    </>
  );
}

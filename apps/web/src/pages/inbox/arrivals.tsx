import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../design/format';
import type { Item } from './inbox-list';
import classes from './inbox.module.css';

/** From here on the top of the list is out of sight, px. */
const OUT_OF_SIGHT = 200;

/**
 * Tells of messages that came while the page was open. Whoever is at the top sees them come; whoever reads further down
 * keeps what they read before them, and is offered the way up.
 */
export function Arrivals({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('inbox');
  const newest = items[0]?.seq;
  const [seen, setSeen] = useState(newest);
  if (seen === undefined && newest !== undefined) setSeen(newest);
  const arrived = items.filter(({ seq }) => seen !== undefined && seq > seen).length;
  const { hidden, toTop } = useTop(() => setSeen(newest));
  return (
    <>
      <VisuallyHidden role="status">{arrived > 0 ? t('arrived', { count: arrived }) : ''}</VisuallyHidden>
      {arrived > 0 && hidden && (
        <div className={`${classes.arrived} no-print`}>
          <Button size="sm" radius="xl" leftSection={<IconArrowUp aria-hidden size={18} />} onClick={toTop}>
            {t('toTop', { number: formatNumber(arrived) })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Whether the top of the page is out of sight; `onTop` when it comes back into it. */
function useTop(onTop: () => void) {
  const [hidden, setHidden] = useState(() => window.scrollY > OUT_OF_SIGHT);
  const told = useRef(onTop);
  useEffect(() => {
    told.current = onTop;
  });
  useEffect(() => {
    const look = () => {
      const isHidden = window.scrollY > OUT_OF_SIGHT;
      setHidden(isHidden);
      if (!isHidden) told.current();
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  const toTop = () => {
    window.scrollTo({ top: 0 });
    document.querySelector('h1')?.focus({ preventScroll: true });
  };
  return { hidden, toTop };
}

import { Anchor, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './findings.module.css';

const LINES = 5;

/** The first lines of a long text; the rest opens, and is printed. */
export function Clamped({ text }: { text: string }) {
  const { t } = useTranslation('findings');
  const [open, setOpen] = useState(false);
  const [longer, setLonger] = useState(false);
  // Whether lines are hidden depends on the width, so it is measured, and again whenever the width changes.
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.dataset.open === undefined) setLonger(element.scrollHeight > element.clientHeight + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div>
      <Text
        ref={measure}
        className={classes.words}
        lineClamp={open ? undefined : LINES}
        data-open={open || undefined}
      >
        {text}
      </Text>
      {longer && (
        <Anchor
          component="button"
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className={classes.readOn}
        >
          {t(open ? 'readLess' : 'readOn')}
        </Anchor>
      )}
    </div>
  );
}

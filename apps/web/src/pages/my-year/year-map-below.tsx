import { Stack, Title } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../design/waiting';
import classes from './year-map.module.css';

const YearMap = lazy(() => import('./year-map'));

/** The map stands below the fold: its code and its figures are fetched when somebody comes near it. */
export function YearMapBelow({ year }: { year: number }) {
  const { t } = useTranslation('my-year');
  const { ref, entry } = useIntersection({ rootMargin: '0px 0px -60px' });
  const [wanted, setWanted] = useState(false);
  if (entry?.isIntersecting && !wanted) setWanted(true);
  return (
    <Stack component="section" gap="sm" ref={ref} aria-labelledby="map" className={classes.place}>
      <Title order={2} size="h3" id="map">
        {t('map.title', { year: String(year) })}
      </Title>
      {wanted && (
        <Suspense fallback={<Waiting lines={5} height={24} />}>
          <YearMap year={year} key={year} />
        </Suspense>
      )}
    </Stack>
  );
}

import { Alert, Anchor, Card, RingProgress, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { formatDay, formatNumber } from '../../design/format';
import { Later } from '../../design/later';
import { term } from '../../design/term';
import shades from './standing.module.css';
import classes from './year-card.module.css';
import type { Standing } from './year-halves';

export type MyDays = components['schemas']['PersonYear'] & {
  window: components['schemas']['Window'];
};

/** On a phone beside the sentence, so that what is due stands on the first screen, px. */
const RING = { narrow: 116, wide: 208 };

/** The year in one ring: what is verified, and what the rest of the way looks like. */
export function YearCard({ year, days }: { year: number; days: MyDays }) {
  const { t } = useTranslation('my-year');
  const { quotaDays, window } = days;
  return (
    <Card
      withBorder
      p={{ base: 'md', sm: 'lg' }}
      component="section"
      className={`${classes.card} ${shades.shades}`}
    >
      <VisuallyHidden>
        <Title order={2}>{t('days.title', { year: String(year) })}</Title>
      </VisuallyHidden>
      <div className={classes.body} data-ringless={quotaDays === 0 || undefined}>
        {quotaDays > 0 && <Ring days={days} />}
        <Text fz={{ base: 'md', sm: 'lg' }} fw={600} className={classes.sentence}>
          <Forecast days={days} />
        </Text>
        <Stack gap="sm" w="100%" className={classes.rest}>
          <Standing days={days} year={year} />
          <Legend days={days} year={year} />
          <div>
            <Reports days={days} />
            <Text size="sm">
              {t('days.window', { from: formatDay(window.from), to: formatDay(window.to) })}
            </Text>
          </div>
        </Stack>
      </div>
    </Card>
  );
}

function Ring({ days }: { days: MyDays }) {
  const { t } = useTranslation('my-year');
  const wide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  // Whoever has done more than they owe fills the ring, and no more.
  const whole = Math.max(days.quotaDays, days.forecastDays + days.waitingDays);
  const section = (amount: number, color: string) => ({ value: (amount / whole) * 100, color });
  const size = wide ? RING.wide : RING.narrow;
  const ring = (
    <RingProgress
      size={size}
      thickness={wide ? 22 : 12}
      role="img"
      aria-label={t('days.done', {
        done: formatNumber(days.verifiedDays),
        quota: formatNumber(days.quotaDays),
      })}
      sections={[
        section(days.verifiedDays, 'var(--day-verified)'),
        section(days.reportedDays, 'var(--day-reported)'),
        section(days.approvedDays, 'var(--day-approved)'),
        section(days.waitingDays, 'var(--day-waiting)'),
      ].filter(({ value }) => value > 0)}
      label={
        <div>
          <Text ta="center" fw={600} fz={wide ? '2.5rem' : '1.625rem'} lh={1.1}>
            {formatNumber(days.verifiedDays)}
          </Text>
          <Text ta="center" size={wide ? 'sm' : 'xs'}>
            {t('days.ofQuota', { quota: formatNumber(days.quotaDays) })}
          </Text>
        </div>
      }
    />
  );
  return (
    <div className={classes.ring} style={{ width: size, height: size }}>
      <Later>{ring}</Later>
    </div>
  );
}

/** What is special about this person’s year. */
function Standing({ days, year }: { days: MyDays; year: number }) {
  const { t } = useTranslation('my-year');
  if (days.reached)
    return (
      <Alert
        color="green"
        icon={<IconCircleCheck aria-hidden />}
        title={t('days.reached', { year: String(year) })}
        p="sm"
      />
    );
  if (days.quotaDays > 0) return null;
  const [title, text] =
    days.exempt === null
      ? [t('days.noQuota'), t('days.noQuotaText')]
      : [t('days.exempt', { reason: term(days.exempt.label) }), t('days.exemptText')];
  return (
    <Alert icon={<IconInfoCircle aria-hidden />} title={title} p="sm">
      {text}
    </Alert>
  );
}

/** The forecast in words, as the statement of the year has it. */
function Forecast({ days }: { days: MyDays }) {
  const { t } = useTranslation('my-year');
  const { quotaDays, missingDays, forecastDays, waitingDays, window } = days;
  const how = quotaDays === 0 ? 'free' : missingDays > 0 ? 'short' : 'enough';
  const told = t(`days.forecast.${how}`, {
    day: formatDay(window.to).slice(0, 5),
    forecast: formatNumber(forecastDays),
    quota: formatNumber(quotaDays),
    missing: formatNumber(missingDays),
  });
  if (waitingDays === 0) return `${told}.`;
  return `${told} ${t('days.forecast.waiting', { waiting: formatNumber(waitingDays) })}.`;
}

/** Every shade in words and numbers, each a way to the trips and reports that it counts. */
function Legend({ days, year }: { days: MyDays; year: number }) {
  const { t } = useTranslation('my-year');
  const nam = String(year);
  const rows: { standing: Standing; amount: number; to: '/bao-cao' | '/dang-ky'; state: string }[] = [
    { standing: 'VERIFIED', amount: days.verifiedDays, to: '/bao-cao', state: 'VERIFIED' },
    { standing: 'REPORTED', amount: days.reportedDays, to: '/bao-cao', state: 'SUBMITTED' },
    { standing: 'APPROVED', amount: days.approvedDays, to: '/dang-ky', state: 'APPROVED' },
    { standing: 'WAITING', amount: days.waitingDays, to: '/dang-ky', state: 'SUBMITTED' },
  ];
  return (
    <table className={classes.legend}>
      <VisuallyHidden component="caption">{t('days.caption')}</VisuallyHidden>
      <VisuallyHidden component="thead">
        <tr>
          <th scope="col">{t('days.state')}</th>
          <th scope="col">{t('days.count')}</th>
        </tr>
      </VisuallyHidden>
      <tbody>
        {rows.map(({ standing, amount, to, state }) => (
          <tr key={standing}>
            <th scope="row">
              <span>
                <span className={shades.swatch} data-standing={standing} aria-hidden />
                {amount > 0 ? (
                  <Anchor
                    inherit
                    renderRoot={(props) => <Link to={to} search={{ nam, 'trang-thai': state }} {...props} />}
                  >
                    {t(`days.${standing}`)}
                  </Anchor>
                ) : (
                  t(`days.${standing}`)
                )}
              </span>
            </th>
            <td>{formatNumber(amount)}</td>
          </tr>
        ))}
        {days.quotaDays > 0 && (
          <tr>
            <th scope="row">
              <span>
                <span className={shades.swatch} data-standing="missing" aria-hidden />
                {t('days.missing')}
              </span>
            </th>
            <td>{formatNumber(days.missingDays)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Reports({ days }: { days: MyDays }) {
  const { t } = useTranslation('my-year');
  const counts = [
    ...(days.reportsOnTime > 0 ? [t('reports.onTime', { count: days.reportsOnTime })] : []),
    ...(days.reportsLate > 0 ? [t('reports.late', { count: days.reportsLate })] : []),
    ...(days.reportsExcused > 0 ? [t('reports.excused', { count: days.reportsExcused })] : []),
    ...(days.reportsOwed > 0 ? [t('reports.owed', { count: days.reportsOwed })] : []),
  ];
  if (counts.length === 0) return null;
  return (
    <Text size="sm">
      {t('reports.label')}: {counts.join(' · ')}
    </Text>
  );
}

import { Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import type { components } from '../../api/schema';
import { formatDay, formatNumber } from '../../design/format';
import classes from './queue.module.css';
import type { Task } from './task';
import { useTripScopes } from './scopes';

type PersonYear = components['schemas']['PersonYear'];

/** How the submitter’s year stands; nothing for those who may not see figures. */
export function SubmitterYear({ task }: { task: Task }) {
  const { t } = useTranslation('queue');
  const { figures } = useTripScopes();
  const { year, submitterId } = task.facts;
  const people = query.useQuery(
    'get',
    '/api/statistics/people',
    { params: { query: { year } } },
    { enabled: figures },
  );
  const mine = people.data?.items.find(({ person }) => person.personId === submitterId);
  if (mine === undefined) return null;
  return (
    <section>
      <Title order={3} size="h4" mb={4}>
        {t('year.title', { year: String(year) })}
      </Title>
      <Text size="sm" mb="xs">
        {[mine.person.fullName, mine.person.office].filter(Boolean).join(', ')}
      </Text>
      <Year of={mine} />
    </section>
  );
}

function Year({ of }: { of: PersonYear }) {
  const { t } = useTranslation('queue');
  if (of.exempt !== null) {
    const { label, from, to } = of.exempt;
    return <Text>{t('year.exempt', { label, from: formatDay(from), to: formatDay(to) })}</Text>;
  }
  const quota = of.quotaDays;
  const parts = [
    { name: t('year.verified'), days: of.verifiedDays, color: 'green.7' },
    { name: t('year.reported'), days: of.reportedDays, color: 'teal.4' },
    { name: t('year.approved'), days: of.approvedDays, color: 'blue.5' },
    { name: t('year.waiting'), days: of.waitingDays, color: 'gray.5' },
  ];
  const whole = Math.max(
    quota,
    parts.reduce((sum, { days }) => sum + days, 0),
    1,
  );
  const forecast = { days: formatNumber(of.forecastDays), quota: formatNumber(quota) };
  return (
    <Stack gap="xs">
      <Progress.Root size="lg" aria-hidden>
        {parts.map(({ name, days, color }) => (
          <Progress.Section key={name} value={(days / whole) * 100} color={color} />
        ))}
      </Progress.Root>
      <dl className={classes.figures}>
        {parts.map(({ name, days, color }) => (
          <div key={name}>
            <dt>
              <span aria-hidden className={classes.swatch} data-color={color} />
              {name}
            </dt>
            <dd>{t('facts.dayCount', { number: formatNumber(days) })}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm">
        {quota === 0
          ? t('year.noQuota')
          : `${t('year.forecast', forecast)}, ${
              of.missingDays > 0
                ? t('year.missing', { days: formatNumber(of.missingDays) })
                : t('year.enough')
            }.`}
      </Text>
      <Text size="sm" fw={of.reportsOwed > 0 ? 600 : undefined}>
        {of.reportsOwed > 0 ? t('year.owed', { count: of.reportsOwed }) : t('year.noneOwed')}
        {of.reportsLate > 0 && `, ${t('year.late', { count: of.reportsLate })}`}.
      </Text>
    </Stack>
  );
}

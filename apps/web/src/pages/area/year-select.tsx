import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { useSession } from '../../api/session';

/** The years that have a plan, and the one that is looked at. */
export function YearSelect({ year, onChange }: { year: number; onChange: (year: string) => void }) {
  const { t } = useTranslation('area');
  const { businessToday } = useSession();
  const plans = query.useQuery('get', '/api/plans');
  const planned = plans.data?.items.map((plan) => plan.year) ?? [];
  const years = [...new Set([...planned, year, Number(businessToday.slice(0, 4))])].sort((a, b) => b - a);
  return (
    <NativeSelect
      label={t('year')}
      size="md"
      value={String(year)}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={years.map(String)}
    />
  );
}

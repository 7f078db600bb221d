import { Group, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { useFilter, type Scoped } from './scopes';

/** The first plan of the product’s example and of the articles. */
const FIRST_YEAR = 2021;

/** Whose and which year; what a tab filters besides stands after it. */
export function Filters({ scope, scopes, year, children }: Scoped & { children: ReactNode }) {
  const { t } = useTranslation('reports');
  const { businessToday } = useSession();
  const filter = useFilter();
  const last = Number(businessToday.slice(0, 4));
  const years = Array.from({ length: Math.max(last, year) - FIRST_YEAR + 1 }, (_, i) =>
    String(Math.max(last, year) - i),
  );
  return (
    <Group gap="sm" align="flex-end" className="no-print">
      {scopes.length > 1 && (
        <Select
          label={t('scope.label')}
          w={220}
          allowDeselect={false}
          value={scope}
          data={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
          onChange={(value) => filter('pham-vi', value)}
        />
      )}
      <Select
        label={t('filter.year')}
        w={110}
        allowDeselect={false}
        value={String(year)}
        data={years}
        onChange={(value) => filter('nam', value)}
      />
      {children}
    </Group>
  );
}

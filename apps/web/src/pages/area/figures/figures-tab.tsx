import { Alert, NativeSelect, Stack, Text } from '@mantine/core';
import { IconChartBarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { isProblem } from '../../../api/problem';
import { useHasRole, useSession } from '../../../api/session';
import { EmptyState } from '../../../design/empty-state';
import { formatDay } from '../../../design/format';
import { Asked } from '../../../design/waiting';
import { AsOf } from '../as-of';
import { useAreaSearch } from '../use-area-search';
import { FigureCards } from './figure-cards';
import { Overview } from './overview';
import { StatementText } from './statement-text';

/** The year in figures and in words: of one’s own province, or of the one that the central union looks at. */
export default function FiguresTab({ year }: { year: number }) {
  const { t } = useTranslation('area');
  const { search, change } = useAreaSearch();
  const isCentral = useHasRole('CENTRAL');
  const provinces = query.useQuery(
    'get',
    '/api/units',
    { params: { query: { level: 'PROVINCE', limit: 100 } } },
    { enabled: isCentral },
  );
  if (!isCentral) return <Year year={year} unitId={undefined} />;
  return (
    <Asked of={provinces}>
      {({ items }) => {
        const province = items.find(({ unitId }) => unitId === search.tinh) ?? items[0];
        if (province === undefined)
          return <EmptyState icon={IconChartBarOff} title={t('figures.noProvince')} />;
        return (
          <Stack>
            <NativeSelect
              className="no-print"
              label={t('figures.province')}
              size="md"
              maw={360}
              value={province.unitId}
              onChange={(event) => change({ tinh: event.currentTarget.value })}
              data={items.map(({ unitId, name }) => ({ value: unitId, label: name }))}
            />
            <Year key={province.unitId} year={year} unitId={province.unitId} />
          </Stack>
        );
      }}
    </Asked>
  );
}

function Year({ year, unitId }: { year: number; unitId: string | undefined }) {
  const { t } = useTranslation('area');
  const { businessToday } = useSession();
  const { search } = useAreaSearch();
  const asOf = search['den-ngay'];
  // The statement holds the figures too: asked for once.
  const statement = query.useQuery('get', '/api/statistics/statement', {
    params: { query: { year, asOf, unitId } },
  });
  if (isProblem(statement.error, 'PLAN_MISSING'))
    return (
      <EmptyState
        icon={IconChartBarOff}
        title={t('figures.noPlan.title', { year: String(year) })}
        text={t('figures.noPlan.text')}
      />
    );
  return (
    <Stack>
      <AsOf year={year} />
      <Asked of={statement} lines={12}>
        {({ text, figures }) => (
          <>
            {figures.asOf !== businessToday && (
              <Alert color="blue" variant="light" role="status">
                {t('asOf.past', { day: formatDay(figures.asOf) })}
              </Alert>
            )}
            <Text>
              {t('figures.of', {
                ...{ unit: figures.unit.name, document: figures.document, year: String(figures.year) },
                ...{ from: formatDay(figures.window.from), to: formatDay(figures.window.to) },
              })}
            </Text>
            <Overview figures={figures} />
            <StatementText text={text} />
            <FigureCards figures={figures} />
          </>
        )}
      </Asked>
    </Stack>
  );
}

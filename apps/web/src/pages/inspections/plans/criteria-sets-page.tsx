import '../words';
import { Anchor, Badge, Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { dayOf, formatDay, formatNumber } from '../../../design/format';
import { Asked } from '../../../design/waiting';
import { InspectionPage } from '../inspection-page';

type Item = components['schemas']['CriteriaSetListItem'];

/** Criteria sets and their editions. */
export default function CriteriaSetsPage() {
  const { t } = useTranslation('inspection-plans');
  const found = query.useQuery('get', '/api/criteria-sets', {});
  const columns: Column<Item>[] = [
    {
      id: 'title',
      title: t('criteria.title'),
      always: true,
      sortBy: ({ title }) => title,
      render: ({ criteriaSetId, title, latest }) => (
        <>
          <Anchor
            fw={600}
            renderRoot={(props) => (
              <Link to="/kiem-tra/bo-tieu-chi/$id" params={{ id: criteriaSetId }} {...props} />
            )}
          >
            {title}
          </Anchor>
          {latest && (
            <Badge
              variant="light"
              ml="xs"
              tt="none"
              styles={{ label: { color: 'var(--mantine-color-text)' } }}
            >
              {t('criteria.latest')}
            </Badge>
          )}
        </>
      ),
    },
    { id: 'code', title: t('criteria.code'), sortBy: ({ code }) => code, render: ({ code }) => code },
    {
      id: 'edition',
      title: t('criteria.edition'),
      align: 'right',
      render: ({ edition }) => edition ?? t('criteria.draft'),
    },
    {
      id: 'items',
      title: t('criteria.items'),
      align: 'right',
      sortBy: ({ itemCount }) => itemCount,
      render: ({ itemCount }) => itemCount,
    },
    {
      id: 'total',
      title: t('criteria.total'),
      align: 'right',
      sortBy: ({ total }) => total,
      render: ({ total }) => formatNumber(total),
    },
    {
      id: 'published',
      title: t('criteria.publishedAt'),
      sortBy: ({ publishedAt }) => publishedAt,
      render: ({ publishedAt }) => publishedAt && formatDay(dayOf(publishedAt)),
    },
  ];
  return (
    <InspectionPage title={t('criteria.heading')}>
      <Text>{t('criteria.intro')}</Text>
      <Asked of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconListCheck} title={t('criteria.none')} />
          ) : (
            <DataTable
              name="criteria-sets"
              caption={t('criteria.heading')}
              rows={items}
              rowKey={({ criteriaSetId }) => criteriaSetId}
              columns={columns}
            />
          )
        }
      </Asked>
    </InspectionPage>
  );
}

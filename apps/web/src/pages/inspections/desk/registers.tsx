import { Text } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { paths } from '../../../api/schema';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { term } from '../../../design/term';
import { Asked } from '../../../design/waiting';

type Answer = paths['/api/number-registers']['get']['responses'][200]['content']['application/json'];
type Register = Answer['items'][number];

/** The last number of each kind; the next document goes on behind it. */
export function Registers({
  of,
}: {
  of: { data: Answer | undefined; error: unknown; refetch: () => unknown };
}) {
  const { t } = useTranslation('inspection-desk');
  const columns: Column<Register>[] = [
    {
      id: 'issuer',
      title: t('documents.columns.issuer'),
      always: true,
      sortBy: ({ issuerUnit }) => issuerUnit.name,
      render: ({ issuerUnit }) => <Text fw={600}>{issuerUnit.name}</Text>,
    },
    {
      id: 'kind',
      title: t('documents.columns.kind'),
      always: true,
      sortBy: ({ kindLabel }) => term(kindLabel),
      render: ({ kindLabel }) => term(kindLabel),
    },
    {
      id: 'period',
      title: t('documents.columns.period'),
      sortBy: ({ period }) => period,
      render: ({ period, current }) => (current ? `${period} (${t('documents.current')})` : period),
    },
    {
      id: 'last',
      title: t('documents.columns.last'),
      align: 'right',
      always: true,
      sortBy: ({ lastNumber }) => lastNumber,
      render: ({ lastNumber }) => lastNumber,
    },
  ];
  return (
    <Asked of={of}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            icon={IconBook2}
            title={t('documents.noRegisters')}
            text={t('documents.noRegistersText')}
          />
        ) : (
          <DataTable
            name="number-registers"
            caption={t('documents.registers')}
            rows={items}
            rowKey={({ issuerUnit, kind, period }) => `${issuerUnit.unitId} ${kind} ${period}`}
            columns={columns}
          />
        )
      }
    </Asked>
  );
}

import { Anchor, Text } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema';
import { DataTable, type Column } from '../../../design/data-table';
import { LookBadge } from '../../../design/look-badge';
import { DueMark } from './due-mark';
import { REPAIR_LOOKS } from './repair-states';

export type Repair = components['schemas']['ActionListItem'];

/** @param ofOneUnit then nobody has to be told which */
export function RepairTable({
  name,
  caption,
  rows,
  more,
  ofOneUnit = false,
}: {
  name: string;
  caption: string;
  rows: readonly Repair[];
  more?: { has: boolean; loading: boolean; load: () => void };
  ofOneUnit?: boolean;
}) {
  const { t } = useTranslation('inspection-conclusions');
  const unit: Column<Repair> = {
    id: 'unit',
    title: t('columns.unit'),
    width: 180,
    sortBy: (repair) => repair.unit.name,
    render: (repair) => (
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link to="/kiem-tra/don-vi/$id" params={{ id: repair.unit.unitId }} {...props} />
        )}
      >
        {repair.unit.name}
      </Anchor>
    ),
  };
  const columns: Column<Repair>[] = [
    {
      id: 'title',
      title: t('columns.repair'),
      always: true,
      render: (repair) => <Named repair={repair} />,
    },
    {
      id: 'state',
      title: t('columns.state'),
      always: true,
      width: 195,
      render: ({ state }) => <LookBadge look={REPAIR_LOOKS[state]} label={t(`repairState.${state}`)} />,
    },
    {
      id: 'due',
      title: t('columns.dueDay'),
      always: true,
      width: 170,
      sortBy: ({ dueDay }) => dueDay,
      render: ({ dueDay, overdue, state }) => (
        <DueMark dueDay={dueDay} overdue={overdue} owed={state === 'OPEN'} />
      ),
    },
    ...(ofOneUnit ? [] : [unit]),
    {
      id: 'owner',
      title: t('columns.owner'),
      width: 180,
      sortBy: ({ owner }) => owner?.fullName ?? null,
      render: ({ owner }) => owner?.fullName ?? t('wholeUnit'),
    },
    {
      id: 'conclusion',
      title: t('columns.conclusion'),
      width: 170,
      sortBy: ({ conclusionNumber }) => conclusionNumber,
      render: ({ conclusionId, conclusionNumber }) => (
        <Anchor
          inherit
          renderRoot={(props) => (
            <Link to="/kiem-tra/ket-luan/$id" params={{ id: conclusionId }} {...props} />
          )}
        >
          {conclusionNumber}
        </Anchor>
      ),
    },
  ];
  return (
    <DataTable
      name={name}
      caption={caption}
      rows={rows}
      rowKey={({ actionId }) => actionId}
      columns={columns}
      more={more}
      tools={
        <Text size="sm" role="status" flex={1}>
          {t('shownRepairs', { count: rows.length })}
        </Text>
      }
    />
  );
}

function Named({ repair: { actionId, title, number, itemCode, repeats } }: { repair: Repair }) {
  const { t } = useTranslation('inspection-conclusions');
  return (
    <div>
      <Anchor
        fw={600}
        renderRoot={(props) => <Link to="/kiem-tra/khac-phuc/$id" params={{ id: actionId }} {...props} />}
      >
        {title}
      </Anchor>
      <Text size="sm" c="dimmed">
        {[number, itemCode && t('criterion', { code: itemCode })].filter(Boolean).join(' · ')}
      </Text>
      <Repeated times={repeats} />
    </div>
  );
}

/** Said of what the unit was found wanting in before. */
export function Repeated({ times }: { times: number }) {
  const { t } = useTranslation('inspection-conclusions');
  if (times === 0) return null;
  return (
    <Text size="sm" fw={600}>
      <IconRepeat aria-hidden size={16} style={{ verticalAlign: 'text-bottom', marginInlineEnd: 4 }} />
      {t('repeated', { count: times })}
    </Text>
  );
}

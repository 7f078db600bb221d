import { Anchor, Stack, Text } from '@mantine/core';
import { IconMoodCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { formatDates, formatDay, formatDue, formatNumber, plain } from '../../../design/format';
import { Person } from '../../../design/person';
import { StateBadge } from '../../../design/state-badge';
import { Asked } from '../../../design/waiting';
import type { Scope } from '../access';
import classes from '../area.module.css';
import { Figure, Figures } from '../figure';
import { ScopeChoice } from '../scope-choice';
import { SearchField } from '../search-field';
import { sortOf, sortText, useAreaSearch } from '../use-area-search';
import { useOwed, type Duty } from './use-owed';

/** Reports that are owed, the oldest due first, and whom to ask. */
export default function OwedTab({ year, scope }: { year: number; scope: Scope }) {
  const { t } = useTranslation('area');
  return (
    <Stack>
      <ScopeChoice tab="bao-cao" scope={scope} />
      <Text size="sm">
        {t('owed.intro')}{' '}
        <Anchor
          renderRoot={(props) => (
            <Link to="/bao-cao" search={{ nam: String(year), 'pham-vi': scope }} {...props} />
          )}
          className="no-print"
          underline="always"
        >
          {t('owed.reports')}
        </Anchor>
      </Text>
      {scope !== 'host' && <Owed year={year} scope={scope} />}
    </Stack>
  );
}

function Owed({ year, scope }: { year: number; scope: Exclude<Scope, 'host'> }) {
  const { t } = useTranslation('area');
  const { businessToday } = useSession();
  const { search, change } = useAreaSearch();
  const owed = useOwed(year, scope);
  return (
    <Asked of={owed}>
      {(duties) => {
        if (duties.length === 0)
          return <EmptyState icon={IconMoodCheck} title={t('owed.none.title')} text={t('owed.none.text')} />;
        const wanted = plain(search.tim ?? '');
        const shown = duties.filter((duty) => plain(textOf(duty)).includes(wanted));
        const count = (state: Duty['state']) => shown.filter((duty) => duty.state === state).length;
        return (
          <>
            <Figures label={t('owed.totals')}>
              <Figure value={count('OVERDUE')} label={t('owed.overdue')} />
              <Figure value={count('RETURNED')} label={t('owed.returned')} />
              <Figure value={count('OPEN')} label={t('owed.open')} />
            </Figures>
            <SearchField label={t('owed.search')} />
            <Text size="sm" role="status">
              {t('owed.shown', { shown: String(shown.length), total: String(duties.length) })}
            </Text>
            <DataTable
              name="area-owed"
              caption={t('owed.caption', { year: String(year) })}
              rows={shown}
              rowKey={({ dutyId }) => dutyId}
              columns={columnsOf(t, businessToday)}
              sort={sortOf(search['sap-xep'], { by: 'due', down: false })}
              onSort={(sort) => change({ 'sap-xep': sortText(sort) })}
            />
          </>
        );
      }}
    </Asked>
  );
}

function textOf({ person, number, hostUnits }: Duty): string {
  return [person.fullName, person.office ?? '', number, ...hostUnits.map(({ name }) => name)].join(' ');
}

function columnsOf(t: TFunction<'area'>, today: string): Column<Duty>[] {
  return [
    {
      id: 'due',
      title: t('owed.column.due'),
      always: true,
      width: 150,
      sortBy: ({ dueAt }) => dueAt,
      render: ({ dueDay }) => (
        <div>
          <Text span fw={600} className={dueDay < today ? classes.alarm : undefined}>
            {formatDue(dueDay, today)}
          </Text>
          <Text size="sm">{formatDay(dueDay)}</Text>
        </div>
      ),
    },
    {
      id: 'person',
      title: t('owed.column.person'),
      always: true,
      sortBy: ({ person }) => person.fullName.split(' ').at(-1) ?? '',
      render: ({ person }) => <Person person={person} />,
    },
    {
      id: 'trip',
      title: t('owed.column.trip'),
      sortBy: ({ dates }) => dates.from,
      render: ({ registrationId, number, dates, days, hostUnits }) => (
        <div>
          <Anchor
            renderRoot={(props) => <Link to="/dang-ky/$id" params={{ id: registrationId }} {...props} />}
          >
            {number}
          </Anchor>
          <Text size="sm">
            {formatDates(dates)} ({t('days', { number: formatNumber(days) })})
          </Text>
          <Text size="sm">{hostUnits.map(({ name }) => name).join(', ')}</Text>
        </div>
      ),
    },
    {
      id: 'state',
      title: t('owed.column.state'),
      sortBy: ({ label }) => label,
      render: ({ state, excused }) => (
        <div>
          <StateBadge of="duty" state={state} />
          {excused && (
            <Text size="sm" mt={4}>
              {t('owed.excused', { name: excused.by.fullName })}
            </Text>
          )}
        </div>
      ),
    },
    {
      id: 'report',
      title: t('owed.column.report'),
      render: ({ reportId }) =>
        reportId === null ? (
          <Text size="sm">{t('owed.notBegun')}</Text>
        ) : (
          <Anchor renderRoot={(props) => <Link to="/bao-cao/$id" params={{ id: reportId }} {...props} />}>
            {t('owed.read')}
          </Anchor>
        ),
    },
  ];
}

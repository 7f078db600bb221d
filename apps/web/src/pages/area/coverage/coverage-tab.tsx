import { Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { EmptyState } from '../../../design/empty-state';
import { formatNumber, plain } from '../../../design/format';
import { Asked } from '../../../design/waiting';
import type { Scope } from '../access';
import { Figure, Figures } from '../figure';
import { ScopeChoice } from '../scope-choice';
import { SearchField } from '../search-field';
import { useAreaSearch } from '../use-area-search';
import { CoverageGrid } from './coverage-grid';
import { CoverageTable } from './coverage-table';
import { LEVELS, byEmptiness, byName, groupOf, standingOf, type AreaUnit, type LevelGroup } from './emptiness';
import { VisitsDrawer } from './visits-drawer';

/** Where trips go, month by month, and where none goes. */
export default function CoverageTab({ year, scope }: { year: number; scope: Scope }) {
  const { t } = useTranslation('area');
  const coverage = query.useQuery('get', '/api/registrations/coverage', {
    params: { query: { year, scope } },
  });
  return (
    <Stack>
      <ScopeChoice tab="dia-ban" scope={scope} />
      <Asked of={coverage} lines={12}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={IconMapPinOff}
              title={t('coverage.none.title')}
              text={t('coverage.none.text')}
            />
          ) : (
            <Coverage year={year} scope={scope} units={items} />
          )
        }
      </Asked>
    </Stack>
  );
}

function Coverage({ year, scope, units }: { year: number; scope: Scope; units: readonly AreaUnit[] }) {
  const { t } = useTranslation('area');
  const { search, change } = useAreaSearch();
  const groups = (Object.keys(LEVELS) as LevelGroup[]).filter((group) =>
    units.some(({ level }) => groupOf(level) === group),
  );
  const group = groups.find((one) => one === search.cap);
  const wanted = plain(search.tim ?? '');
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const shown = units
    .filter((unit) => group === undefined || groupOf(unit.level) === group)
    .filter(({ name, parentId }) =>
      plain(`${name} ${names.get(parentId ?? '') ?? ''}`).includes(wanted),
    )
    .sort(search['sap-xep'] === 'ten' ? byName : byEmptiness);
  const count = (...standings: ReturnType<typeof standingOf>[]) =>
    shown.filter((unit) => standings.includes(standingOf(unit))).length;
  const days = shown.reduce((sum, { approved }) => sum + approved.days, 0);
  const open = units.find(({ unitId }) => unitId === search['don-vi']);
  return (
    <>
      <Figures label={t('coverage.totals')}>
        <Figure value={count('NOBODY')} label={t('coverage.figure.nobody')} />
        <Figure
          value={t('of', { some: String(count('VISITED')), all: String(shown.length) })}
          label={t('coverage.figure.visited')}
        />
        <Figure value={count('WAITING', 'PLANNED')} label={t('coverage.figure.coming')} />
        {group !== undefined && <Figure value={formatNumber(days)} label={t('coverage.figure.days')} />}
      </Figures>
      <Group align="flex-end" gap="sm" className="no-print">
        <SearchField label={t('coverage.search')} />
        {groups.length > 1 && (
          <NativeSelect
            label={t('coverage.level.label')}
            size="md"
            value={group ?? ''}
            onChange={(event) => change({ cap: event.currentTarget.value || undefined })}
            data={[
              { value: '', label: t('coverage.level.all') },
              ...groups.map((value) => ({ value, label: t(`coverage.level.${value}`) })),
            ]}
          />
        )}
        <NativeSelect
          label={t('coverage.sort.label')}
          size="md"
          value={search['sap-xep'] === 'ten' ? 'ten' : ''}
          onChange={(event) => change({ 'sap-xep': event.currentTarget.value || undefined })}
          data={[
            { value: '', label: t('coverage.sort.empty') },
            { value: 'ten', label: t('coverage.sort.name') },
          ]}
        />
        <SegmentedControl
          aria-label={t('coverage.view.label')}
          value={search.xem === 'bang' ? 'bang' : 'luoi'}
          onChange={(value) => change({ xem: value === 'bang' ? 'bang' : undefined })}
          data={[
            { value: 'luoi', label: t('coverage.view.grid') },
            { value: 'bang', label: t('coverage.view.table') },
          ]}
        />
      </Group>
      <Text size="sm" role="status">
        {t('coverage.shown', { shown: String(shown.length), total: String(units.length) })} {t('coverage.rule')}
      </Text>
      {search.xem === 'bang' ? (
        <CoverageTable year={year} units={shown} names={names} />
      ) : (
        <CoverageGrid year={year} units={shown} names={names} />
      )}
      {open && <VisitsDrawer year={year} scope={scope} unit={open} />}
    </>
  );
}

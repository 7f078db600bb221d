import { Select, Stack } from '@mantine/core';
import { IconChecks, IconFilterOff } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyState } from '../../../design/state-badge';
import { EmptyState } from '../../../design/empty-state';
import { ProblemAlert } from '../../../design/problem-alert';
import { Waiting } from '../../../design/waiting';
import { DutyGroup, useDutyGroup } from './duty-group';
import { Filters } from './filters';
import { useFilter, type Scoped } from './scopes';
import { ExcuseDialog } from './excuse-dialog';
import type { Duty } from './duty-row';

/** What is still to be done, the most pressing first; the others on demand. */
const OWED = ['OVERDUE', 'RETURNED', 'OPEN', 'SCHEDULED'] as const;
const DONE = ['SUBMITTED', 'VERIFIED', 'CANCELLED'] as const;
const STATES: readonly DutyState[] = [...OWED, ...DONE];

export function DutiesTab(scoped: Scoped) {
  const { t } = useTranslation('reports');
  const { 'trang-thai': wanted } = useSearch({ from: '/inside/bao-cao' });
  const filter = useFilter();
  const state = STATES.find((one) => one === wanted);
  return (
    <Stack gap="lg">
      <Filters {...scoped}>
        <Select
          label={t('filter.state')}
          flex="1 1 160px"
          maw={230}
          allowDeselect={false}
          value={state ?? 'owed'}
          data={[
            { value: 'owed', label: t('filter.owed') },
            ...STATES.map((value) => ({ value, label: t(`duties.groups.${value}`) })),
          ]}
          onChange={(value) => filter('trang-thai', value === 'owed' ? null : value)}
        />
      </Filters>
      {state === undefined ? <Owed {...scoped} /> : <OfState key={state} state={state} {...scoped} />}
    </Stack>
  );
}

function Owed(scoped: Scoped) {
  const { t } = useTranslation('reports');
  const [excusing, setExcusing] = useState<Duty | null>(null);
  const overdue = useDutyGroup(scoped, 'OVERDUE');
  const returned = useDutyGroup(scoped, 'RETURNED');
  const open = useDutyGroup(scoped, 'OPEN');
  const scheduled = useDutyGroup(scoped, 'SCHEDULED');
  const groups = { OVERDUE: overdue, RETURNED: returned, OPEN: open, SCHEDULED: scheduled };
  const all = Object.values(groups);
  const failed = all.find(({ asked }) => asked.error !== null);
  if (failed !== undefined)
    return <ProblemAlert error={failed.asked.error} retry={() => void failed.asked.refetch()} />;
  if (all.some(({ asked }) => asked.data === undefined)) return <Waiting lines={4} height={72} />;
  if (all.every(({ duties }) => duties.length === 0))
    return <EmptyState icon={IconChecks} title={t('duties.emptyTitle')} text={t('duties.emptyText')} />;
  return (
    <>
      {OWED.map((state) => (
        <DutyGroup
          key={state}
          state={state}
          group={groups[state]}
          scope={scoped.scope}
          onExcuse={setExcusing}
        />
      ))}
      <ExcuseDialog duty={excusing} onClose={() => setExcusing(null)} />
    </>
  );
}

function OfState({ state, ...scoped }: { state: DutyState } & Scoped) {
  const { t } = useTranslation('reports');
  const [excusing, setExcusing] = useState<Duty | null>(null);
  const group = useDutyGroup(scoped, state);
  if (group.asked.error !== null)
    return <ProblemAlert error={group.asked.error} retry={() => void group.asked.refetch()} />;
  if (group.asked.data === undefined) return <Waiting lines={4} height={72} />;
  if (group.duties.length === 0)
    return (
      <EmptyState icon={IconFilterOff} title={t('duties.emptyFilter')} text={t('duties.emptyFilterText')} />
    );
  return (
    <>
      <DutyGroup state={state} group={group} scope={scoped.scope} onExcuse={setExcusing} />
      <ExcuseDialog duty={excusing} onClose={() => setExcusing(null)} />
    </>
  );
}

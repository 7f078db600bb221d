import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { DataTable, type Column } from '../../../design/data-table';
import { dayOf, formatDates, formatDue, formatNumber } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { earliestFirst, inWeeks, lastDayOfWeek } from './schedule-question';
import { VISIT_LOOKS, type VisitItem } from './visit-states';

/** On a phone: a card for each visit, under its week. */
export function VisitWeeks({ rows }: { rows: readonly VisitItem[] }) {
  const { t } = useTranslation('inspection-visits');
  return inWeeks(rows).map(([week, visits]) => {
    const days = formatDates({ from: week, to: lastDayOfWeek(week) });
    return (
      <Stack key={week} gap="xs" component="section" aria-label={t('schedule.week', { days })}>
        <Title order={2} size="h5">
          {t('schedule.week', { days })}
        </Title>
        {visits.map((visit) => (
          <Card key={visit.visitId} withBorder padding="sm">
            <Stack gap={6}>
              <Group justify="space-between" gap="xs">
                <Text fw={600}>{formatDates(visit.dates)}</Text>
                <LookBadge look={VISIT_LOOKS[visit.state]} label={t(`state.${visit.state}`)} />
              </Group>
              <VisitLink visit={visit} />
              <Text size="sm">{visit.team.name}</Text>
              <Text size="sm" c="dimmed">
                {visit.plan.title}
              </Text>
              <Standing visit={visit} />
            </Stack>
          </Card>
        ))}
      </Stack>
    );
  });
}

export function VisitTable({ rows }: { rows: readonly VisitItem[] }) {
  const { t } = useTranslation('inspection-visits');
  const columns: Column<VisitItem>[] = [
    {
      id: 'dates',
      title: t('columns.dates'),
      always: true,
      width: 170,
      sortBy: ({ dates }) => dates.from,
      render: ({ dates }) => formatDates(dates),
    },
    {
      id: 'unit',
      title: t('columns.unit'),
      always: true,
      sortBy: ({ unit }) => unit.name,
      render: (visit) => (
        <div>
          <VisitLink visit={visit} />
          <Text size="sm" c="dimmed">
            {visit.number}
          </Text>
        </div>
      ),
    },
    {
      id: 'team',
      title: t('columns.team'),
      sortBy: ({ team }) => team.name,
      render: ({ team }) => (
        <div>
          <Text>{team.name}</Text>
          {team.leader && (
            <Text size="sm" c="dimmed">
              {team.leader.fullName}
            </Text>
          )}
        </div>
      ),
    },
    {
      id: 'plan',
      title: t('columns.plan'),
      sortBy: ({ plan }) => plan.title,
      render: ({ plan }) => (
        <Anchor
          inherit
          renderRoot={(props) => <Link to="/kiem-tra/ke-hoach/$id" params={{ id: plan.planId }} {...props} />}
        >
          {plan.officialNumber ?? plan.number}
        </Anchor>
      ),
    },
    {
      id: 'state',
      title: t('columns.state'),
      always: true,
      width: 180,
      sortBy: ({ state }) => state,
      render: ({ state }) => <LookBadge look={VISIT_LOOKS[state]} label={t(`state.${state}`)} />,
    },
    { id: 'standing', title: t('columns.standing'), render: (visit) => <Standing visit={visit} /> },
  ];
  return (
    <DataTable
      name="inspection-visits"
      caption={t('schedule.heading')}
      rows={earliestFirst(rows)}
      rowKey={({ visitId }) => visitId}
      columns={columns}
    />
  );
}

function VisitLink({ visit: { visitId, unit } }: { visit: VisitItem }) {
  return (
    <Anchor
      fw={600}
      renderRoot={(props) => <Link to="/kiem-tra/buoi/$id" params={{ id: visitId }} {...props} />}
    >
      {unit.name}
    </Anchor>
  );
}

/** Before it the unit’s own inspection, after it the points and the conclusion. */
function Standing({ visit }: { visit: VisitItem }) {
  const { t } = useTranslation('inspection-visits');
  const { businessToday } = useSession();
  const { state, selfInspection, score, maxScore, conclusion, conclusionDueAt } = visit;
  const said = [
    ...(state === 'PLANNED' ? [t(`self.${selfInspection}`)] : []),
    ...(score === null || maxScore === null
      ? []
      : [t('points', { score: formatNumber(score), most: formatNumber(maxScore) })]),
    ...(conclusion === null ? [] : [t('conclusion.is', { state: conclusionWord(t, conclusion.state) })]),
    ...(state === 'FINISHED' && conclusionDueAt !== null && conclusion?.state !== 'ISSUED'
      ? [t('conclusion.due', { due: formatDue(dayOf(conclusionDueAt), businessToday) })]
      : []),
  ];
  return said.length === 0 ? null : <Text size="sm">{said.join(' · ')}</Text>;
}

/** States of conclusions arrive as text: one that has no words here is shown as it comes. */
export function conclusionWord(
  t: ReturnType<typeof useTranslation<'inspection-visits'>>['t'],
  state: string,
): string {
  return t(`conclusion.state.${state as 'DRAFT'}`, { defaultValue: state });
}

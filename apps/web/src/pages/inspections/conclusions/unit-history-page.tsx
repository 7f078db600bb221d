import '../words';
import { Anchor, Button, Group, Skeleton, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconClipboardList, IconPrinter, IconTool } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { formatDates, formatDay, formatNumber } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { Part } from '../facts';
import classes from './conclusions.module.css';
import { RepairTable } from './repair-table';
import { scoresOverTime, scoreText } from './scores';

/** A small chart: broader bars would say no more, px. */
const PER_BAR = 130;
const AXIS = 60;

type History = components['schemas']['UnitInspectionHistory'];
type Visit = History['visits'][number];

const ScoreChart = lazy(async () => ({ default: (await import('./score-chart')).ScoreChart }));

/** How a unit stood at every inspection over the years, and what keeps coming back. */
export default function UnitHistoryPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/don-vi/$id' });
  const { t } = useTranslation(['inspection-conclusions', 'design']);
  const found = query.useQuery('get', '/api/units/{id}/inspection-history', { params: { path: { id } } });
  const { data } = found;
  return (
    <Page
      title={data ? data.unit.name : t('history.title')}
      intro={data && t('history.title')}
      actions={
        data && (
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('design:print')}
          </Button>
        )
      }
    >
      <Asked of={found} lines={10}>
        {(history) => <Shown history={history} />}
      </Asked>
    </Page>
  );
}

function Shown({ history }: { history: History }) {
  const { t } = useTranslation('inspection-conclusions');
  const { visits, repeated, correctiveActions, unit } = history;
  if (visits.length === 0)
    return (
      <EmptyState icon={IconClipboardList} title={t('history.none.title')} text={t('history.none.text')} />
    );
  return (
    <Stack gap="lg">
      <RepeatedFindings repeated={repeated} />
      <Scores visits={visits} />
      <Part title={t('history.visits', { count: visits.length })}>
        <Visits visits={visits} />
      </Part>
      <Part
        title={t('history.repairs', { count: correctiveActions.length })}
        aside={
          correctiveActions.length > 0 && (
            <Anchor
              className="no-print"
              renderRoot={(props) => (
                <Link to="/kiem-tra/khac-phuc" search={{ 'don-vi': unit.unitId }} {...props} />
              )}
            >
              {t('history.allRepairs')}
            </Anchor>
          )
        }
      >
        {correctiveActions.length === 0 ? (
          <Text>{t('history.noRepairs')}</Text>
        ) : (
          <RepairTable name="unit-repairs" caption={t('repairs')} rows={correctiveActions} ofOneUnit />
        )}
      </Part>
    </Stack>
  );
}

function RepeatedFindings({ repeated }: { repeated: History['repeated'] }) {
  const { t } = useTranslation('inspection-conclusions');
  if (repeated.length === 0) return null;
  return (
    <Part title={t('history.repeated', { count: repeated.length })}>
      <ul className={classes.rows}>
        {repeated.map(({ itemCode, title, times, years, lastOn, open }) => (
          <li key={itemCode} className={classes.row}>
            <Group justify="space-between" align="flex-start" gap="sm">
              <div className={classes.words}>
                <Text fw={600}>
                  {itemCode} – {title}
                </Text>
                <Text size="sm">
                  {t('history.times', { count: times, years: years.join(', '), day: formatDay(lastOn) })}
                </Text>
              </div>
              {open && (
                <LookBadge look={{ color: 'yellow', icon: IconTool }} label={t('history.stillOpen')} />
              )}
            </Group>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Shares of the points that could be reached, because criteria of other years have other totals. */
function Scores({ visits }: { visits: readonly Visit[] }) {
  const { t } = useTranslation('inspection-conclusions');
  const scores = scoresOverTime(visits);
  // One bar compares nothing.
  if (scores.length < 2) return null;
  const label = t('history.scores');
  return (
    <Part title={label}>
      <div aria-hidden className="no-print" style={{ maxWidth: PER_BAR * scores.length + AXIS }}>
        <Suspense fallback={<Skeleton height={240} />}>
          <ScoreChart
            label={t('history.share')}
            bars={scores.map(({ day, share }) => ({ name: formatDay(day), share }))}
          />
        </Suspense>
      </div>
      <VisuallyHidden>
        <Table>
          <caption>{label}</caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('columns.visit')}</Table.Th>
              <Table.Th>{t('facts.score')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {scores.map(({ visit, day }) => (
              <Table.Tr key={visit.visitId}>
                <Table.Th scope="row">
                  {visit.number}, {formatDay(day)}
                </Table.Th>
                <Table.Td>{scoreText(visit)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </VisuallyHidden>
    </Part>
  );
}

function Visits({ visits }: { visits: readonly Visit[] }) {
  const { t } = useTranslation('inspection-conclusions');
  const columns: Column<Visit>[] = [
    {
      id: 'visit',
      title: t('columns.visit'),
      always: true,
      sortBy: ({ dates }) => dates.from,
      render: ({ visitId, number, dates, plan }) => (
        <div>
          <Anchor
            fw={600}
            renderRoot={(props) => <Link to="/kiem-tra/buoi/$id" params={{ id: visitId }} {...props} />}
          >
            {formatDates(dates)}
          </Anchor>
          <Text size="sm" c="dimmed">
            {number} · {plan.title}
          </Text>
        </div>
      ),
    },
    {
      id: 'score',
      title: t('facts.score'),
      always: true,
      width: 170,
      align: 'right',
      sortBy: ({ score }) => score,
      render: (visit) => scoreText(visit) ?? '–',
    },
    {
      id: 'flagged',
      title: t('columns.flagged'),
      width: 140,
      align: 'right',
      sortBy: ({ flagged }) => flagged,
      render: ({ flagged }) => (flagged === null ? '–' : formatNumber(flagged)),
    },
    {
      id: 'conclusion',
      title: t('columns.conclusion'),
      width: 190,
      render: ({ conclusion }) =>
        conclusion === null ? (
          t('history.notConcluded')
        ) : (
          <Anchor
            inherit
            renderRoot={(props) => (
              <Link to="/kiem-tra/ket-luan/$id" params={{ id: conclusion.conclusionId }} {...props} />
            )}
          >
            {conclusion.officialNumber}
          </Anchor>
        ),
    },
  ];
  return (
    <DataTable
      name="unit-visits"
      caption={t('history.visits', { count: visits.length })}
      rows={visits}
      rowKey={({ visitId }) => visitId}
      columns={columns}
    />
  );
}

import { Anchor, Text } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { LookBadge } from '../../../design/look-badge';
import { ProblemAlert } from '../../../design/problem-alert';
import { Waiting } from '../../../design/waiting';
import { Due } from './asked-requests';
import { ANSWER_LOOKS, isOwed } from './desk-states';

type Item = components['schemas']['DeskAnswerListItem'];
const QUESTIONS = {
  owed: { scope: 'own', filter: 'open' },
  answered: { scope: 'own', filter: 'answered' },
  charge: { scope: 'charge', filter: 'all' },
} as const;

/** What units are asked for: one’s own still owed or answered, or those in one’s charge. */
export function OwedAnswers({ part }: { part: keyof typeof QUESTIONS }) {
  const { t } = useTranslation('inspection-desk');
  const { businessToday } = useSession();
  const found = query.useInfiniteQuery(
    'get',
    '/api/desk-answers',
    { params: { query: QUESTIONS[part] } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    },
  );
  if (found.isPending) return <Waiting lines={6} height={44} />;
  if (!found.data) return <ProblemAlert error={found.error} retry={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0)
    return (
      <EmptyState
        icon={IconMailCheck}
        title={t(`requests.none.${part}`)}
        text={part === 'owed' ? t('requests.none.owedText') : undefined}
      />
    );
  const columns: Column<Item>[] = [
    {
      id: 'title',
      title: t('requests.columns.title'),
      always: true,
      render: ({ answerId, request }) => (
        <div>
          <Anchor
            fw={600}
            renderRoot={(props) => <Link to="/kiem-tra/tra-loi/$id" params={{ id: answerId }} {...props} />}
          >
            {request.title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {request.number}
          </Text>
        </div>
      ),
    },
    { id: 'unit', title: t('requests.columns.unit'), render: ({ unit }) => unit.name },
    {
      id: 'state',
      title: t('requests.columns.state'),
      always: true,
      width: 200,
      render: ({ state, request }) =>
        request.state === 'CANCELLED' ? (
          <LookBadge look={ANSWER_LOOKS.DRAFT} label={t('state.CANCELLED')} />
        ) : (
          <LookBadge look={ANSWER_LOOKS[state]} label={t(`answerState.${state}`)} />
        ),
    },
    {
      id: 'due',
      title: t('requests.columns.due'),
      width: 150,
      render: (row) => <Due day={row.request.dueDay} today={isOwed(row) ? businessToday : null} />,
    },
  ];
  return (
    <DataTable
      name={`desk-answers-${part}`}
      caption={t(`requests.${part}`)}
      rows={rows}
      rowKey={({ answerId }) => answerId}
      columns={columns}
      more={{
        has: found.hasNextPage,
        loading: found.isFetchingNextPage,
        load: () => void found.fetchNextPage(),
      }}
      tools={
        <Text size="sm" role="status" flex={1}>
          {t('requests.shown', { count: rows.length })}
        </Text>
      }
    />
  );
}

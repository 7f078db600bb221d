import './words';
import { Anchor, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconMessage2Exclamation } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { DataTable, type Column } from '../../design/data-table';
import { EmptyState } from '../../design/empty-state';
import { dayOf, formatDay } from '../../design/format';
import { Page } from '../../design/page';
import { Person } from '../../design/person';
import { ProblemAlert } from '../../design/problem-alert';
import { Waiting } from '../../design/waiting';
import { useRecommendationScope, type State } from './recommendation-scope';
import { RecommendationState, type Recommendation } from './recommendation-state';

const PAGE = 30;

export default function RecommendationsPage() {
  const { t } = useTranslation('findings');
  const { scope, state } = useRecommendationScope();
  const found = query.useInfiniteQuery(
    'get',
    '/api/recommendations',
    { params: { query: { scope, state, limit: PAGE } } },
    {
      pageParamName: 'cursor',
      // Not undefined, which the client takes for 0.
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('recs.title')} intro={t('recs.intro')}>
      <Stack>
        <Filters />
        <ProblemAlert error={found.error} retry={() => void found.refetch()} />
        {found.isPending && <Waiting lines={6} height={44} />}
        {found.data && (
          <div aria-busy={found.isPlaceholderData}>
            {rows.length === 0 ? (
              <NoRecommendations />
            ) : (
              <Table
                rows={rows}
                more={{
                  has: found.hasNextPage,
                  loading: found.isFetchingNextPage,
                  load: () => void found.fetchNextPage(),
                }}
              />
            )}
          </div>
        )}
      </Stack>
    </Page>
  );
}

/** In the address for no state in particular. */
const EVERY = 'tat-ca';

function Filters() {
  const { t } = useTranslation('findings');
  const { scopes, scope, states, state, show } = useRecommendationScope();
  const narrow = useMediaQuery('(max-width: 30em)', undefined, { getInitialValueInEffect: false });
  return (
    <Group align="flex-end" className="no-print">
      {scopes.length > 1 && (
        <Stack gap={0} w={narrow ? '100%' : undefined}>
          <Text fw={600} aria-hidden>
            {t('recs.scope.label')}
          </Text>
          <SegmentedControl
            aria-label={t('recs.scope.label')}
            orientation={narrow ? 'vertical' : 'horizontal'}
            size="md"
            data={scopes.map((value) => ({ value, label: t(`recs.scope.${value}`) }))}
            value={scope}
            onChange={(value) => show({ scope: value })}
          />
        </Stack>
      )}
      <Select
        label={t('recs.state.label')}
        data={states.map((one) => ({
          value: one ?? EVERY,
          label: t(one === undefined ? 'recs.state.all' : `recs.state.${one}`),
        }))}
        value={state ?? EVERY}
        onChange={(value) => show({ state: value === EVERY ? null : (value as State | null) })}
        allowDeselect={false}
      />
    </Group>
  );
}

function Table({
  rows,
  more,
}: {
  rows: readonly Recommendation[];
  more: { has: boolean; loading: boolean; load: () => void };
}) {
  const { t } = useTranslation('findings');
  const columns: Column<Recommendation>[] = [
    {
      id: 'title',
      title: t('recs.columns.title'),
      always: true,
      render: ({ recommendationId, title }) => (
        <Anchor
          fw={600}
          renderRoot={(props) => <Link to="/kien-nghi/$id" params={{ id: recommendationId }} {...props} />}
        >
          {title}
        </Anchor>
      ),
    },
    {
      id: 'state',
      title: t('recs.columns.state'),
      always: true,
      sortBy: ({ state, answer }) => `${state === 'OPEN' ? 0 : 1}${answer?.verdict ?? ''}`,
      width: 170,
      render: ({ answer }) => <RecommendationState answer={answer} />,
    },
    {
      id: 'addressee',
      title: t('recs.columns.addressee'),
      sortBy: ({ addressee, addresseeUnit }) => addresseeUnit?.name ?? addressee,
      render: ({ addressee, addresseeUnit }) => addresseeUnit?.name ?? t(`addressee.${addressee}`),
    },
    {
      id: 'unit',
      title: t('recs.columns.unit'),
      sortBy: ({ unit }) => unit?.name ?? null,
      render: ({ unit }) => unit?.name,
    },
    {
      id: 'authors',
      title: t('recs.columns.authors'),
      render: ({ authors }) => authors.map((author) => <Person key={author.personId} person={author} />),
    },
    {
      id: 'madeAt',
      title: t('recs.columns.madeAt'),
      sortBy: ({ madeAt }) => madeAt,
      width: 120,
      render: ({ madeAt }) => formatDay(dayOf(madeAt)),
    },
  ];
  return (
    <DataTable
      name="recommendations"
      caption={t('recs.title')}
      rows={rows}
      rowKey={({ recommendationId }) => recommendationId}
      columns={columns}
      more={more}
      tools={
        <Text size="sm" role="status" flex={1}>
          {t('recs.shown', { count: rows.length })}
        </Text>
      }
    />
  );
}

function NoRecommendations() {
  const { t } = useTranslation('findings');
  const { scope, state } = useRecommendationScope();
  const words = () => {
    if (scope === 'to-answer')
      return state === 'OPEN'
        ? { title: t('recs.none.toAnswer'), text: t('recs.none.toAnswerText') }
        : { title: t('recs.none.answered') };
    if (scope === 'own' && state === undefined)
      return { title: t('recs.none.own'), text: t('recs.none.ownText') };
    return { title: t('recs.none.province'), text: t('recs.none.provinceText') };
  };
  return <EmptyState icon={IconMessage2Exclamation} {...words()} />;
}

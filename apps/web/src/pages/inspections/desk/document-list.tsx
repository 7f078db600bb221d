import { Anchor, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFileSearch, IconSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { formatDay } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';
import { term } from '../../../design/term';
import { Waiting } from '../../../design/waiting';
import classes from '../inspections.module.css';
import { DOCUMENT_KINDS, documentKindFrom } from './document-kinds';

export type Document = components['schemas']['DocumentView'];
const route = getRouteApi('/inside/kiem-tra/van-ban');
const EVERY = 'tat-ca';
const TYPING_MS = 300;
/** Years back that can be chosen: legal bases are older than plans. */
const BACK = 8;

export function DocumentList() {
  const { t } = useTranslation('inspection-desk');
  const search = route.useSearch();
  const found = query.useInfiniteQuery(
    'get',
    '/api/documents',
    {
      params: {
        query: {
          q: search.tim,
          kind: documentKindFrom(search.loai),
          year: Number(search.nam) || undefined,
        },
      },
    },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
  const columns = useColumns();
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Stack>
      <Filters />
      <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      {found.isPending && <Waiting lines={6} height={44} />}
      {found.data && rows.length === 0 && (
        <EmptyState icon={IconFileSearch} title={t('documents.none')} text={t('documents.noneText')} />
      )}
      {rows.length > 0 && (
        <DataTable
          name="documents"
          caption={t('documents.title')}
          rows={rows}
          rowKey={({ documentId }) => documentId}
          columns={columns}
          more={{
            has: found.hasNextPage,
            loading: found.isFetchingNextPage,
            load: () => void found.fetchNextPage(),
          }}
          tools={
            <Text size="sm" role="status" flex={1}>
              {t('documents.shown', { count: rows.length })}
            </Text>
          }
        />
      )}
    </Stack>
  );
}

function Filters() {
  const { t } = useTranslation('inspection-desk');
  const { businessToday } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (some: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const [typed, setTyped] = useState(search.tim ?? '');
  const find = useDebouncedCallback((tim: string) => set({ tim: tim.trim() || undefined }), TYPING_MS);
  // Back and a link of another page change the address under the field.
  const [seen, setSeen] = useState(search.tim);
  if (seen !== search.tim) {
    setSeen(search.tim);
    if ((search.tim ?? '') !== typed.trim()) setTyped(search.tim ?? '');
  }
  const thisYear = Number(businessToday.slice(0, 4));
  const years = Array.from({ length: BACK + 1 }, (_, at) => String(thisYear - at));
  const every = { value: EVERY, label: t('documents.filter.every') };
  return (
    <Group
      align="flex-end"
      gap="sm"
      className={`no-print ${classes.filters ?? ''}`}
      role="search"
      aria-label={t('documents.filter.label')}
    >
      <TextInput
        label={t('documents.filter.search')}
        placeholder={t('documents.filter.searchHint')}
        leftSection={<IconSearch aria-hidden size={18} />}
        value={typed}
        maxLength={200}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          find(currentTarget.value);
        }}
        className={classes.search}
      />
      <Select
        label={t('documents.filter.kind')}
        allowDeselect={false}
        data={[every, ...DOCUMENT_KINDS.map((value) => ({ value, label: t(`documents.kind.${value}`) }))]}
        value={documentKindFrom(search.loai) ?? EVERY}
        onChange={(one) => set({ loai: documentKindFrom(one ?? undefined) })}
      />
      <Select
        label={t('documents.filter.year')}
        allowDeselect={false}
        data={[every, ...new Set([...years, ...(search.nam ? [search.nam] : [])])]}
        value={search.nam ?? EVERY}
        onChange={(nam) => set({ nam: nam === EVERY ? undefined : (nam ?? undefined) })}
      />
    </Group>
  );
}

function useColumns(): Column<Document>[] {
  const { t } = useTranslation('inspection-desk');
  return [
    {
      id: 'canonical',
      title: t('documents.columns.canonical'),
      always: true,
      width: 200,
      sortBy: ({ canonical }) => canonical,
      render: ({ canonical }) => <Text fw={600}>{canonical}</Text>,
    },
    {
      id: 'kind',
      title: t('documents.columns.kind'),
      width: 130,
      sortBy: ({ kindLabel }) => kindLabel && term(kindLabel),
      render: ({ kindLabel }) => kindLabel && term(kindLabel),
    },
    {
      id: 'issuer',
      title: t('documents.columns.issuer'),
      width: 200,
      sortBy: ({ issuerUnit, issuerName }) => issuerUnit?.name ?? issuerName,
      render: ({ issuerUnit, issuerName, issuer }) => issuerUnit?.name ?? issuerName ?? issuer,
    },
    {
      id: 'date',
      title: t('documents.columns.date'),
      width: 120,
      sortBy: ({ issuedOn }) => issuedOn,
      render: ({ issuedOn }) => issuedOn && formatDay(issuedOn),
    },
    {
      id: 'abstract',
      title: t('documents.columns.abstract'),
      always: true,
      render: ({ abstract }) => abstract,
    },
    {
      id: 'subject',
      title: t('documents.columns.subject'),
      width: 170,
      onCard: ({ subjectId }) => subjectId !== null,
      render: (document) => <SubjectLink document={document} />,
    },
  ];
}

/** To what of this system a document is. */
export function SubjectLink({ document: { subject, subjectId } }: { document: Document }) {
  const { t } = useTranslation('inspection-desk');
  if (subjectId === null || (subject !== 'PLAN' && subject !== 'CONCLUSION')) return null;
  return (
    <Anchor
      renderRoot={(props) =>
        subject === 'PLAN' ? (
          <Link to="/kiem-tra/ke-hoach/$id" params={{ id: subjectId }} {...props} />
        ) : (
          <Link to="/kiem-tra/ket-luan/$id" params={{ id: subjectId }} {...props} />
        )
      }
    >
      {t(`documents.subject.${subject}`)}
    </Anchor>
  );
}

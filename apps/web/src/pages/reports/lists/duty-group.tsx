import { Button, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useHasRole } from '../../../api/session';
import type { DutyState } from '../../../design/state-badge';
import classes from '../reports.module.css';
import { DutyRow, type Duty } from './duty-row';
import type { Scope, Scoped } from './scopes';

/** Duties of one state, by due day: what is owed with the earliest first, what is done with the latest. */
export function useDutyGroup({ scope, year }: Pick<Scoped, 'scope' | 'year'>, state: DutyState) {
  const asked = query.useInfiniteQuery(
    'get',
    '/api/duties',
    { params: { query: { scope, year, state, limit: 30 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    },
  );
  const loaded = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const done = state === 'SUBMITTED' || state === 'VERIFIED' || state === 'CANCELLED';
  const duties = done ? loaded : [...loaded].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  return { asked, duties };
}

export function DutyGroup({
  state,
  group: { asked, duties },
  scope,
  onExcuse,
}: {
  state: DutyState;
  group: ReturnType<typeof useDutyGroup>;
  scope: Scope;
  onExcuse: (duty: Duty) => void;
}) {
  const { t } = useTranslation(['reports', 'design']);
  const drafts = useOwnDrafts();
  if (duties.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby={`duties-${state}`}>
      <Title order={2} size="h4" id={`duties-${state}`}>
        {t(`duties.groups.${state}`)} ({duties.length}
        {asked.hasNextPage ? '+' : ''})
      </Title>
      <ul className={classes.list}>
        {duties.map((duty) => (
          <DutyRow
            key={duty.dutyId}
            duty={duty}
            named={scope !== 'own'}
            draftId={drafts.get(duty.registrationId)}
            onExcuse={onExcuse}
          />
        ))}
      </ul>
      {asked.hasNextPage && (
        <Button
          variant="default"
          loading={asked.isFetchingNextPage}
          onClick={() => void asked.fetchNextPage()}
          style={{ alignSelf: 'center' }}
          className="no-print"
        >
          {t('design:more')}
        </Button>
      )}
    </Stack>
  );
}

/** Drafts of the signed-in person, by their trip: a duty names a report only once it was sent. */
function useOwnDrafts(): ReadonlyMap<string, string> {
  const writes = useHasRole('CADRE');
  const drafts = query.useQuery(
    'get',
    '/api/reports',
    { params: { query: { state: 'DRAFT', limit: 100 } } },
    { enabled: writes },
  );
  return new Map(
    (drafts.data?.items ?? []).map(({ registrationId, reportId }) => [registrationId, reportId]),
  );
}

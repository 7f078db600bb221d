import { Anchor, Button, NativeSelect } from '@mantine/core';
import { IconCalendarOff, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { isProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { EmptyState } from '../../design/empty-state';
import { Page } from '../../design/page';
import { Asked } from '../../design/waiting';
import { useWaits } from './use-waits';
import { WaitList } from './wait-list';
import { YearCard } from './year-card';
import { YearMapBelow } from './year-map-below';

/** Of the skeleton, so high that what follows the card does not jump. */
const CARD_LINES = 8;

export function CadreHome() {
  const { t } = useTranslation('my-year');
  const { nam } = useSearch({ from: '/inside/' });
  const { businessToday } = useSession();
  const thisYear = Number(businessToday.slice(0, 4));
  const year = nam !== undefined && /^\d{4}$/.test(nam) ? Number(nam) : thisYear;
  const days = query.useQuery('get', '/api/my-days', { params: { query: { year } } });
  const years = usePlanYears(days.isFetched);
  // With the card, not before it: what stands below would jump.
  const below = useDeferredValue(days.isSuccess ? 'there' : days.isError ? 'refused' : 'awaited');
  const planMissing = isProblem(days.error, 'PLAN_MISSING');
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <YearChoice year={year} thisYear={thisYear} years={years} />
          <Button
            leftSection={<IconPlus aria-hidden size={20} />}
            renderRoot={(props) => <Link to="/dang-ky/moi" {...props} />}
          >
            {t('register')}
          </Button>
        </>
      }
    >
      {planMissing ? (
        <NoPlan year={year} years={years} />
      ) : (
        <Asked of={days} lines={CARD_LINES}>
          {(data) => <YearCard year={year} days={data} />}
        </Asked>
      )}
      <Below year={year} days={below} />
    </Page>
  );
}

/** On its own: what waits comes from six places, and the card above is not drawn again for each. */
function Below({ year, days }: { year: number; days: 'awaited' | 'there' | 'refused' }) {
  const waits = useWaits();
  if (days === 'awaited') return null;
  return (
    <>
      <WaitList list={waits} />
      {days === 'there' && waits.settled && <YearMapBelow year={year} />}
    </>
  );
}

function YearChoice({ year, thisYear, years }: { year: number; thisYear: number; years: readonly number[] }) {
  const { t } = useTranslation('my-year');
  const navigate = useNavigate({ from: '/' });
  const choices = [...new Set([...years, year, thisYear])].sort((a, b) => b - a);
  return (
    <NativeSelect
      aria-label={t('year')}
      size="md"
      w="5.5rem"
      rightSectionWidth={32}
      styles={{ input: { paddingInlineEnd: 0 } }}
      data={choices.map(String)}
      value={String(year)}
      onChange={({ currentTarget: { value } }) =>
        void navigate({
          search: (before) => ({ ...before, nam: value === String(thisYear) ? undefined : value }),
        })
      }
    />
  );
}

function NoPlan({ year, years }: { year: number; years: readonly number[] }) {
  const { t } = useTranslation('my-year');
  const [nearest] = [...years].sort((a, b) => Math.abs(a - year) - Math.abs(b - year));
  return (
    <EmptyState
      icon={IconCalendarOff}
      title={t('noPlan.title', { year: String(year) })}
      text={t('noPlan.text', { year: String(year) })}
      action={
        nearest !== undefined && (
          <Anchor renderRoot={(props) => <Link to="/" search={{ nam: String(nearest) }} {...props} />}>
            {t('noPlan.other', { year: String(nearest) })}
          </Anchor>
        )
      }
    />
  );
}

/** Plans are long papers and only their years are wanted, so they come after what the page is about. */
function usePlanYears(enabled: boolean): number[] {
  const plans = query.useQuery('get', '/api/plans', {}, { enabled });
  return (plans.data?.items ?? []).filter(({ state }) => state === 'PUBLISHED').map(({ year }) => year);
}

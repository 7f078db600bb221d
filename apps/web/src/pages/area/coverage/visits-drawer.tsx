import { Anchor, Drawer, Group, Stack, Title } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { EmptyState } from '../../../design/empty-state';
import { Asked } from '../../../design/waiting';
import type { Scope } from '../access';
import { TripLine } from '../trip-line';
import { useAreaSearch } from '../use-area-search';
import { UnitStanding } from './unit-standing';
import { openerId, spanOf, type AreaUnit } from './emptiness';

type Trip = components['schemas']['RegistrationItem'];

/** Of the list, what the cell adds up: trips that may take place. */
const COUNTED: readonly Trip['state'][] = ['SUBMITTED', 'WITHDRAWING', 'APPROVED', 'CANCELLING'];
const MOST = 100;

/**
 * The trips behind a cell, or behind a whole row when the address names no month. Stays in place while it is
 * closed, to give the focus back.
 */
export function VisitsDrawer({
  year,
  scope,
  unit,
}: {
  year: number;
  scope: Scope;
  /** Undefined: closed. */
  unit: AreaUnit | undefined;
}) {
  const { t } = useTranslation('area');
  const { search, change } = useAreaSearch();
  const month = monthOf(search.thang);
  const title =
    unit &&
    (month === undefined
      ? t('coverage.ofYear', { unit: unit.name, year: String(year) })
      : t('coverage.ofMonth', { unit: unit.name, month: String(month), year: String(year) }));
  const opener = useRef<string>(undefined);
  useEffect(() => {
    if (unit !== undefined) opener.current = openerId(unit.unitId, month);
  }, [unit, month]);
  return (
    <Drawer.Root
      opened={unit !== undefined}
      // The address opens and closes it, so it cannot know by itself where the focus came from.
      returnFocus={false}
      onExitTransitionEnd={() => document.getElementById(opener.current ?? '')?.focus()}
      onClose={() => change({ 'don-vi': undefined, thang: undefined })}
      position="right"
      size="lg"
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={title}>
        <Drawer.Body>
          {unit && (
            <>
              <Group justify="space-between" wrap="nowrap" align="flex-start" mb="sm">
                <Title order={2} size="h4">
                  {title}
                </Title>
                <Drawer.CloseButton aria-label={t('close')} />
              </Group>
              <Visits year={year} scope={scope} unit={unit} month={month} />
            </>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Visits({
  year,
  scope,
  unit,
  month,
}: {
  year: number;
  scope: Scope;
  unit: AreaUnit;
  month: number | undefined;
}) {
  const { t } = useTranslation('area');
  const trips = query.useQuery('get', '/api/registrations', {
    params: { query: { scope, year, unitId: unit.unitId, ...spanOf(year, month), limit: MOST } },
  });
  return (
    <Stack>
      <UnitStanding unit={unit} />
      <Asked of={trips}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={IconRoute}
              title={t('coverage.noTrips.title')}
              text={t('coverage.noTrips.text')}
            />
          ) : (
            <Lines trips={items} />
          )
        }
      </Asked>
      <Anchor
        renderRoot={(props) => (
          <Link
            to="/dang-ky"
            search={{ nam: String(year), 'pham-vi': scope, 'don-vi': unit.unitId }}
            {...props}
          />
        )}
      >
        {t('coverage.inList')}
      </Anchor>
    </Stack>
  );
}

/** What the cell adds up, then what it does not. */
function Lines({ trips }: { trips: readonly Trip[] }) {
  const { t } = useTranslation('area');
  const counted = trips.filter(({ state }) => COUNTED.includes(state));
  const others = trips.filter(({ state }) => !COUNTED.includes(state));
  return (
    <>
      {counted.map((trip) => (
        <TripLine key={trip.registrationId} trip={trip} />
      ))}
      {others.length > 0 && (
        <Title order={3} size="h5">
          {t('coverage.notCounted')}
        </Title>
      )}
      {others.map((trip) => (
        <TripLine key={trip.registrationId} trip={trip} />
      ))}
    </>
  );
}

function monthOf(text: string | undefined): number | undefined {
  return text !== undefined && /^([1-9]|1[0-2])$/.test(text) ? Number(text) : undefined;
}

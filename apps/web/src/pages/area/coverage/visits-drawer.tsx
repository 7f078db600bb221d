import { Anchor, Drawer, Stack, Text, Title } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { EmptyState } from '../../../design/empty-state';
import { Asked } from '../../../design/waiting';
import type { Scope } from '../access';
import { TripLine } from '../trip-line';
import { useAreaSearch } from '../use-area-search';
import { UnitStanding } from './unit-standing';
import { spanOf, type AreaUnit } from './emptiness';

type State = components['schemas']['Registration']['state'];

/** Of the list, what the cell adds up: trips that may take place. */
const COUNTED: readonly State[] = ['SUBMITTED', 'WITHDRAWING', 'APPROVED', 'CANCELLING'];
const MOST = 100;

/** The trips behind a cell, or behind a whole row when the address names no month. */
export function VisitsDrawer({ year, scope, unit }: { year: number; scope: Scope; unit: AreaUnit }) {
  const { t } = useTranslation('area');
  const { search, change } = useAreaSearch();
  const month = monthOf(search.thang);
  const trips = query.useQuery('get', '/api/registrations', {
    params: { query: { scope, year, unitId: unit.unitId, ...spanOf(year, month), limit: MOST } },
  });
  return (
    <Drawer
      opened
      onClose={() => change({ 'don-vi': undefined, thang: undefined })}
      position="right"
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
      title={
        <Text span fw={600}>
          {month === undefined
            ? t('coverage.ofYear', { unit: unit.name, year: String(year) })
            : t('coverage.ofMonth', { unit: unit.name, month: String(month), year: String(year) })}
        </Text>
      }
    >
      <Stack>
        <UnitStanding unit={unit} />
        <Asked of={trips}>
          {({ items }) => {
            const counted = items.filter(({ state }) => COUNTED.includes(state));
            const others = items.filter(({ state }) => !COUNTED.includes(state));
            if (items.length === 0)
              return (
                <EmptyState
                  icon={IconRoute}
                  title={t('coverage.noTrips.title')}
                  text={t('coverage.noTrips.text')}
                />
              );
            return (
              <>
                {counted.map((trip) => (
                  <TripLine key={trip.registrationId} trip={trip} />
                ))}
                {others.length > 0 && (
                  <Title order={2} size="h5">
                    {t('coverage.notCounted')}
                  </Title>
                )}
                {others.map((trip) => (
                  <TripLine key={trip.registrationId} trip={trip} />
                ))}
              </>
            );
          }}
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
    </Drawer>
  );
}

function monthOf(text: string | undefined): number | undefined {
  return text !== undefined && /^([1-9]|1[0-2])$/.test(text) ? Number(text) : undefined;
}

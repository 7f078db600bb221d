import { CloseButton, Group, Pill, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { useSession } from '../../api/session';
import type { RegistrationState } from '../../design/state-badge';
import { scopeFrom, scopesOf } from './scopes';
import classes from './trip-filters.module.css';

const STATES: readonly RegistrationState[] = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWING',
  'WITHDRAWN',
  'CANCELLING',
  'CANCELLED',
];
/** What is nobody else’s business has no filter where others’ trips are shown. */
const OWN_ONLY: readonly RegistrationState[] = ['DRAFT'];
const TYPING_MS = 300;

const route = getRouteApi('/inside/dang-ky');

export function stateFrom(text: string | undefined): RegistrationState | undefined {
  return STATES.find((state) => state === text);
}

/** Which registrations are shown; everything stands in the address. */
export function TripFilters() {
  const { t } = useTranslation(['trips', 'design']);
  const { roles, businessToday } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const plans = query.useQuery('get', '/api/plans');
  const [typed, setTyped] = useState(search.tim ?? '');
  const set = (some: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const find = useDebouncedCallback((tim: string) => set({ tim: tim.trim() || undefined }), TYPING_MS);
  // Back and a link of another page change the address under the field.
  const [seen, setSeen] = useState(search.tim);
  if (seen !== search.tim) {
    setSeen(search.tim);
    if ((search.tim ?? '') !== typed.trim()) setTyped(search.tim ?? '');
  }
  const scope = scopeFrom(search['pham-vi'], roles);
  const thisYear = businessToday.slice(0, 4);
  const year = search.nam ?? thisYear;
  const years = [...new Set([year, thisYear, ...(plans.data?.items ?? []).map((plan) => String(plan.year))])];
  return (
    <Group align="flex-end" gap="sm" className="no-print" role="search" aria-label={t('filter.label')}>
      <TextInput
        label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        leftSection={<IconSearch aria-hidden size={18} />}
        rightSection={
          typed !== '' && (
            <CloseButton
              aria-label={t('filter.clear')}
              onClick={() => {
                setTyped('');
                find.cancel();
                set({ tim: undefined });
              }}
            />
          )
        }
        value={typed}
        maxLength={100}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          find(currentTarget.value);
        }}
        className={classes.search}
      />
      {scopesOf(roles).length > 1 && (
        <Select
          label={t('filter.scope')}
          allowDeselect={false}
          data={scopesOf(roles).map((one) => ({ value: one, label: t(`scope.${one}`) }))}
          value={scope}
          onChange={(one) => set({ 'pham-vi': one === 'own' ? undefined : (one ?? undefined) })}
          className={classes.scope}
        />
      )}
      <Select
        label={t('filter.year')}
        allowDeselect={false}
        data={years.sort().reverse()}
        value={year}
        onChange={(one) => set({ nam: one === thisYear ? undefined : (one ?? undefined) })}
        className={classes.year}
      />
      <Select
        label={t('filter.state')}
        placeholder={t('filter.anyState')}
        clearable
        clearButtonProps={{ 'aria-label': t('filter.clearState') }}
        data={STATES.filter((state) => scope === 'own' || !OWN_ONLY.includes(state)).map((state) => ({
          value: state,
          label: t(`design:registration.${state}`),
        }))}
        value={stateFrom(search['trang-thai']) ?? null}
        onChange={(state) => set({ 'trang-thai': state ?? undefined })}
        className={classes.state}
      />
      {search['don-vi'] && (
        <UnitPill unitId={search['don-vi']} onRemove={() => set({ 'don-vi': undefined })} />
      )}
      {search.nguoi && <PersonPill personId={search.nguoi} onRemove={() => set({ nguoi: undefined })} />}
    </Group>
  );
}

function UnitPill({ unitId, onRemove }: { unitId: string; onRemove: () => void }) {
  const { t } = useTranslation('trips');
  const { data } = query.useQuery('get', '/api/units/{id}', { params: { path: { id: unitId } } });
  return <Narrowed text={t('filter.unit', { name: data?.name ?? '…' })} onRemove={onRemove} />;
}

function PersonPill({ personId, onRemove }: { personId: string; onRemove: () => void }) {
  const { t } = useTranslation('trips');
  const { data } = query.useQuery('get', '/api/people/{id}', { params: { path: { id: personId } } });
  return <Narrowed text={t('filter.person', { name: data?.fullName ?? '…' })} onRemove={onRemove} />;
}

/** A filter that came with the address of another page. */
function Narrowed({ text, onRemove }: { text: string; onRemove: () => void }) {
  const { t } = useTranslation('trips');
  return (
    <Pill
      size="xl"
      withRemoveButton
      onRemove={onRemove}
      removeButtonProps={{
        'aria-label': t('filter.drop', { filter: text }),
        'aria-hidden': false,
        tabIndex: 0,
      }}
    >
      {text}
    </Pill>
  );
}

import { Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useSession } from '../../../api/session';
import { Person, type PersonRef } from '../../../design/person';
import { PickMany, useTyped, type Choice } from '../../../design/pick-many';

/** Who goes: the submitter, who always takes part, and those who come along. */
export function PeoplePart({
  companions,
  onChange,
  on,
  error,
}: {
  companions: readonly PersonRef[];
  onChange: (companions: PersonRef[]) => void;
  on: string;
  error?: ReactNode;
}) {
  const { t } = useTranslation('trips');
  const { person, offices, homeUnitId } = useSession();
  const [typed, setTyped] = useTyped();
  const found = query.useQuery(
    'get',
    '/api/people',
    { params: { query: { q: typed, limit: 20, on } } },
    { enabled: typed !== '', placeholderData: keepPreviousData },
  );
  const colleagues = query.useQuery(
    'get',
    '/api/people',
    { params: { query: { unitId: homeUnitId ?? undefined, limit: 30, on } } },
    { enabled: homeUnitId !== null },
  );
  const choices = (items: { personId: string; fullName: string; offices: string[] }[] = []): Choice[] =>
    items
      .filter(({ personId }) => personId !== person.personId)
      .map((one) => ({ id: one.personId, name: one.fullName, detail: one.offices.join(', ') || null }));
  return (
    <Stack gap="xs">
      <Text fw={600} size="lg">
        {t('form.people.title')}
      </Text>
      <Person person={{ ...person, office: offices.join(', ') || null }} avatar />
      <PickMany
        id="trip-participants"
        label={t('form.people.label')}
        placeholder={t('form.people.placeholder')}
        error={error}
        chosen={companions.map(({ personId, fullName, office }) => ({
          id: personId,
          name: fullName,
          detail: office,
        }))}
        onChange={(chosen) =>
          onChange(chosen.map(({ id, name, detail }) => ({ personId: id, fullName: name, office: detail })))
        }
        groups={
          typed === ''
            ? [{ heading: t('form.people.colleagues'), choices: choices(colleagues.data?.items) }]
            : [{ heading: t('form.people.found'), choices: choices(found.data?.items) }]
        }
        onSearch={setTyped}
        nothingFound={found.isFetching ? t('form.searching') : t('form.people.nothing')}
      />
    </Stack>
  );
}

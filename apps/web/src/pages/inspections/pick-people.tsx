import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import type { PersonRef } from '../../design/person';
import { PickMany, useTyped } from '../../design/pick-many';

const MOST = 20;

/** Several people, found by name without diacritics and told apart by their offices. */
export function PickPeople({
  id,
  label,
  description,
  error,
  chosen,
  onChange,
  most,
  unitId,
  on,
}: {
  id: string;
  label: string;
  description?: string;
  error?: string;
  chosen: readonly PersonRef[];
  onChange: (people: PersonRef[]) => void;
  /** With 1 the next choice replaces the one before. */
  most?: number;
  /** Suggested before anything is typed: the people of this unit. */
  unitId?: string;
  /** The day on which they hold their offices. */
  on: string;
}) {
  const { t } = useTranslation('inspections');
  const [typed, setTyped] = useTyped();
  const found = query.useQuery(
    'get',
    '/api/people',
    { params: { query: { ...(typed === '' ? { unitId } : { q: typed }), limit: MOST, on } } },
    { enabled: typed !== '' || unitId !== undefined, placeholderData: keepPreviousData },
  );
  const choices = (found.data?.items ?? []).map((person) => ({
    id: person.personId,
    name: person.fullName,
    detail: person.offices.join(', ') || null,
  }));
  return (
    <PickMany
      {...{ id, label, description, error }}
      placeholder={t('pick.people')}
      chosen={chosen.map((person) => ({ id: person.personId, name: person.fullName, detail: person.office }))}
      onChange={(picked) =>
        onChange(
          picked
            .slice(most === undefined ? 0 : -most)
            .map((one) => ({ personId: one.id, fullName: one.name, office: one.detail })),
        )
      }
      groups={[{ heading: t(typed === '' ? 'pick.suggested' : 'pick.found'), choices }]}
      onSearch={setTyped}
      nothingFound={t(found.isFetching ? 'pick.searching' : 'pick.noPerson')}
    />
  );
}

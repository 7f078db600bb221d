import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { formatDates, formatNumber } from '../../../design/format';
import { KindChoice } from '../kind-choice';
import { TravelDays } from '../travel-days';
import { daysIn } from '../travelled';
import type { Draft, Report } from './draft';

export function DaysStep({
  report,
  draft,
  onChange,
}: {
  report: Report;
  draft: Draft;
  onChange: (fields: Partial<Pick<Draft, 'kind' | 'travellers'>>) => void;
}) {
  const { t } = useTranslation('reports');
  const trip = query.useQuery('get', '/api/registrations/{id}', {
    params: { path: { id: report.registrationId } },
  });
  const people = trip.data?.participants ?? report.people.map(({ person }) => person);
  return (
    <Stack gap="lg">
      <Text>
        {t('days.trip', { dates: formatDates(report.dates), number: formatNumber(daysIn([report.dates])) })}
      </Text>
      <TravelDays
        trip={report.dates}
        people={people}
        travellers={draft.travellers}
        onChange={(travellers) => onChange({ travellers })}
      />
      <KindChoice value={draft.kind} onChange={(kind) => onChange({ kind })} />
    </Stack>
  );
}

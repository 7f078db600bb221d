import { Button, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { formatDates, formatDay, formatNumber } from '../../design/format';
import { ProblemAlert } from '../../design/problem-alert';
import { useKept } from '../../shell/drafts';
import { KindChoice } from './kind-choice';
import { TravelDays } from './travel-days';
import { daysIn, halvesOf, spansOf, type Span } from './travelled';

type Trip = components['schemas']['Registration'];
type Begun = {
  kind: components['schemas']['ReportKind'];
  travellers: { personId: string; travelled: Span[] }[];
};

const EMPTY = {
  ...{ work: null, youthSituation: null, branchActivity: null, passedOn: null },
  ...{ difficulties: null, recommendations: null, followUp: null },
};

/** Which form, and who went when; everything else is written on the draft that this makes. */
export function NewReportForm({ trip, started }: { trip: Trip; started: boolean }) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const kept = useKept<Begun>(`report/new/${trip.registrationId}`);
  const [begun, setBegun] = useState<Begun>(() => kept.value ?? beginning(trip));
  const change = (fields: Partial<Begun>) => {
    const next = { ...begun, ...fields };
    setBegun(next);
    kept.keep(next);
  };
  const save = useCommand(
    (fields: Begun, key) =>
      api.POST('/api/reports', {
        params: { header: { 'Idempotency-Key': key } },
        body: { registrationId: trip.registrationId, ...fields, sections: EMPTY, meetings: [], findings: [] },
      }),
    ['reports'],
    ({ reportId }) => {
      kept.drop();
      void navigate({ to: '/bao-cao/$id/viet', params: { id: reportId }, replace: true });
    },
  );
  return (
    <Stack gap="lg">
      <div>
        <Text fw={600}>
          {trip.hostUnits.map(({ name }) => name).join(', ')} · {formatDates(trip.dates)}
        </Text>
        <Text size="sm">{t('duties.trip', { number: trip.number })}</Text>
      </div>
      <KindChoice value={begun.kind} onChange={(kind) => change({ kind })} />
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('new.people')}
        </Title>
        <Text>
          {t('days.trip', { dates: formatDates(trip.dates), number: formatNumber(daysIn([trip.dates])) })}
        </Text>
        {trip.participants.length > 1 && <Text size="sm">{t('new.peopleHint')}</Text>}
        <TravelDays
          trip={trip.dates}
          people={trip.participants}
          travellers={begun.travellers}
          onChange={(travellers) => change({ travellers })}
        />
      </Stack>
      <ProblemAlert error={save.error} />
      {!started && <Text fw={600}>{t('new.notStarted', { day: formatDay(trip.dates.from) })}</Text>}
      <Button
        onClick={() => save.mutate(begun)}
        loading={save.isPending}
        disabled={!started}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('new.submit')}
      </Button>
    </Stack>
  );
}

function beginning(trip: Trip): Begun {
  return {
    kind: trip.purpose === 'MEETING_ATTENDANCE' ? 'BRANCH_MEETING' : 'TOPICAL',
    travellers: trip.participants.map(({ personId }) => ({
      personId,
      travelled: spansOf(halvesOf(trip.dates), trip.dates),
    })),
  };
}

import { Button, Chip, Fieldset, Group, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useSession } from '../../../api/session';
import { Dialog } from '../../../design/dialog';
import { formatDay, formatNumber } from '../../../design/format';
import { Person } from '../../../design/person';
import { ProblemAlert } from '../../../design/problem-alert';
import { Part } from '../facts';
import { halvesOf, type HalfDay } from './schedule-question';
import type { Visit } from './visit-states';

type Days = NonNullable<Visit['attendance']>;

/** Who was there on which half days: that goes into the days of each. */
export function Attendance({ visit, attendance }: { visit: Visit; attendance: Days }) {
  const { t } = useTranslation('inspection-visits');
  const [opened, { open, close }] = useDisclosure();
  const edits = visit.actions.includes('RECORD_ATTENDANCE');
  if (attendance.length === 0 && !edits) return null;
  return (
    <Part
      title={t('parts.attendance')}
      aside={
        edits && (
          <Button
            size="compact-md"
            variant="default"
            className="no-print"
            leftSection={<IconPencil aria-hidden size={16} />}
            onClick={open}
          >
            {t('attendance.edit')}
          </Button>
        )
      }
    >
      {attendance.length === 0 ? (
        <Text>{t('attendance.none')}</Text>
      ) : (
        <List spacing="xs">
          {attendance.map(({ person, halves, days }) => (
            <List.Item key={person.personId}>
              <Person person={person} />
              <Text size="sm">
                {t('days', { count: days, days: formatNumber(days) })}
                {halves.length > 0 && `: ${daysIn(halves, t('attendance.am'), t('attendance.pm'))}`}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
      {opened && <AttendanceDialog visit={visit} attendance={attendance} onClose={close} />}
    </Part>
  );
}

function AttendanceDialog({
  visit,
  attendance,
  onClose,
}: {
  visit: Visit;
  attendance: Days;
  onClose: () => void;
}) {
  const { t } = useTranslation(['inspection-visits', 'design']);
  const { businessToday } = useSession();
  const possible = halvesOf(visit.dates, businessToday);
  // Whoever left the team since still has the days that were recorded.
  const people = [
    ...visit.team.people,
    ...attendance
      .map(({ person }) => person)
      .filter(({ personId }) => !visit.team.people.some((one) => one.personId === personId)),
  ];
  const [chosen, setChosen] = useState<Readonly<Record<string, string[]>>>(() =>
    Object.fromEntries(
      people.map(({ personId }) => [
        personId,
        (attendance.find(({ person }) => person.personId === personId)?.halves ?? []).map(keyOf),
      ]),
    ),
  );
  const record = useCommand(
    (said: typeof chosen, key) =>
      api.POST('/api/inspection-visits/{id}/attendance', {
        params: {
          path: { id: visit.visitId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(visit.version) },
        },
        body: {
          attendance: Object.entries(said).map(([personId, keys]) => ({
            personId,
            halves: possible.filter((half) => keys.includes(keyOf(half))),
          })),
        },
      }),
    ['inspections'],
  );
  return (
    <Dialog title={t('attendance.title')} onClose={onClose} size="lg">
      <Stack>
        <ProblemAlert error={record.error} />
        <Text size="sm">{t('attendance.text')}</Text>
        {people.map(({ personId, fullName }) => (
          <Fieldset key={personId} legend={fullName} p="sm">
            <Chip.Group
              multiple
              value={chosen[personId] ?? []}
              onChange={(keys) => setChosen({ ...chosen, [personId]: keys })}
            >
              <Group gap="xs">
                {possible.map((half) => (
                  <Chip key={keyOf(half)} value={keyOf(half)}>
                    {t(`attendance.${half.half}`)} {formatDay(half.day)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </Fieldset>
        ))}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('design:cancel')}
          </Button>
          <Button loading={record.isPending} onClick={() => record.mutate(chosen, { onSuccess: onClose })}>
            {t('design:save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function keyOf({ day, half }: HalfDay): string {
  return `${day} ${half}`;
}

/** `04/04/2022, sáng 05/04/2022`. */
function daysIn(halves: readonly HalfDay[], am: string, pm: string): string {
  const days = [...new Set(halves.map(({ day }) => day))];
  return days
    .map((day) => {
      const of = halves.filter((half) => half.day === day);
      if (of.length > 1) return formatDay(day);
      return `${of[0]?.half === 'pm' ? pm : am} ${formatDay(day)}`;
    })
    .join(', ');
}

import { Button, Checkbox, Fieldset, Group, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDates, formatDay, formatNumber, type TripDates } from '../../design/format';
import { Person, type PersonRef } from '../../design/person';
import { daysIn, daysOf, goingOf, halvesOf, spansOf, type Going, type HalfDay, type Span } from './travelled';

type Traveller = { personId: string; travelled: Span[] };

/** Who went on the trip, and which half days of it; whoever is not named reports on their own. */
export function TravelDays({
  trip,
  people,
  travellers,
  onChange,
}: {
  trip: TripDates;
  people: readonly PersonRef[];
  travellers: readonly Traveller[];
  onChange: (travellers: Traveller[]) => void;
}) {
  const { t } = useTranslation('reports');
  const set = (personId: string, travelled: Span[]) =>
    onChange(travellers.map((one) => (one.personId === personId ? { personId, travelled } : one)));
  return (
    <Stack gap="md">
      {people.map((person) => {
        const traveller = travellers.find(({ personId }) => personId === person.personId);
        if (traveller === undefined)
          return (
            <Group key={person.personId} justify="space-between" gap="xs">
              <Text>{t('days.removed', { name: person.fullName })}</Text>
              <Button
                variant="default"
                size="sm"
                onClick={() =>
                  onChange([
                    ...travellers,
                    { personId: person.personId, travelled: spansOf(halvesOf(trip), trip) },
                  ])
                }
              >
                {t('days.add', { name: person.fullName })}
              </Button>
            </Group>
          );
        return (
          <PersonDays
            key={person.personId}
            person={person}
            trip={trip}
            travelled={traveller.travelled}
            onChange={(travelled) => set(person.personId, travelled)}
            onRemove={
              travellers.length > 1
                ? () => onChange(travellers.filter(({ personId }) => personId !== person.personId))
                : undefined
            }
          />
        );
      })}
    </Stack>
  );
}

function PersonDays({
  person,
  trip,
  travelled,
  onChange,
  onRemove,
}: {
  person: PersonRef;
  trip: TripDates;
  travelled: readonly Span[];
  onChange: (travelled: Span[]) => void;
  onRemove?: () => void;
}) {
  const { t } = useTranslation('reports');
  const going = goingOf(travelled, trip);
  const all = halvesOf(trip);
  const id = useId();
  const choose = (next: Going) => {
    if (next === 'ALL') onChange(spansOf(all, trip));
    else if (next === 'NONE') onChange([]);
    // Something of it has to be left out for it to be a part; which, is ticked below.
    else if (going !== 'PART') onChange(spansOf(going === 'ALL' ? all.slice(0, -1) : all.slice(0, 1), trip));
  };
  return (
    <Fieldset legend={<Person person={person} />} radius="md">
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('days.going', { name: person.fullName })}
          value={going}
          onChange={(value) => choose(value)}
          data={(['ALL', 'PART', 'NONE'] as const).map((value) => ({
            value,
            label: t(`days.${value}`),
            disabled: value === 'PART' && all.length < 2,
          }))}
          fullWidth
        />
        <Text size="sm" id={id} aria-live="polite">
          {going === 'NONE'
            ? t('days.none')
            : `${travelled.map(formatDates).join('; ')} · ${t('days.sum', { count: daysIn(travelled), number: formatNumber(daysIn(travelled)) })}`}
        </Text>
        {going === 'PART' && (
          <Halves
            trip={trip}
            chosen={travelled.flatMap(halvesOf)}
            onChange={(chosen) => onChange(spansOf(chosen, trip))}
          />
        )}
        {onRemove && (
          <Button variant="subtle" size="compact-sm" onClick={onRemove} style={{ alignSelf: 'flex-start' }}>
            {t('days.remove')}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}

/** Every half day of the trip to be ticked: whatever is ticked lies inside of it and is there once. */
function Halves({
  trip,
  chosen,
  onChange,
}: {
  trip: TripDates;
  chosen: readonly HalfDay[];
  onChange: (chosen: HalfDay[]) => void;
}) {
  const { t, i18n } = useTranslation('reports');
  const all = new Set(halvesOf(trip));
  const ticked = new Set(chosen);
  const set = (halves: readonly HalfDay[], on: boolean) =>
    onChange(on ? [...chosen, ...halves] : chosen.filter((half) => !halves.includes(half)));
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('days.halves')}
      </Text>
      <Table withRowBorders={false} verticalSpacing={4} w="auto">
        <Table.Tbody>
          {daysOf(trip).map((day) => {
            const name = weekday.format(new Date(day));
            const halves = (['am', 'pm'] as const).map((half): HalfDay => `${day}${half}`);
            return (
              <Table.Tr key={day}>
                <Table.Th scope="row" fw={400}>
                  {name} {formatDay(day)}
                </Table.Th>
                {halves.map((half) => {
                  const word = t(half.endsWith('am') ? 'days.am' : 'days.pm');
                  return (
                    <Table.Td key={half}>
                      {all.has(half) && (
                        <Checkbox
                          size="md"
                          label={word}
                          aria-label={t('days.halfOf', { half: word, weekday: name, day: formatDay(day) })}
                          checked={ticked.has(half)}
                          onChange={(event) => set([half], event.currentTarget.checked)}
                        />
                      )}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}

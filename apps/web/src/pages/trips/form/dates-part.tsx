import { Fieldset, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useSession } from '../../../api/session';
import { Calendars, DAY_FORMAT } from '../../../design/dates';
import classes from './dates-part.module.css';
import type { OwnTrips } from './use-own-trips';
import { dayTyped, type TripValues } from './values';

type Dates = Pick<TripValues, 'from' | 'fromHalf' | 'to' | 'toHalf'>;

/** From when to when, to the half day; holidays and days that are taken are marked in the calendars. */
export function DatesPart({
  dates,
  onChange,
  own,
  errors,
}: {
  dates: Dates;
  onChange: (dates: Dates) => void;
  own: OwnTrips;
  errors: readonly string[];
}) {
  const { t } = useTranslation('trips');
  const { businessToday } = useSession();
  const calendar = query.useQuery('get', '/api/calendar', {}, { staleTime: Infinity });
  const holidays = new Map(calendar.data?.holidays.map(({ day, name }) => [day, name]));
  const mark = (day: string) => {
    const [holiday, trip] = [holidays.get(day), own.taken.get(day)];
    if (trip !== undefined)
      return { className: classes.taken, title: t('form.dates.taken', { number: trip }) };
    return holiday === undefined ? {} : { className: classes.holiday, title: holiday };
  };
  const input = {
    required: true,
    withAsterisk: true,
    placeholder: t('form.dates.placeholder'),
    valueFormat: DAY_FORMAT,
    size: 'md',
    dateParser: (text: string) => dayTyped(text, businessToday),
    defaultDate: dates.from ?? businessToday,
    highlightToday: false,
    getDayProps: mark,
    popoverProps: { shadow: 'md' },
    error: errors.length > 0,
    'aria-describedby': errors.length > 0 ? 'trip-dates-error' : undefined,
  } as const;
  const begin = (from: string | null) => {
    // The first day is often the only one, and the last never lies before it.
    const to = from !== null && (dates.to === null || dates.to < from) ? from : dates.to;
    onChange({ ...dates, from, to });
  };
  return (
    <Calendars>
      <Fieldset legend={t('form.dates.legend')} variant="unstyled" classNames={{ legend: classes.legend }}>
        <Stack gap="sm">
          <Group align="flex-end" gap="sm">
            <DateInput
              {...input}
              id="trip-dates"
              label={t('form.dates.from')}
              value={dates.from}
              onChange={begin}
              className={classes.day}
            />
            <SegmentedControl
              aria-label={t('form.dates.fromHalf')}
              value={dates.fromHalf}
              onChange={(half) => onChange({ ...dates, fromHalf: half === 'pm' ? 'pm' : 'am' })}
              data={[
                { value: 'am', label: t('form.dates.fromMorning') },
                { value: 'pm', label: t('form.dates.fromAfternoon') },
              ]}
              size="md"
            />
          </Group>
          <Group align="flex-end" gap="sm">
            <DateInput
              {...input}
              label={t('form.dates.to')}
              value={dates.to}
              onChange={(to) => onChange({ ...dates, to })}
              className={classes.day}
            />
            <SegmentedControl
              aria-label={t('form.dates.toHalf')}
              value={dates.toHalf}
              onChange={(half) => onChange({ ...dates, toHalf: half === 'am' ? 'am' : 'pm' })}
              data={[
                { value: 'am', label: t('form.dates.toMorning') },
                { value: 'pm', label: t('form.dates.toAfternoon') },
              ]}
              size="md"
            />
          </Group>
          {errors.length > 0 && (
            <div id="trip-dates-error">
              {errors.map((error) => (
                <Text key={error} size="sm" c="var(--mantine-color-error)">
                  {error}
                </Text>
              ))}
            </div>
          )}
        </Stack>
      </Fieldset>
    </Calendars>
  );
}

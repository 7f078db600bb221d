import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { Calendars, DAY_FORMAT } from '../../design/dates';
import { dayTyped } from '../../design/format';
import classes from './inspections.module.css';

/** One day, chosen or typed as it is written here: `30/9`, `30/09/2022`. */
export function DayField({
  id,
  label,
  description,
  value,
  onChange,
  from,
  shows,
  error,
}: {
  id: string;
  label: string;
  description?: string;
  value: string | null;
  onChange: (day: string | null) => void;
  /** The first that can be chosen. */
  from?: string;
  /** Where the calendar opens while nothing is chosen. */
  shows?: string;
  error?: string;
}) {
  const { t } = useTranslation('inspections');
  const { businessToday } = useSession();
  return (
    <Calendars>
      <DateInput
        {...{ id, label, description, value, onChange, error }}
        size="md"
        withAsterisk
        valueFormat={DAY_FORMAT}
        dateParser={(text) => dayTyped(text, businessToday)}
        minDate={from}
        defaultDate={value ?? shows ?? from ?? businessToday}
        highlightToday={false}
        classNames={{ day: classes.day }}
        nextLabel={t('pick.nextMonth')}
        previousLabel={t('pick.previousMonth')}
      />
    </Calendars>
  );
}

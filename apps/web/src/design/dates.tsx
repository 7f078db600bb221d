import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Calendars that begin on Monday and speak the page’s language; around everything that picks a day. */
export function Calendars({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      {children}
    </DatesProvider>
  );
}

/** As `DatePickerInput` and its kin take it. */
export const DAY_FORMAT = 'DD/MM/YYYY';

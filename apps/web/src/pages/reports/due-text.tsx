import { Text } from '@mantine/core';
import { IconClockHour4 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { daysBetween, formatDay, formatDue } from '../../design/format';
import classes from './reports.module.css';

/** Within so many days a due report is pressing. */
const SOON_DAYS = 3;

/** The clock of a duty in words: `còn 3 ngày · hạn 08/04/2022`. */
export function DueText({ dueDay }: { dueDay: string }) {
  const { t } = useTranslation('reports');
  const { businessToday } = useSession();
  const left = daysBetween(businessToday, dueDay);
  return (
    <Text
      span
      fw={600}
      className={classes.due}
      data-pressing={left < 0 ? 'over' : left <= SOON_DAYS ? 'soon' : undefined}
    >
      <IconClockHour4 aria-hidden size={18} />
      {t('write.due', { left: formatDue(dueDay, businessToday), day: formatDay(dueDay) })}
    </Text>
  );
}

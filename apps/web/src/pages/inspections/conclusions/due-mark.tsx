import { Text } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useSession } from '../../../api/session';
import { formatDay, formatDue } from '../../../design/format';
import classes from './conclusions.module.css';

/**
 * A due day, and how far it is away while something is still owed; what is overdue has an icon and a word.
 *
 * @param owed once it is done only the day is said
 */
export function DueMark({ dueDay, overdue, owed }: { dueDay: string; overdue: boolean; owed: boolean }) {
  const { businessToday } = useSession();
  return (
    <div>
      {formatDay(dueDay)}
      {owed && (
        <Text
          size="sm"
          c={overdue ? 'red' : undefined}
          fw={overdue ? 600 : undefined}
          className={classes.due}
        >
          {overdue && <IconBellRinging aria-hidden size={16} className={classes.bell} />}
          {formatDue(dueDay, businessToday)}
        </Text>
      )}
    </div>
  );
}

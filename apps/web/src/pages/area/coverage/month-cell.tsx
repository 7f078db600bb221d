import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/format';
import { useAreaSearch } from '../use-area-search';
import classes from './coverage.module.css';
import type { AreaMonth, AreaUnit } from './emptiness';

/** Days from which a cell is darker. */
const SOME = 5;
const MANY = 10;

/** Days of a unit in a month: approved, and in italics what waits. Opens the trips behind it. */
export function MonthCell({ unit, month }: { unit: AreaUnit; month: number }) {
  const { t } = useTranslation('area');
  const { go } = useAreaSearch();
  const of = unit.months.find((one) => one.month === month);
  if (of === undefined) return <div className={classes.nothing} aria-hidden />;
  const { approved, waiting } = of;
  return (
    <UnstyledButton
      className={classes.cell}
      data-level={levelOf(of)}
      onClick={() => go({ 'don-vi': unit.unitId, thang: String(month) })}
      aria-haspopup="dialog"
      aria-label={t('coverage.cell', {
        ...{ unit: unit.name, month: String(month), trips: String(approved.trips), days: formatNumber(approved.days) },
        ...{ waitingTrips: String(waiting.trips), waitingDays: formatNumber(waiting.days) },
      })}
    >
      {approved.days > 0 && <span>{formatNumber(approved.days)}</span>}
      {waiting.days > 0 && <span className={classes.waiting}>+{formatNumber(waiting.days)}</span>}
    </UnstyledButton>
  );
}

function levelOf({ approved }: AreaMonth): number {
  if (approved.days === 0) return 0;
  if (approved.days < SOME) return 1;
  return approved.days < MANY ? 2 : 3;
}

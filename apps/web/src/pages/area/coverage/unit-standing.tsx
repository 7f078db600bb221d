import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCalendarEvent, IconClock, IconMapPinCheck, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../design/format';
import classes from './coverage.module.css';
import { standingOf, type AreaUnit, type Standing } from './emptiness';

const ICONS: Record<Standing, Icon> = {
  NOBODY: IconAlertTriangle,
  WAITING: IconClock,
  PLANNED: IconCalendarEvent,
  VISITED: IconMapPinCheck,
};

/** How a unit stands: an icon and a word, and where nobody goes a colour too. */
export function UnitStanding({ unit }: { unit: AreaUnit }) {
  const { t } = useTranslation('area');
  const standing = standingOf(unit);
  const StandingIcon = ICONS[standing];
  return (
    <Group gap={6} wrap="nowrap" className={classes.standing} data-standing={standing}>
      <StandingIcon aria-hidden size={16} />
      <Text size="sm" span inherit fz="sm">
        {unit.lastVisit === null
          ? t(`coverage.standing.${standing}`)
          : t('coverage.standing.VISITED', { day: formatDay(unit.lastVisit) })}
        {unit.validTo !== null && ` · ${t('coverage.ended', { day: formatDay(unit.validTo) })}`}
      </Text>
    </Group>
  );
}

import { Button, Group } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconCalendarStats } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { Calendars, DAY_FORMAT } from '../../design/dates';
import { useAreaSearch } from './use-area-search';

/** The day up to which is counted: today, unless the address says another one. */
export function AsOf({ year }: { year: number }) {
  const { t } = useTranslation('area');
  const { businessToday } = useSession();
  const { search, change } = useAreaSearch();
  const asOf = search['den-ngay'];
  return (
    <Calendars>
      <Group align="flex-end" gap="sm" className="no-print">
        <DatePickerInput
          label={t('asOf.label')}
          size="md"
          w="15rem"
          valueFormat={DAY_FORMAT}
          value={asOf ?? businessToday}
          minDate={`${year}-01-01`}
          maxDate={businessToday}
          leftSection={<IconCalendarStats aria-hidden size={18} />}
          onChange={(day) => change({ 'den-ngay': day === null || day === businessToday ? undefined : day })}
        />
        {asOf !== undefined && (
          <Button variant="default" onClick={() => change({ 'den-ngay': undefined })}>
            {t('asOf.today')}
          </Button>
        )}
      </Group>
    </Calendars>
  );
}

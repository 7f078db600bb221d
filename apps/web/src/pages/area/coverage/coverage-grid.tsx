import { ActionIcon, Anchor, Card, Group, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { formatNumber } from '../../../design/format';
import { useAreaSearch } from '../use-area-search';
import classes from './coverage.module.css';
import { standingOf, type AreaUnit } from './emptiness';
import { MonthCell } from './month-cell';
import { UnitStanding } from './unit-standing';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
type Props = { year: number; units: readonly AreaUnit[]; names: ReadonlyMap<string, string> };

/** Units by months; on a phone a card for each unit with its twelve months. */
export function CoverageGrid({ year, units, names }: Props) {
  const { t } = useTranslation('area');
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{t('coverage.legend')}</Text>
        <ActionIcon
          className="no-print"
          variant="default"
          aria-label={t('print')}
          title={t('print')}
          onClick={() => window.print()}
        >
          <IconPrinter aria-hidden size={18} />
        </ActionIcon>
      </Group>
      {narrow ? <Cards units={units} names={names} /> : <Grid year={year} units={units} names={names} />}
    </Stack>
  );
}

function Grid({ year, units, names }: Props) {
  const { t } = useTranslation('area');
  const { businessToday } = useSession();
  return (
    <Table
      className={classes.table}
      layout="fixed"
      stickyHeader
      stickyHeaderOffset={56}
      withTableBorder
      highlightOnHover
      aria-label={t('coverage.caption', { year: String(year) })}
    >
      <colgroup>
        <col className={classes.unitColumn} />
        {MONTHS.map((month) => (
          <col key={month} />
        ))}
        <col className={classes.totalColumn} />
      </colgroup>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.unit} fw={600}>
            {t('coverage.column.unit')}
          </Table.Th>
          {MONTHS.map((month) => (
            <Table.Th
              key={month}
              className={classes.month}
              aria-current={isNow(year, month, businessToday) ? 'date' : undefined}
              abbr={t('coverage.month', { month: String(month) })}
            >
              {t('coverage.monthShort', { month: String(month) })}
            </Table.Th>
          ))}
          <Table.Th className={classes.total}>{t('coverage.column.days')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {units.map((unit) => (
          <Table.Tr key={unit.unitId} data-standing={standingOf(unit)}>
            <Table.Th scope="row" className={classes.unit}>
              <UnitName unit={unit} names={names} />
            </Table.Th>
            {MONTHS.map((month) => (
              <Table.Td key={month}>
                <MonthCell unit={unit} month={month} />
              </Table.Td>
            ))}
            <Table.Td className={classes.total}>{formatNumber(unit.approved.days)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Cards({ units, names }: Omit<Props, 'year'>) {
  const { t } = useTranslation('area');
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {units.map((unit) => (
        <Card key={unit.unitId} component="li" withBorder padding="sm">
          <UnitName unit={unit} names={names} />
          {unit.months.length > 0 && (
            <ul className={classes.months}>
              {MONTHS.map((month) => (
                <li key={month}>
                  <span aria-hidden>{t('coverage.monthShort', { month: String(month) })}</span>
                  <MonthCell unit={unit} month={month} />
                </li>
              ))}
            </ul>
          )}
        </Card>
      ))}
    </Stack>
  );
}

/** Opens all trips of the year to the unit. */
export function UnitName({ unit, names }: { unit: AreaUnit; names: ReadonlyMap<string, string> }) {
  const { go } = useAreaSearch();
  const above = unit.parentId === null ? undefined : names.get(unit.parentId);
  return (
    <>
      <Anchor
        component="button"
        type="button"
        fw={600}
        className={classes.name}
        aria-haspopup="dialog"
        onClick={() => go({ 'don-vi': unit.unitId, thang: undefined })}
      >
        {unit.name}
      </Anchor>
      {above !== undefined && <Text size="sm">{above}</Text>}
      <UnitStanding unit={unit} />
    </>
  );
}

function isNow(year: number, month: number, today: string): boolean {
  return today.startsWith(`${year}-${String(month).padStart(2, '0')}`);
}

import 'mantine-datatable/styles.css';
import { ActionIcon, Button, Card, Group, Menu, Stack, Text } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconCheck, IconColumns3, IconPrinter } from '@tabler/icons-react';
import { DataTable as Table, type DataTableSortStatus } from 'mantine-datatable';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';

export type Column<T> = {
  id: string;
  title: string;
  render: (row: T) => ReactNode;
  /** What rows are sorted by; a column without it cannot be sorted. */
  sortBy?: (row: T) => string | number | null;
  /** Stands in the way of nobody who hides columns; without one a table says nothing. */
  always?: boolean;
  align?: 'left' | 'right' | 'center';
  width?: number | string;
  /** Under the column, of all rows: a total. On a phone a card of its own. */
  footer?: ReactNode;
  /** Whether a card on a phone has a line for it; every card, unless given. */
  onCard?: (row: T) => boolean;
};
export type Sort = { by: string; down: boolean };

/**
 * Rows as a table with a head that stays in sight, sortable, whose columns one chooses and finds chosen again; on a
 * phone as cards. `more` adds the button under what has been loaded so far.
 */
export function DataTable<T>({
  name,
  caption,
  rows,
  rowKey,
  columns,
  sort: given,
  onSort,
  more,
  tools,
}: {
  /** Under which the choice of columns is remembered. */
  name: string;
  /** Says to a screen reader what these rows are. */
  caption: string;
  rows: readonly T[];
  rowKey: (row: T) => string;
  columns: readonly Column<T>[];
  /** Given by a page that keeps it in its address. */
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  more?: { has: boolean; loading: boolean; load: () => void };
  /** Buttons beside those of the table. */
  tools?: ReactNode;
}) {
  const { t } = useTranslation('design');
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [hidden, setHidden] = useLocalStorage<string[]>({
    key: `dicoso:columns:${name}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const [own, setOwn] = useState<Sort>();
  const sort = given ?? own;
  const shown = columns.filter((column) => column.always || !hidden.includes(column.id));
  const sorted = useMemo(() => sortedBy(rows, columns, sort), [rows, columns, sort]);
  const toggle = (id: string) =>
    setHidden(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]);
  return (
    <Stack gap="xs">
      <Group justify="flex-end" gap="xs" className="no-print">
        {tools}
        <Menu closeOnItemClick={false} position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" aria-label={t('columns')} title={t('columns')}>
              <IconColumns3 aria-hidden size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {columns
              .filter((column) => !column.always)
              .map(({ id, title }) => (
                <Menu.Item
                  key={id}
                  role="menuitemcheckbox"
                  aria-checked={!hidden.includes(id)}
                  leftSection={
                    <IconCheck
                      aria-hidden
                      size={16}
                      visibility={hidden.includes(id) ? 'hidden' : 'visible'}
                    />
                  }
                  onClick={() => toggle(id)}
                >
                  {title}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
        <ActionIcon
          variant="default"
          aria-label={t('print')}
          title={t('print')}
          onClick={() => window.print()}
        >
          <IconPrinter aria-hidden size={18} />
        </ActionIcon>
      </Group>
      {narrow ? (
        <Cards caption={caption} rows={sorted} rowKey={rowKey} columns={shown} />
      ) : (
        <Table
          aria-label={caption}
          classNames={{ root: classes.table, header: classes.header }}
          minHeight={sorted.length === 0 ? 120 : undefined}
          withTableBorder
          borderRadius="md"
          highlightOnHover
          verticalSpacing="sm"
          idAccessor="key"
          records={sorted.map((row) => ({ key: rowKey(row), row }))}
          columns={shown.map((column) => ({
            accessor: column.id,
            title: column.title,
            render: ({ row }: Keyed<T>) => column.render(row),
            sortable: column.sortBy !== undefined,
            textAlign: column.align,
            width: column.width,
            footer: column.footer,
            footerStyle: { textAlign: column.align },
          }))}
          sortStatus={statusOf(sort)}
          onSortStatusChange={({ columnAccessor, direction }) =>
            (onSort ?? setOwn)({ by: String(columnAccessor), down: direction === 'desc' })
          }
        />
      )}
      {more?.has && (
        <Button
          variant="default"
          loading={more.loading}
          onClick={more.load}
          style={{ alignSelf: 'center' }}
          className="no-print"
        >
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}

function Cards<T>({
  caption,
  rows,
  rowKey,
  columns,
}: {
  caption: string;
  rows: readonly T[];
  rowKey: (row: T) => string;
  columns: readonly Column<T>[];
}) {
  const totalled = columns.filter(({ footer }) => footer !== undefined);
  return (
    <Stack component="ul" gap="sm" p={0} m={0} aria-label={caption} style={{ listStyle: 'none' }}>
      {rows.map((row) => (
        <OneCard
          key={rowKey(row)}
          columns={columns.filter(({ onCard }) => onCard?.(row) ?? true)}
          of={(column) => column.render(row)}
        />
      ))}
      {totalled.length > 0 && <OneCard columns={totalled} of={(column) => column.footer} />}
    </Stack>
  );
}

function OneCard<T>({
  columns,
  of,
}: {
  columns: readonly Column<T>[];
  of: (column: Column<T>) => ReactNode;
}) {
  return (
    <Card component="li" withBorder padding="sm">
      <Stack gap={6}>
        {columns.map((column) => (
          <Group key={column.id} justify="space-between" align="flex-start" gap="xs">
            <Text size="sm" c="dimmed">
              {column.title}
            </Text>
            <div>{of(column)}</div>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}

type Keyed<T> = { key: string; row: T };

function statusOf<T>(sort: Sort | undefined): DataTableSortStatus<Keyed<T>> {
  return { columnAccessor: sort?.by ?? '', direction: sort?.down ? 'desc' : 'asc' };
}

// Made when two texts are first compared: making it takes longer than sorting, and most tables begin with numbers.
let order: Intl.Collator | undefined;

function inOrder(a: string, b: string): number {
  order ??= new Intl.Collator('vi', { numeric: true });
  return order.compare(a, b);
}

function sortedBy<T>(rows: readonly T[], columns: readonly Column<T>[], sort: Sort | undefined): T[] {
  const by = columns.find(({ id }) => id === sort?.by)?.sortBy;
  if (by === undefined) return [...rows];
  const compare = (a: string | number | null, b: string | number | null) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return typeof a === 'number' && typeof b === 'number' ? a - b : inOrder(String(a), String(b));
  };
  const sign = sort?.down ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(by(a), by(b)));
}

import { Anchor, Badge, Stack, Text } from '@mantine/core';
import { IconRosetteDiscountCheck, IconUserOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Column } from '../../../design/data-table';
import { formatDay, formatNumber } from '../../../design/format';
import { term } from '../../../design/term';
import classes from '../area.module.css';
import { DayBar } from './day-bar';
import type { PersonYear, Summed, Totals } from './totals';

type Context = {
  totals: Totals;
  year: number;
  /** What the lists behind the figures are asked for. */
  scope: 'province' | 'department';
};
type T = TFunction<'area'>;

export function peopleColumns(t: T, { totals, year, scope }: Context): Column<PersonYear>[] {
  const nam = String(year);
  const trips = (state?: string) => (row: PersonYear, number: ReactNode, label: string) => (
    <Anchor
      renderRoot={(props) => (
        <Link
          to="/dang-ky"
          search={{ nam, 'pham-vi': scope, nguoi: row.person.personId, 'trang-thai': state }}
          {...props}
        />
      )}
      aria-label={label}
    >
      {number}
    </Anchor>
  );
  const reports = (state?: string) => (row: PersonYear, number: ReactNode, label: string) => (
    <Anchor
      renderRoot={(props) => (
        <Link
          to="/bao-cao"
          search={{
            ...{ nam, muc: 'bao-cao', 'pham-vi': scope },
            ...{ tim: row.person.fullName, 'trang-thai': state },
          }}
          {...props}
        />
      )}
      aria-label={label}
    >
      {number}
    </Anchor>
  );
  const owed = (row: PersonYear, number: ReactNode, label: string) => (
    <Anchor
      renderRoot={(props) => (
        <Link to="/khu-vuc" search={{ nam, muc: 'bao-cao', tim: row.person.fullName }} {...props} />
      )}
      aria-label={label}
      className={classes.alarm}
    >
      {number}
    </Anchor>
  );
  /** A figure that leads to what it counts; nothing leads nowhere. */
  const figure = (
    id: string,
    field: Summed,
    link: (row: PersonYear, number: ReactNode, label: string) => ReactNode,
  ): Column<PersonYear> => {
    const title = t(`people.column.${id as 'verified'}`);
    return {
      id,
      title,
      align: 'right',
      sortBy: (row) => row[field],
      onCard: (row) => row[field] !== 0,
      render: (row) =>
        row[field] === 0 ? (
          <Text c="dimmed" span>
            0
          </Text>
        ) : (
          link(row, formatNumber(row[field]), `${title}: ${formatNumber(row[field])}, ${row.person.fullName}`)
        ),
      footer: <b>{formatNumber(totals[field])}</b>,
    };
  };
  const plainFigure = (_: PersonYear, number: ReactNode) => number;
  return [
    {
      id: 'name',
      title: t('people.column.name'),
      always: true,
      width: 220,
      sortBy: ({ person }) => givenFirst(person.fullName),
      render: (row) => <Who row={row} link={trips()} t={t} />,
      footer: <b>{t('people.total')}</b>,
    },
    {
      id: 'bar',
      title: t('people.column.bar'),
      width: 130,
      sortBy: ({ verifiedDays, quotaDays }) => (quotaDays === 0 ? null : verifiedDays / quotaDays),
      render: (row) => <DayBar of={row} />,
      footer: <b>{percent(totals)}</b>,
      onCard: ({ quotaDays }) => quotaDays > 0,
    },
    figure('quota', 'quotaDays', plainFigure),
    figure('verified', 'verifiedDays', reports('VERIFIED')),
    figure('reported', 'reportedDays', reports('SUBMITTED')),
    figure('approved', 'approvedDays', trips('APPROVED')),
    figure('waiting', 'waitingDays', trips('SUBMITTED')),
    figure('forecast', 'forecastDays', trips()),
    figure('missing', 'missingDays', plainFigure),
    figure('owed', 'reportsOwed', owed),
    figure('late', 'reportsLate', reports()),
  ];
}

function Who({
  row,
  link,
  t,
}: {
  row: PersonYear;
  link: (row: PersonYear, name: ReactNode, label: string) => ReactNode;
  t: T;
}) {
  const { person, exempt, reached } = row;
  return (
    <Stack gap={4} align="flex-start">
      <div>
        {link(row, <b>{person.fullName}</b>, t('people.tripsOf', { name: person.fullName }))}
        {person.office && <Text size="sm">{person.office}</Text>}
      </div>
      {exempt && (
        <Badge
          color="gray"
          variant="light"
          radius="sm"
          tt="none"
          h="auto"
          styles={{ label: { whiteSpace: 'normal' } }}
          leftSection={<IconUserOff aria-hidden size={14} />}
        >
          {t('people.exempt', {
            why: term(exempt.label),
            from: formatDay(exempt.from),
            to: formatDay(exempt.to),
          })}
        </Badge>
      )}
      {reached && (
        <Badge
          color="green"
          variant="light"
          radius="sm"
          tt="none"
          leftSection={<IconRosetteDiscountCheck aria-hidden size={14} />}
        >
          {t('people.reached')}
        </Badge>
      )}
    </Stack>
  );
}

function percent({ verifiedDays, quotaDays }: Totals): string {
  return quotaDays === 0 ? '–' : `${formatNumber(Math.round((verifiedDays / quotaDays) * 100))}%`;
}

/** Vietnamese lists go by the given name, which stands last. */
function givenFirst(name: string): string {
  const words = name.split(' ');
  return [words.at(-1) ?? '', ...words.slice(0, -1)].join(' ');
}

import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconDownload, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useHasRole, useSession } from '../../../api/session';
import { DataTable } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { formatDay, formatNumber, plain } from '../../../design/format';
import { Asked } from '../../../design/waiting';
import { AsOf } from '../as-of';
import { saveAs, toCsv } from '../csv';
import { Figure, Figures } from '../figure';
import { SearchField } from '../search-field';
import { sortOf, sortText, useAreaSearch } from '../use-area-search';
import { BarLegend } from './day-bar';
import { peopleColumns } from './people-columns';
import { peopleCsv } from './people-csv';
import { isReminded, totalsOf, type PersonYear } from './totals';

/** In the address: only whoever is to be reminded. */
const REMINDED = 'can-nhac';

/** People × days of a plan year, as of a day. */
export default function PeopleTab({ year }: { year: number }) {
  const { t } = useTranslation('area');
  const { search, change } = useAreaSearch();
  const asOf = search['den-ngay'];
  const people = query.useQuery('get', '/api/statistics/people', { params: { query: { year, asOf } } });
  return (
    <Stack>
      <Group align="flex-end" gap="md">
        <AsOf year={year} />
        <SearchField label={t('people.search')} />
        <Checkbox
          className="no-print"
          label={t('people.onlyReminded')}
          checked={search.loc === REMINDED}
          onChange={(event) => change({ loc: event.currentTarget.checked ? REMINDED : undefined })}
          mb={10}
        />
      </Group>
      <Asked of={people} lines={10}>
        {(data) =>
          data.items.length === 0 ? (
            <EmptyState icon={IconUsers} title={t('people.none.title')} text={t('people.none.text')} />
          ) : (
            <People year={year} asOf={data.asOf} people={data.items} />
          )
        }
      </Asked>
    </Stack>
  );
}

function People({ year, asOf, people }: { year: number; asOf: string; people: readonly PersonYear[] }) {
  const { t, i18n } = useTranslation('area');
  const { search, change } = useAreaSearch();
  const { businessToday } = useSession();
  const wholeProvince = useHasRole('ORGANISATION_INSPECTION', 'STANDING_COMMITTEE');
  const onlyReminded = search.loc === REMINDED;
  const wanted = plain(search.tim ?? '');
  const shown = people.filter(
    (one) =>
      plain(`${one.person.fullName} ${one.person.office ?? ''} ${one.department?.name ?? ''}`).includes(
        wanted,
      ) &&
      (!onlyReminded || isReminded(one)),
  );
  const totals = totalsOf(shown);
  const download = () =>
    saveAs(`di-co-so-can-bo-${year}-${asOf}.csv`, toCsv(peopleCsv(shown, t), i18n.language));
  return (
    <Stack>
      {asOf !== businessToday && (
        <Alert color="blue" variant="light" role="status">
          {t('asOf.past', { day: formatDay(asOf) })}
        </Alert>
      )}
      <Figures label={t('people.totals', { day: formatDay(asOf) })}>
        <Figure
          value={t('of', { some: String(totals.reached), all: String(totals.eligible) })}
          label={t('people.figure.reached')}
          note={totals.exempt > 0 && t('people.figure.exempt', { count: totals.exempt })}
        />
        <Figure
          value={t('of', { some: formatNumber(totals.verifiedDays), all: formatNumber(totals.quotaDays) })}
          label={t('people.figure.verified')}
          note={t('people.figure.forecast', { days: formatNumber(totals.forecastDays) })}
        />
        <Figure
          value={formatNumber(totals.missingDays)}
          label={t('people.figure.missing')}
          note={t('people.figure.missingOf', { count: totals.behind })}
        />
        <Figure
          value={totals.reportsOwed}
          label={t('people.figure.owed')}
          note={t('people.figure.late', { count: totals.reportsLate })}
        />
      </Figures>
      <Group justify="space-between" gap="sm">
        <BarLegend />
        <Text size="sm" role="status">
          {t('people.shown', { shown: String(shown.length), total: String(people.length) })}
        </Text>
      </Group>
      <DataTable
        name="area-people"
        caption={t('people.caption', { year: String(year), day: formatDay(asOf) })}
        rows={shown}
        rowKey={({ person }) => person.personId}
        columns={peopleColumns(t, {
          totals,
          year,
          scope: wholeProvince ? 'province' : 'department',
        })}
        sort={sortOf(search['sap-xep'], { by: 'missing', down: true })}
        onSort={(sort) => change({ 'sap-xep': sortText(sort) })}
        tools={
          <Button
            variant="default"
            size="sm"
            leftSection={<IconDownload aria-hidden size={18} />}
            onClick={download}
          >
            {t('csv')}
          </Button>
        }
      />
    </Stack>
  );
}

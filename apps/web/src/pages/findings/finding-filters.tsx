import { Button, Collapse, Group, Select, SimpleGrid, Stack, type OptionsFilter } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconFilter, IconFilterOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { plain } from '../../design/format';
import { FINDING_KINDS, kindOf } from './finding-kinds';
import { ALL_YEARS, useFindingFilters } from './finding-question';
import { TypedFilter } from './typed-filter';
import { UnitSelect } from '../../design/unit-select';

export function FindingFilters() {
  const { t } = useTranslation('findings');
  const { question, typed, set, change, clear } = useFindingFilters();
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [opened, { toggle }] = useDisclosure();
  return (
    <Stack component="search" gap="sm" className="no-print" aria-label={t('filter.label')}>
      <TypedFilter
        label={t('filter.text')}
        hint={t('filter.textHint')}
        value={typed}
        onChange={(tim) => change({ tim }, { typing: true })}
      />
      {narrow && (
        <Button
          variant="default"
          leftSection={<IconFilter aria-hidden size={18} />}
          aria-expanded={opened}
          onClick={toggle}
        >
          {set === 0 ? t('filter.show') : t('filter.showSet', { count: set })}
        </Button>
      )}
      <Collapse expanded={!narrow || opened}>
        <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm">
          <YearSelect />
          <Select
            label={t('filter.kind')}
            placeholder={t('filter.allKinds')}
            data={FINDING_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            value={question.kind ?? null}
            onChange={(kind) => change({ loai: kindOf(kind ?? undefined) })}
            clearable
          />
          <TopicSelect />
          <UnitSelect
            label={t('filter.unit')}
            value={question.unitId}
            onChange={(unitId) => change({ 'don-vi': unitId })}
          />
        </SimpleGrid>
      </Collapse>
      {set > 0 && (
        <Group justify="flex-end">
          <Button
            variant="subtle"
            size="sm"
            leftSection={<IconFilterOff aria-hidden size={18} />}
            onClick={clear}
          >
            {t('filter.clear')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Years that have a plan, this one, and the one in the address. */
export function YearSelect() {
  const { t } = useTranslation('findings');
  const { question, thisYear, change } = useFindingFilters();
  const plans = query.useQuery('get', '/api/plans', {});
  const planned = (plans.data?.items ?? []).filter(({ year }) => year <= thisYear).map(({ year }) => year);
  const years = [...new Set([...planned, thisYear, question.year ?? thisYear])].sort((a, b) => b - a);
  return (
    <Select
      label={t('filter.year')}
      data={[
        ...years.map((year) => ({ value: String(year), label: String(year) })),
        { value: ALL_YEARS, label: t('filter.allYears') },
      ]}
      value={question.year === undefined ? ALL_YEARS : String(question.year)}
      onChange={(nam) => change({ nam: nam === String(thisYear) ? undefined : (nam ?? undefined) })}
      allowDeselect={false}
    />
  );
}

/** Topics of the plan of the year; of every plan where no year is chosen. */
function TopicSelect() {
  const { t } = useTranslation('findings');
  const { question, change } = useFindingFilters();
  const plans = query.useQuery('get', '/api/plans', {});
  const topics = new Map(
    (plans.data?.items ?? [])
      .filter(({ year }) => question.year === undefined || year === question.year)
      .flatMap((plan) => plan.topics.map(({ topicId, name }) => [topicId, name] as const)),
  );
  const { topicId } = question;
  if (topicId !== undefined && !topics.has(topicId)) topics.set(topicId, t('filter.topic'));
  return (
    <Select
      label={t('filter.topic')}
      placeholder={t('filter.allTopics')}
      data={[...topics].map(([value, label]) => ({ value, label }))}
      value={topicId ?? null}
      onChange={(value) => change({ 'chu-de': value ?? undefined })}
      searchable
      filter={withoutDiacritics}
      clearable
    />
  );
}

const withoutDiacritics: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'label' in option && plain(option.label).includes(plain(search.trim())));

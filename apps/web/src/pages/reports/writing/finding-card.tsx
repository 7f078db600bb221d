import { Button, Card, Group, Select, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { canKeepFinding, type Addressee, type DraftFinding, type Unit } from './draft';
import { NotKept } from './meetings-step';
import { fieldId } from './steps';
import { TextField } from './text-field';
import { UnitSelect } from './unit-select';

const ADDRESSEES: readonly Addressee[] = [
  'STANDING_COMMITTEE',
  'DEPARTMENT',
  'PARTY_COMMITTEE',
  'LOCAL_GOVERNMENT',
];

/** Names and departments change a few times a year, ms. */
const RARELY_MS = 10 * 60_000;

export function FindingCard({
  heading,
  finding,
  units,
  planId,
  errorOf,
  onChange,
  onRemove,
}: {
  heading: string;
  finding: DraftFinding;
  units: readonly Unit[];
  planId: string;
  errorOf: (field: string) => string | undefined;
  onChange: (fields: Partial<DraftFinding>) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('reports');
  const { kind } = finding;
  const needsPlace = kind === 'GOOD_PRACTICE' || kind === 'WEAK_AREA';
  const field = (name: string) => {
    const id = fieldId(finding.key, name);
    return { id, error: errorOf(id) };
  };
  const title = finding.title.trim() === '' ? t('finding.nameless') : finding.title;
  return (
    <Card withBorder component="section" aria-label={`${heading}: ${title}`}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h5">
            {heading}
          </Title>
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            leftSection={<IconTrash aria-hidden size={16} />}
            onClick={onRemove}
            aria-label={t('finding.removeOf', { title })}
          >
            {t('finding.remove')}
          </Button>
        </Group>
        {!canKeepFinding(finding) && <NotKept text={t('finding.unkept')} />}
        <TextInput
          {...field('title')}
          label={t('finding.title')}
          description={t('finding.titleHint')}
          maxLength={300}
          value={finding.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <TextField
          {...field('detail')}
          label={t('finding.detail')}
          most={4_000}
          value={finding.detail}
          onText={(detail) => onChange({ detail })}
        />
        {kind === 'RECOMMENDATION' && <Addressed {...{ finding, field, onChange }} />}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <UnitSelect
            {...field('unitId')}
            label={t('finding.unit')}
            description={needsPlace ? t('finding.needed') : undefined}
            value={finding.unit}
            suggested={units}
            onChange={(unit) => onChange({ unit })}
          />
          <TextInput
            {...field('place')}
            label={t('finding.place')}
            description={t('finding.placeHint')}
            maxLength={200}
            value={finding.place}
            onChange={(event) => onChange({ place: event.currentTarget.value })}
          />
        </SimpleGrid>
        {kind === 'GOOD_PRACTICE' && (
          <TextInput
            {...field('field')}
            label={t('finding.field')}
            description={t('finding.fieldHint')}
            maxLength={100}
            value={finding.field}
            onChange={(event) => onChange({ field: event.currentTarget.value })}
          />
        )}
        <TopicSelect {...field('topicId')} {...{ planId, finding, onChange }} />
      </Stack>
    </Card>
  );
}

type Fields = {
  finding: DraftFinding;
  onChange: (fields: Partial<DraftFinding>) => void;
};

function Addressed({
  finding,
  field,
  onChange,
}: Fields & { field: (name: string) => { id: string; error: string | undefined } }) {
  const { t } = useTranslation('reports');
  const departments = query.useQuery(
    'get',
    '/api/units',
    { params: { query: { level: 'DEPARTMENT', limit: 100 } } },
    { staleTime: RARELY_MS, enabled: finding.addressee === 'DEPARTMENT' },
  );
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select
        {...field('addressee')}
        label={t('finding.addressee')}
        description={t('finding.addresseeHint')}
        data={ADDRESSEES.map((value) => ({ value, label: t(`finding.${value}`) }))}
        value={finding.addressee}
        onChange={(addressee) => onChange({ addressee, addresseeUnitId: null })}
      />
      {finding.addressee === 'DEPARTMENT' && (
        <Select
          {...field('addresseeUnitId')}
          label={t('finding.department')}
          description={t('finding.needed')}
          searchable
          data={(departments.data?.items ?? []).map(({ unitId, name }) => ({ value: unitId, label: name }))}
          value={finding.addresseeUnitId}
          onChange={(addresseeUnitId) => onChange({ addresseeUnitId })}
        />
      )}
    </SimpleGrid>
  );
}

function TopicSelect({
  planId,
  finding,
  onChange,
  ...field
}: Fields & { planId: string; id: string; error: string | undefined }) {
  const { t } = useTranslation('reports');
  const plan = query.useQuery(
    'get',
    '/api/plans/{id}',
    { params: { path: { id: planId } } },
    { staleTime: RARELY_MS },
  );
  return (
    <Select
      {...field}
      label={t('finding.topic')}
      searchable
      clearable
      data={(plan.data?.topics ?? []).map(({ topicId, name }) => ({ value: topicId, label: name }))}
      value={finding.topicId}
      onChange={(topicId) => onChange({ topicId })}
    />
  );
}

import { ActionIcon, Card, Group, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { DayField } from '../day-field';
import { PickPeople } from '../pick-people';
import { askedId, type AskedValues } from './conclusion-values';
import { dayAfter } from './days';
import { Repeated } from './repair-table';

export type Criterion = { code: string; title: string };

/** One thing that the unit is to repair. */
export function AskedCard({
  asked,
  at,
  unitId,
  criteria,
  repeated,
  errorAt,
  onChange,
  onRemove,
}: {
  asked: AskedValues;
  /** Its place, from 1. */
  at: number;
  unitId: string;
  criteria: readonly Criterion[];
  /** How often the unit was found wanting in its criterion before. */
  repeated: number;
  errorAt: (fieldId: string) => string | undefined;
  /** @param field whose refusal no longer says anything */
  onChange: (changed: AskedValues, fieldId: string) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('inspection-conclusions');
  const { businessToday } = useSession();
  const idOf = (field: string) => askedId(asked.key, field);
  const set = (some: Partial<AskedValues>, field: string) => onChange({ ...asked, ...some }, idOf(field));
  const known = criteria.some(({ code }) => code === asked.itemCode);
  return (
    <Card withBorder component="section" aria-labelledby={idOf('heading')}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Title order={3} size="h5" id={idOf('heading')}>
            {t('form.asked', { number: String(at) })}
          </Title>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('form.removeAsked', { number: String(at) })}
            title={t('form.removeAsked', { number: String(at) })}
            onClick={onRemove}
          >
            <IconTrash aria-hidden size={18} />
          </ActionIcon>
        </Group>
        <Repeated times={repeated} />
        <TextInput
          id={idOf('title')}
          label={t('form.askedTitle')}
          withAsterisk
          maxLength={300}
          value={asked.title}
          error={errorAt(idOf('title'))}
          onChange={({ currentTarget }) => set({ title: currentTarget.value }, 'title')}
        />
        <Textarea
          id={idOf('detail')}
          label={t('form.askedDetail')}
          autosize
          minRows={2}
          maxLength={4000}
          value={asked.detail}
          error={errorAt(idOf('detail'))}
          onChange={({ currentTarget }) => set({ detail: currentTarget.value }, 'detail')}
        />
        <Select
          id={idOf('itemCode')}
          label={t('form.askedCriterion')}
          searchable
          clearable
          data={[
            ...criteria.map(({ code, title }) => ({ value: code, label: `${code} – ${title}` })),
            ...(asked.itemCode === null || known ? [] : [asked.itemCode]),
          ]}
          value={asked.itemCode}
          error={errorAt(idOf('itemCode'))}
          onChange={(itemCode) => set({ itemCode }, 'itemCode')}
        />
        <Group align="flex-start" gap="sm">
          <div style={{ flex: '1 1 16rem' }}>
            <PickPeople
              id={idOf('ownerId')}
              label={t('form.askedOwner')}
              description={t('form.askedOwnerHint')}
              most={1}
              unitId={unitId}
              on={businessToday}
              chosen={asked.owner}
              error={errorAt(idOf('ownerId'))}
              onChange={(owner) => set({ owner }, 'ownerId')}
            />
          </div>
          <div style={{ flex: '0 1 12rem' }}>
            <DayField
              id={idOf('dueDay')}
              label={t('form.askedDue')}
              description={t('form.askedDueHint')}
              from={dayAfter(businessToday)}
              value={asked.dueDay}
              error={errorAt(idOf('dueDay'))}
              onChange={(dueDay) => set({ dueDay }, 'dueDay')}
            />
          </div>
        </Group>
        {asked.owner[0]?.office && <Text size="sm">{asked.owner[0].office}</Text>}
      </Stack>
    </Card>
  );
}

import {
  Button,
  Card,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconAlertTriangle, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../api/client';
import { Calendars, DAY_FORMAT } from '../../../design/dates';
import type { TripDates } from '../../../design/format';
import { canKeepMeeting, newMeeting, type DraftMeeting, type Unit } from './draft';
import { RemovedRow } from './removed-row';
import { fieldId } from './steps';
import { TextField } from './text-field';
import { UnitSelect } from './unit-select';
import { useRows } from './use-rows';

const RATINGS = ['EXCELLENT', 'GOOD', 'FAIR', 'WEAK'] as const;

export function MeetingsStep({
  meetings,
  onChange,
  trip,
  units,
  errorOf,
}: {
  meetings: readonly DraftMeeting[];
  onChange: (change: (rows: DraftMeeting[]) => DraftMeeting[]) => void;
  trip: TripDates;
  units: readonly Unit[];
  errorOf: (field: string) => string | undefined;
}) {
  const { t } = useTranslation('reports');
  const rows = useRows(meetings, onChange, ({ key }) => fieldId(key, 'unitId'));
  return (
    <Stack gap="md">
      <Text>{t('meeting.intro')}</Text>
      <RemovedRow
        title={rows.removed === null ? undefined : (rows.removed.unit?.name ?? rows.removed.branchName)}
        onUndo={rows.undo}
        buttonRef={rows.undoButton}
      />
      {meetings.length === 0 && <Text fs="italic">{t('meeting.empty')}</Text>}
      <Calendars>
        {meetings.map((meeting, i) => (
          <MeetingCard
            key={meeting.key}
            title={t('meeting.one', { n: String(i + 1) })}
            {...{ meeting, trip, units, errorOf }}
            onChange={(fields) => rows.change(meeting.key, fields)}
            onRemove={() => rows.remove(meeting)}
          />
        ))}
      </Calendars>
      <Button
        variant="light"
        leftSection={<IconPlus aria-hidden size={18} />}
        onClick={() =>
          rows.add(newMeeting(newKey(), units.length === 1 ? (units[0] ?? null) : null, trip.from))
        }
        style={{ alignSelf: 'flex-start' }}
      >
        {t('meeting.add')}
      </Button>
    </Stack>
  );
}

function MeetingCard({
  title,
  meeting,
  trip,
  units,
  errorOf,
  onChange,
  onRemove,
}: {
  title: string;
  meeting: DraftMeeting;
  trip: TripDates;
  units: readonly Unit[];
  errorOf: (field: string) => string | undefined;
  onChange: (fields: Partial<DraftMeeting>) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('reports');
  const field = (name: string) => {
    const id = fieldId(meeting.key, name);
    return { id, error: errorOf(id) };
  };
  const number = (name: 'members' | 'present') => (
    <NumberInput
      {...field(name)}
      label={t(`meeting.${name}`)}
      size="md"
      min={0}
      max={10_000}
      allowDecimal={false}
      allowNegative={false}
      value={meeting[name] ?? ''}
      onChange={(value) => onChange({ [name]: typeof value === 'number' ? value : null })}
    />
  );
  return (
    <Card withBorder component="section" aria-label={title}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h5">
            {title}
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
        {!canKeepMeeting(meeting) && <NotKept text={t('meeting.unkept')} />}
        <UnitSelect
          {...field('unitId')}
          label={t('meeting.unit')}
          value={meeting.unit}
          suggested={units}
          onChange={(unit) => onChange({ unit })}
        />
        <TextInput
          {...field('branchName')}
          label={t('meeting.branchName')}
          description={t('meeting.branchNameHint')}
          maxLength={200}
          value={meeting.branchName}
          onChange={(event) => onChange({ branchName: event.currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <DatePickerInput
            {...field('heldOn')}
            label={t('meeting.heldOn')}
            size="md"
            valueFormat={DAY_FORMAT}
            minDate={trip.from}
            maxDate={trip.to}
            value={meeting.heldOn}
            onChange={(heldOn) => onChange({ heldOn })}
          />
          {number('members')}
          {number('present')}
        </SimpleGrid>
        <TextField
          {...field('content')}
          label={t('meeting.content')}
          most={4_000}
          value={meeting.content}
          onText={(content) => onChange({ content })}
        />
        <Select
          {...field('rating')}
          label={t('meeting.rating')}
          data={RATINGS.map((value) => ({ value, label: t(`meeting.${value}`) }))}
          value={meeting.rating}
          onChange={(rating) => onChange({ rating })}
        />
        <TextField
          {...field('remark')}
          label={t('meeting.remark')}
          most={2_000}
          value={meeting.remark}
          onText={(remark) => onChange({ remark })}
        />
      </Stack>
    </Card>
  );
}

/** Honest about what only this device has. */
export function NotKept({ text }: { text: string }) {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <IconAlertTriangle aria-hidden size={18} style={{ flex: 'none', marginTop: 2 }} />
      <Text size="sm">{text}</Text>
    </Group>
  );
}

import { Alert, Button, Checkbox, Group, List, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/command';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';
import { Calendars, DAY_FORMAT } from '../../../design/dates';
import { dayTyped } from '../../../design/format';
import { Dialog } from '../../../design/dialog';
import { ProblemAlert } from '../../../design/problem-alert';

type Recording = {
  text: string;
  abstract: string;
  date: string | null;
  issuerName: string | null;
  own: boolean;
};
type Recorded = {
  document: components['schemas']['DocumentView'];
  warnings: { code: string; text: string }[];
};

/** A document of others, or one of ours that was issued on paper, is known from now on. */
export function RecordDocument({ text, onClose }: { text: string; onClose: () => void }) {
  const { t } = useTranslation(['inspection-desk', 'design']);
  const { businessToday } = useSession();
  const [values, setValues] = useState({
    ...{ text, abstract: '', date: null as string | null, issuerName: '', own: false },
  });
  const [missing, setMissing] = useState(false);
  const record = useCommand<Recording, Recorded>(
    (body, key) => api.POST('/api/documents', { params: { header: { 'Idempotency-Key': key } }, body }),
    ['inspections'],
  );
  const set = (some: Partial<typeof values>) => setValues({ ...values, ...some });
  const given = (words: string) => (words.trim() === '' ? null : words.trim());
  const [number, abstract] = [given(values.text), given(values.abstract)];
  const send = () => {
    setMissing(true);
    if (number === null || abstract === null) return;
    const { date, own, issuerName } = values;
    record.mutate({ text: number, abstract, date, own, issuerName: given(issuerName) });
  };
  if (record.data)
    return (
      <Dialog onClose={onClose} title={t('documents.record')}>
        <Stack>
          <Alert
            role="status"
            color="green"
            icon={<IconCheck aria-hidden />}
            title={t('documents.form.done', { canonical: record.data.document.canonical })}
          >
            <List size="sm" lang="vi">
              {record.data.warnings.map(({ code, text: words }) => (
                <List.Item key={code}>{words}</List.Item>
              ))}
            </List>
          </Alert>
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('design:close')}</Button>
          </Group>
        </Stack>
      </Dialog>
    );
  return (
    <Dialog onClose={onClose} title={t('documents.record')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack>
          <ProblemAlert error={record.error} />
          <TextInput
            label={t('documents.form.text')}
            description={t('documents.form.textHint')}
            withAsterisk
            maxLength={500}
            value={values.text}
            error={missing && number === null ? t('documents.form.noText') : undefined}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
          <Textarea
            label={t('documents.form.abstract')}
            withAsterisk
            autosize
            minRows={2}
            maxLength={1000}
            value={values.abstract}
            error={missing && abstract === null ? t('documents.form.noAbstract') : undefined}
            onChange={(event) => set({ abstract: event.currentTarget.value })}
          />
          <Calendars>
            <DateInput
              label={t('documents.form.date')}
              description={t('documents.form.dateHint')}
              valueFormat={DAY_FORMAT}
              dateParser={(text) => dayTyped(text, businessToday)}
              clearable
              defaultDate={values.date ?? businessToday}
              value={values.date}
              onChange={(date) => set({ date })}
            />
          </Calendars>
          <TextInput
            label={t('documents.form.issuerName')}
            description={t('documents.form.issuerHint')}
            maxLength={120}
            value={values.issuerName}
            onChange={(event) => set({ issuerName: event.currentTarget.value })}
          />
          <Checkbox
            label={<Text span>{t('documents.form.own')}</Text>}
            checked={values.own}
            onChange={(event) => set({ own: event.currentTarget.checked })}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('design:cancel')}
            </Button>
            <Button type="submit" loading={record.isPending}>
              {t('documents.form.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

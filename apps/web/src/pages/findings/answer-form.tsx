import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconSend } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept, useLeaveWarning } from '../../shell/drafts';
import { ErrorSummary } from '../../design/error-summary';
import type { Verdict } from './recommendation-state';

export type AnswerDraft = { verdict: Verdict | null; text: string };
type Sent = { verdict: Verdict; text: string };

const VERDICTS: readonly Verdict[] = ['ACCEPTED', 'PARTLY', 'DECLINED'];
const MOST = 4000;
/** From here on it is worth saying how many characters are left. */
const NEARLY = 3500;

export function draftName(recommendationId: string): string {
  return `recommendation/${recommendationId}`;
}

/** @param onSend rejects when it was refused; what is typed stays then */
export function AnswerForm({
  recommendationId,
  busy,
  onSend,
}: {
  recommendationId: string;
  busy: boolean;
  onSend: (answer: Sent) => Promise<void>;
}) {
  const { t } = useTranslation('findings');
  const kept = useKept<AnswerDraft>(draftName(recommendationId));
  const [sent, setSent] = useState(false);
  const form = useForm<AnswerDraft>({
    initialValues: kept.value ?? { verdict: null, text: '' },
    validate: {
      verdict: (verdict) => (verdict === null ? t('answer.noVerdict') : null),
      text: (text) => {
        if (text.trim() === '') return t('answer.noText');
        return text.trim().length > MOST ? t('answer.tooLong') : null;
      },
    },
    onValuesChange: (values) => kept.keep(values),
  });
  const { verdict, text } = form.values;
  const written = verdict !== null || text !== '';
  useLeaveWarning(written && !sent);
  const [attempts, setAttempts] = useState(0);
  const ids = { verdict: useId(), text: useId() };
  const send = async (values: AnswerDraft) => {
    if (values.verdict === null) return;
    try {
      await onSend({ verdict: values.verdict, text: values.text.trim() });
      setSent(true);
      kept.drop();
    } catch {
      // Said above the form; everything typed is still in it.
    }
  };
  const errors = (['verdict', 'text'] as const).flatMap((field) => {
    const error = form.errors[field];
    return typeof error === 'string' ? [{ fieldId: ids[field], text: error }] : [];
  });
  return (
    <form
      noValidate
      className="no-print"
      onSubmit={form.onSubmit(
        (values) => void send(values),
        () => setAttempts(attempts + 1),
      )}
    >
      <Stack>
        <ErrorSummary title={t('answer.errors')} errors={errors} attempt={attempts} />
        <Radio.Group size="md" label={t('answer.verdict')} withAsterisk {...form.getInputProps('verdict')}>
          <Group my="xs">
            {VERDICTS.map((one, at) => (
              <Radio
                key={one}
                id={at === 0 ? ids.verdict : undefined}
                value={one}
                size="md"
                label={t(`answer.verdicts.${one}`)}
              />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          id={ids.text}
          label={t('answer.text')}
          description={t('answer.textHint')}
          withAsterisk
          required
          minRows={5}
          {...form.getInputProps('text')}
        />
        {text.length > NEARLY && text.length <= MOST && (
          <Text size="sm" role="status">
            {t('answer.left', { count: MOST - text.length })}
          </Text>
        )}
        <Text size="sm">
          {t('answer.final')} {written && t('answer.kept')}
        </Text>
        <Group justify="flex-end">
          <Button type="submit" loading={busy} leftSection={<IconSend aria-hidden size={18} />}>
            {t('answer.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDeviceFloppy, IconInfoCircle, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { ConfirmDialog } from '../../../design/confirm-dialog';
import { ErrorSummary } from '../../../design/error-summary';
import { ProblemAlert } from '../../../design/problem-alert';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import { Part } from '../facts';
import { AnswerFiles } from './answer-files';
import {
  begin,
  fieldsOf,
  sameTexts,
  textsOf,
  unanswered,
  type KeptAnswer,
  type Texts,
} from './answer-values';
import type { DeskAnswer } from './desk-states';

type Input = { version: number; texts: Texts };

/** One field for each question; what is typed stays on the device until the server has it. */
export function WriteAnswer({ answer }: { answer: DeskAnswer }) {
  const { t } = useTranslation('inspection-desk');
  const { answerId, questions } = answer;
  const kept = useKept<KeptAnswer>(`desk-answer/${answerId}`);
  const [started] = useState(() => begin(answer, kept.value));
  const [texts, setTexts] = useState(started.texts);
  const [other, setOther] = useState(started.other);
  // The version that the texts here follow; what a colleague saves meanwhile is told when these are saved.
  const [stored, setStored] = useState({ version: answer.version, texts: textsOf(questions) });
  const [attempt, setAttempt] = useState(0);
  const [asking, ask] = useDisclosure();
  const save = useCommand(
    ({ version, texts: given }: Input, key) =>
      api.PUT('/api/desk-answers/{id}', {
        params: { path: { id: answerId }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
        body: fieldsOf(questions, given),
      }),
    ['inspections'],
  );
  const submit = useCommand(
    (version: number, key) =>
      api.POST('/api/desk-answers/{id}/submit', {
        params: { path: { id: answerId }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
      }),
    ['inspections'],
  );
  const unsaved = !sameTexts(questions, texts, stored.texts);
  useLeaveWarning(unsaved);
  const write = (next: Texts) => {
    setTexts(next);
    kept.keep({ version: stored.version, texts: next });
  };
  const store = async () => {
    const { version } = await save.mutateAsync({ version: stored.version, texts });
    setStored({ version, texts });
    kept.drop();
    return version;
  };
  const send = async () => {
    await submit.mutateAsync(unsaved ? await store() : stored.version);
    kept.drop();
  };
  const missing = unanswered(questions, texts).map(({ code, title }) => ({
    fieldId: fieldOf(code),
    text: t('answer.missing', { question: `${code}. ${title}` }),
  }));
  const errors = attempt === 0 ? [] : missing;
  // A refusal is told where it was asked; both buttons say it themselves.
  const settle = (done: Promise<unknown>) => void done.catch(() => undefined);
  return (
    <>
      {other !== null && (
        <OtherText
          onUse={() => {
            write(other);
            setOther(null);
          }}
          onDrop={() => {
            kept.drop();
            setOther(null);
          }}
        />
      )}
      <Part title={t('answer.parts.answers')}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAttempt(attempt + 1);
            if (missing.length === 0) ask.open();
          }}
        >
          <Stack gap="lg" maw={860}>
            <ErrorSummary title={t('answer.errors')} errors={errors} attempt={attempt} />
            {questions.map(({ code, title, required }) => (
              <Textarea
                key={code}
                id={fieldOf(code)}
                label={`${code}. ${title}${required ? '' : ` ${t('answer.optional')}`}`}
                withAsterisk={required}
                autosize
                minRows={3}
                maxLength={20_000}
                value={texts[code] ?? ''}
                error={errors.find(({ fieldId }) => fieldId === fieldOf(code))?.text}
                onChange={(event) => write({ ...texts, [code]: event.currentTarget.value })}
              />
            ))}
            <ProblemAlert error={save.error} />
            <Group>
              <Button type="submit" leftSection={<IconSend aria-hidden size={18} />}>
                {t('answer.submit')}
              </Button>
              <Button
                variant="default"
                loading={save.isPending}
                disabled={!unsaved}
                leftSection={<IconDeviceFloppy aria-hidden size={18} />}
                onClick={() => settle(store())}
              >
                {t('answer.save')}
              </Button>
              <Text size="sm" role="status">
                {unsaved ? t('answer.kept') : save.isSuccess && t('answer.saved')}
              </Text>
            </Group>
          </Stack>
        </form>
      </Part>
      <AnswerFiles answer={answer} />
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={t('answer.submitTitle')}
        text={t('answer.submitText')}
        confirm={t('answer.submit')}
        busy={save.isPending || submit.isPending}
        error={submit.error ?? save.error}
        onConfirm={() => settle(send())}
      />
    </>
  );
}

function OtherText({ onUse, onDrop }: { onUse: () => void; onDrop: () => void }) {
  const { t } = useTranslation('inspection-desk');
  return (
    <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} title={t('answer.other.title')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('answer.other.text')}</Text>
        <Group gap="xs">
          <Button size="sm" variant="default" onClick={onUse}>
            {t('answer.other.use')}
          </Button>
          <Button size="sm" variant="default" onClick={onDrop}>
            {t('answer.other.drop')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function fieldOf(code: string): string {
  return `question-${code}`;
}

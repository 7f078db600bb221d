import { Button, Group, Stack, Text, Textarea, VisuallyHidden } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { formatInstant } from '../../../design/format';
import { Person } from '../../../design/person';
import { ProblemAlert } from '../../../design/problem-alert';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import { Part } from '../facts';
import type { Conclusion } from './views';
import classes from './conclusions.module.css';

const MOST = 10_000;

/** What the unit says to its conclusion; said once, it stands. */
export function UnitAnswers({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('inspection-conclusions');
  const { answers, actions, conclusionId } = conclusion;
  const [sent, setSent] = useState(0);
  const mayAnswer = actions.includes('ANSWER');
  if (answers.length === 0 && !mayAnswer) return null;
  return (
    <Part title={t('parts.answers', { count: answers.length })}>
      <Stack>
        {answers.length > 0 && (
          <ul className={classes.rows}>
            {answers.map(({ answerId, content, by, at }) => (
              <li key={answerId} className={classes.row}>
                <Group justify="space-between" align="flex-start" gap="xs" mb="xs">
                  <Person person={by} />
                  <Text size="sm">{formatInstant(at)}</Text>
                </Group>
                <Text className={classes.prose}>{content}</Text>
              </li>
            ))}
          </ul>
        )}
        <VisuallyHidden role="status">{sent > 0 && t('answer.sent')}</VisuallyHidden>
        {mayAnswer && <AnswerForm key={sent} conclusionId={conclusionId} onSent={() => setSent(sent + 1)} />}
      </Stack>
    </Part>
  );
}

function AnswerForm({ conclusionId, onSent }: { conclusionId: string; onSent: () => void }) {
  const { t } = useTranslation('inspection-conclusions');
  const kept = useKept<string>(`conclusion-answer/${conclusionId}`);
  const [content, setContent] = useState(kept.value ?? '');
  const [tried, setTried] = useState(false);
  const send = useCommand(
    (said: string, key) =>
      api.POST('/api/conclusions/{id}/answers', {
        params: { path: { id: conclusionId }, header: { 'Idempotency-Key': key } },
        body: { content: said },
      }),
    ['inspections'],
    () => {
      kept.drop();
      onSent();
    },
  );
  const empty = content.trim() === '';
  useLeaveWarning(!empty && !send.isSuccess);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (empty) return document.getElementById('conclusion-answer')?.focus();
        send.mutate(content.trim());
        return undefined;
      }}
    >
      <Stack gap="sm">
        <ProblemAlert error={send.error} />
        <Textarea
          id="conclusion-answer"
          label={t('answer.label')}
          description={t('answer.hint')}
          autosize
          minRows={4}
          maxLength={MOST}
          value={content}
          error={tried && empty ? t('answer.none') : undefined}
          onChange={({ currentTarget }) => {
            setContent(currentTarget.value);
            if (currentTarget.value === '') kept.drop();
            else kept.keep(currentTarget.value);
          }}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={send.isPending} leftSection={<IconSend aria-hidden size={18} />}>
            {t('answer.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

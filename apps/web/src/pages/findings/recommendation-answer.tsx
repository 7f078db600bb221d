import { Alert, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../api/client';
import { useCommand } from '../../api/command';
import { formatInstant } from '../../design/format';
import { ProblemAlert } from '../../design/problem-alert';
import { AnswerForm, type AnswerDraft } from './answer-form';
import classes from './findings.module.css';
import { RecommendationState, type Recommendation, type Verdict } from './recommendation-state';
import { UnsentAnswer } from './unsent-answer';

type Answer = { id: string; version: number; verdict: Verdict; text: string };

/** The answer that was given, or the form for whoever may give it. */
export function RecommendationAnswer({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('findings');
  const { recommendationId: id, version, answer, actions } = recommendation;
  const send = useCommand(
    ({ id, version, verdict, text }: Answer, key) =>
      api.POST('/api/recommendations/{id}/answer', {
        params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
        body: { verdict, answer: text },
      }),
    ['findings', 'inbox'],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const sent = send.isSuccess;
  useEffect(() => {
    if (sent && answer !== null) heading.current?.focus();
  }, [sent, answer]);
  const [unsent, setUnsent] = useState<AnswerDraft>();
  const submit = async (draft: { verdict: Verdict; text: string }) => {
    setUnsent(draft);
    await send.mutateAsync({ id, version, ...draft });
    setUnsent(undefined);
  };
  const mayAnswer = actions.includes('ANSWER');
  return (
    <Card withBorder component="section" aria-labelledby="answer">
      <Stack gap="sm">
        <Title order={2} size="h4" id="answer" ref={heading} tabIndex={-1}>
          {t(mayAnswer ? 'answer.title' : 'rec.answer')}
        </Title>
        <div role="status">
          {sent && (
            <Alert color="green" icon={<IconCheck aria-hidden />}>
              {t('answer.sent')}
            </Alert>
          )}
        </div>
        <ProblemAlert error={send.error} />
        {answer !== null && <Given answer={answer} />}
        {mayAnswer && <AnswerForm recommendationId={id} busy={send.isPending} onSend={submit} />}
        {!mayAnswer && unsent !== undefined && !sent && (
          <UnsentAnswer recommendationId={id} draft={unsent} onDrop={() => setUnsent(undefined)} />
        )}
        {!mayAnswer && answer === null && (
          <Text>
            {t('rec.waiting', {
              who: recommendation.addresseeUnit?.name ?? t(`addressee.${recommendation.addressee}`),
            })}
          </Text>
        )}
      </Stack>
    </Card>
  );
}

function Given({ answer }: { answer: NonNullable<Recommendation['answer']> }) {
  const { t } = useTranslation('findings');
  const { fullName, office } = answer.by;
  return (
    <>
      <Group>
        <RecommendationState answer={answer} />
      </Group>
      <Text className={classes.words}>{answer.text}</Text>
      <Text size="sm">
        {t('rec.answeredBy', {
          day: formatInstant(answer.at),
          who: office ? `${fullName}, ${office}` : fullName,
        })}
      </Text>
    </>
  );
}

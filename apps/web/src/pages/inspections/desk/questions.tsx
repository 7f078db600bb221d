import { ActionIcon, Button, Card, Checkbox, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newQuestion, type QuestionValues } from './request-values';

const MOST = 100;

/** What is asked; the number of a question is its place. */
export function Questions({
  questions,
  onChange,
}: {
  questions: readonly QuestionValues[];
  onChange: (questions: QuestionValues[]) => void;
}) {
  const { t } = useTranslation('inspection-desk');
  const change = (at: number, some: Partial<QuestionValues>) =>
    onChange(questions.map((one, place) => (place === at ? { ...one, ...some } : one)));
  const up = (at: number) => {
    const moved = [...questions];
    moved.splice(at - 1, 2, ...questions.slice(at - 1, at + 1).reverse());
    onChange(moved);
  };
  return (
    <Stack gap="sm" component="section" aria-labelledby="request-questions">
      <Title order={2} size="h4" id="request-questions">
        {t('form.questions')}
      </Title>
      {questions.length === 0 && <Text>{t('form.noQuestions')}</Text>}
      {questions.map(({ key, title, required }, at) => {
        const number = String(at + 1);
        return (
          <Card key={key} withBorder padding="sm">
            <Stack gap="xs">
              <Textarea
                id={`question-${key}`}
                label={t('form.question', { number })}
                autosize
                maxLength={1000}
                value={title}
                onChange={(event) => change(at, { title: event.currentTarget.value })}
              />
              <Group justify="space-between" gap="xs">
                <Checkbox
                  label={t('form.required')}
                  checked={required}
                  onChange={(event) => change(at, { required: event.currentTarget.checked })}
                />
                <Group gap="xs">
                  {at > 0 && (
                    <ActionIcon
                      variant="default"
                      size="lg"
                      aria-label={t('form.up', { number })}
                      title={t('form.up', { number })}
                      onClick={() => up(at)}
                    >
                      <IconArrowUp aria-hidden size={18} />
                    </ActionIcon>
                  )}
                  <ActionIcon
                    variant="default"
                    size="lg"
                    aria-label={t('form.remove', { number })}
                    title={t('form.remove', { number })}
                    onClick={() => onChange(questions.filter((one) => one.key !== key))}
                  >
                    <IconTrash aria-hidden size={18} />
                  </ActionIcon>
                </Group>
              </Group>
            </Stack>
          </Card>
        );
      })}
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={18} />}
        disabled={questions.length >= MOST}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...questions, newQuestion()])}
      >
        {t('form.add')}
      </Button>
    </Stack>
  );
}

import { Button, Stack, Text, Title } from '@mantine/core';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { ProblemAlert } from '../design/problem-alert';

export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <Stack component="main" align="flex-start" p="md">
      <Title order={1} size="h2">
        {t('notFound.title')}
      </Title>
      <Text>{t('notFound.text')}</Text>
      <Button renderRoot={(props) => <Link to="/" {...props} />}>{t('notFound.home')}</Button>
    </Stack>
  );
}

/** Instead of a page that threw; a refusal of the server is told in its own words. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  if (error instanceof Problem)
    return (
      <Stack p="md">
        <ProblemAlert error={error} retry={reset} />
      </Stack>
    );
  return (
    <Stack component="section" align="flex-start" p="md" role="alert">
      <Title order={1} size="h2">
        {t('broken.title')}
      </Title>
      <Text>{t('broken.text')}</Text>
      <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
    </Stack>
  );
}

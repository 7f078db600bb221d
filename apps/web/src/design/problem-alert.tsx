import { Alert, Button, Code, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { OFFLINE, Problem } from '../api/problem';
import i18n from '../words/i18n';
import problems from '../words/vi/problems';

type Words = { title: string; detail: string };

/**
 * What a refusal says to a person: a heading, and what to do. The server’s own Vietnamese, unless the page knows better
 * or speaks English.
 */
export function wordsOf(error: unknown): Words {
  const problem = error instanceof Problem ? error : new Problem('INTERNAL', 500, '', '');
  if (problem.code in problems) {
    const code = problem.code as keyof typeof problems;
    return { title: i18n.t(`problems:${code}.title`), detail: i18n.t(`problems:${code}.detail`) };
  }
  return englishOf(problem.code) ?? { title: problem.title, detail: problem.detail };
}

function englishOf(code: string): Words | undefined {
  if (i18n.language !== 'en') return undefined;
  return i18n.getResource('en', 'refusals', code) as Words | undefined;
}

/**
 * Says what happened, that nothing is lost, and what to do. Announced to screen readers.
 *
 * @param retry offered as a button
 * @param fields whether refusals of single fields are listed here; not where they stand at the fields
 */
export function ProblemAlert({
  error,
  retry,
  fields = true,
}: {
  error: unknown;
  retry?: () => void;
  fields?: boolean;
}) {
  const { t } = useTranslation('design');
  if (error === null || error === undefined) return null;
  const { title, detail } = wordsOf(error);
  const problem = error instanceof Problem ? error : OFFLINE;
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={title}>
      {detail !== title && <Text size="sm">{detail}</Text>}
      {fields && problem.fields.length > 0 && (
        <List size="sm" mt="xs">
          {problem.fields.map((field) => (
            // What is wrong with a field names people and dates, so it is said in the server’s words in every language.
            <List.Item key={`${field.pointer} ${field.detail}`} lang="vi">
              {field.detail}
            </List.Item>
          ))}
        </List>
      )}
      {problem.status >= 500 && problem.requestId !== undefined && (
        <Text size="sm" mt="xs">
          <Code>{t('requestId', { id: problem.requestId })}</Code>
        </Text>
      )}
      {retry && (
        <Button mt="sm" size="sm" variant="default" onClick={retry}>
          {t('again')}
        </Button>
      )}
    </Alert>
  );
}

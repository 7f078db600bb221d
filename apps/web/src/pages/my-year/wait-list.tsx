import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state';
import { ProblemAlert } from '../../design/problem-alert';
import { Waiting } from '../../design/waiting';
import type { Waits } from './use-waits';
import { WaitRow } from './wait-row';
import classes from './wait-list.module.css';

/** What waits for me, the soonest first. */
export function WaitList({ list }: { list: Waits }) {
  const { t } = useTranslation('my-year');
  const { waits, moreTasks, moreAnswers, settled, error, retry } = list;
  const count = waits.length + moreTasks;
  return (
    <Stack component="section" gap="sm" aria-labelledby="waits">
      <Group gap="sm" align="baseline">
        <Title order={2} size="h3" id="waits">
          {t('waits.title')}
        </Title>
        {settled && count > 0 && <Text>{t('waits.count', { count })}</Text>}
      </Group>
      <ProblemAlert error={error} retry={retry} />
      {!settled && <Waiting lines={3} height={56} />}
      {settled && waits.length === 0 && error === null && (
        <EmptyState icon={IconCircleCheck} title={t('waits.emptyTitle')} text={t('waits.emptyText')} />
      )}
      {settled && waits.length > 0 && (
        <ul className={classes.list}>
          {waits.map((wait) => (
            <WaitRow key={wait.key} wait={wait} />
          ))}
        </ul>
      )}
      {settled && (moreTasks > 0 || moreAnswers) && (
        <Group gap="lg" className="no-print">
          {moreTasks > 0 && (
            <Anchor renderRoot={(props) => <Link to="/hang-cho" {...props} />}>
              {t('waits.moreTasks', { count: moreTasks })}
            </Anchor>
          )}
          {moreAnswers && (
            <Anchor
              renderRoot={(props) => <Link to="/kien-nghi" search={{ 'pham-vi': 'to-answer' }} {...props} />}
            >
              {t('waits.moreAnswers')}
            </Anchor>
          )}
        </Group>
      )}
    </Stack>
  );
}

import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { worthRetrying } from './bulk';
import { failureInWords } from './failure-words';
import { NOT_SENT } from './journal';
import type { Entry } from './outbox';
import { useQueueWork } from './queue-context';
import classes from './queue.module.css';

/** What was decided and is not sent yet, with the way back; and what could not be recorded. */
export function OutboxBars() {
  const { t } = useTranslation('queue');
  const { entries } = useQueueWork();
  const failed = entries.filter(({ state }) => state === 'FAILED');
  const leaving = entries.filter(({ state }) => state !== 'FAILED');
  const last = leaving.findLast(({ state }) => state === 'WAITING') ?? leaving.at(-1);
  if (entries.length === 0) return null;
  return (
    <Stack gap="xs" className="no-print">
      {failed.map((entry) => (
        <Failed key={entry.decision.taskId} entry={entry} />
      ))}
      {last && (
        <section aria-label={t('undo.label')}>
          <Waiting entry={last} others={leaving.length - 1} />
        </section>
      )}
    </Stack>
  );
}

function Waiting({ entry, others }: { entry: Entry; others: number }) {
  const { t } = useTranslation('queue');
  const { undo, outbox } = useQueueWork();
  const { kind, verdict, number, submitter } = entry.decision;
  const text = t('undo.text', { decided: t(`decided.${kind}.${verdict}`), number, name: submitter });
  return (
    <Paper withBorder p="xs" shadow="sm" className={classes.undo}>
      <Text size="sm" fw={600}>
        {text}
        {others > 0 && ` ${t('undo.others', { count: others })}`}
      </Text>
      <Group gap="xs" mt={6} justify="space-between">
        <Text size="sm" aria-hidden>
          {entry.state === 'WAITING' ? <Left until={entry.sendAt} /> : t('undo.sending')}
        </Text>
        <Group gap="xs">
          {entry.state === 'WAITING' && (
            <>
              <Button size="compact-sm" variant="subtle" onClick={() => void outbox.flush()}>
                {t('undo.now')}
              </Button>
              <Button
                size="compact-sm"
                onClick={undo}
                aria-keyshortcuts="z"
                leftSection={<IconArrowBackUp aria-hidden size={16} />}
              >
                {t('undo.button')}
                <kbd aria-hidden className={classes.key}>
                  z
                </kbd>
              </Button>
            </>
          )}
        </Group>
      </Group>
    </Paper>
  );
}

function Left({ until }: { until: number }) {
  const { t } = useTranslation('queue');
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return t('undo.left', { count: Math.max(0, Math.ceil((until - now) / 1_000)) });
}

function Failed({ entry }: { entry: Entry }) {
  const { t } = useTranslation('queue');
  const { outbox } = useQueueWork();
  const { taskId } = entry.decision;
  const { title, detail } = failureInWords(entry);
  const again = isProblem(entry.problem, NOT_SENT.code) || worthRetrying({ ...entry, state: 'REFUSED' });
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Text size="sm">{detail}</Text>
      <Group gap="xs" mt="xs">
        {again && (
          <Button size="sm" onClick={() => void outbox.retry(taskId)}>
            {t('failed.retry')}
          </Button>
        )}
        <Button
          size="sm"
          variant="default"
          renderRoot={(props) => (
            <Link to="/hang-cho/$taskId" params={{ taskId }} search={(before) => before} {...props} />
          )}
        >
          {t('failed.open')}
        </Button>
        <Button size="sm" variant="subtle" onClick={() => outbox.dismiss(taskId)}>
          {t('failed.drop')}
        </Button>
      </Group>
    </Alert>
  );
}

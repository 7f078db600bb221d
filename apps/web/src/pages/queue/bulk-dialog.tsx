import {
  Alert,
  Anchor,
  Badge,
  Button,
  Group,
  Modal,
  Progress,
  Stack,
  Text,
  VisuallyHidden,
} from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconLoader2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/client';
import { refreshAfter } from '../../api/refresh';
import { wordsOf } from '../../design/problem-alert';
import { useKept } from '../../shell/drafts';
import { kindOfAll, sendAll, verdictsOf, worthRetrying, type BulkRow } from './bulk';
import { REASON_MAX, ReasonField } from './decision-bar';
import type { Verdict } from './outbox';
import classes from './queue.module.css';
import { sendDecision } from './send-decision';
import type { QueueItem } from './use-queue';
import { VerdictButton } from './verdict-button';

/** Asks once more, then decides each of the selected by itself and tells what became of each. */
export function BulkDialog({
  verdict,
  items,
  onClose,
}: {
  verdict: Verdict;
  items: readonly QueueItem[];
  onClose: () => void;
}) {
  const { t } = useTranslation('queue');
  const { t: d } = useTranslation('design');
  const queries = useQueryClient();
  // What was selected when it opened: rows that leave the list meanwhile still have a result.
  const [chosen] = useState(() => items.filter(({ kind }) => verdictsOf(kind).includes(verdict)));
  const [excluded] = useState(items.length - chosen.length);
  const kept = useKept<string>(`queue/bulk/${verdict}`);
  const [text, setText] = useState(kept.value ?? '');
  const [error, setError] = useState<string>();
  const [rows, setRows] = useState<readonly BulkRow[]>();
  const [running, setRunning] = useState(false);
  const send = async (from: readonly BulkRow[]) => {
    setRunning(true);
    const done = await sendAll(from, sendDecision, setRows);
    await refreshAfter(queries, ['queue', 'trips', 'reports', 'inspections']);
    setRunning(false);
    if (done.every(({ state }) => state === 'DONE')) kept.drop();
  };
  const start = () => {
    const reason = verdict === 'APPROVE' ? null : text.trim();
    if (reason === '')
      return setError(t(verdict === 'REJECT' ? 'decide.missing.REJECT' : 'decide.missing.RETURN'));
    if (reason !== null && reason.length > REASON_MAX) return setError(t('decide.tooLong'));
    void send(chosen.map((item) => rowOf(item, verdict, reason)));
  };
  const [kind] = useState(() => kindOfAll(items));
  const heading = t('bulk.heading', { verdict: t(`verdict.${kind}.${verdict}`), count: chosen.length });
  return (
    <Modal
      opened
      onClose={onClose}
      title={heading}
      size="lg"
      closeOnClickOutside={false}
      closeOnEscape={!running}
      closeButtonProps={{ 'aria-label': d('close'), disabled: running }}
    >
      <Stack>
        {rows === undefined ? (
          <>
            <Text>{t('bulk.intro')}</Text>
            {excluded > 0 && (
              <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
                {t('bulk.excluded', { count: excluded })}
              </Alert>
            )}
            {chosen.length === 0 && <Text>{t('bulk.nothing')}</Text>}
            <ul className={classes.bulk}>
              {chosen.map((item) => (
                <li key={item.taskId}>{item.sentence}</li>
              ))}
            </ul>
            {verdict !== 'APPROVE' && chosen.length > 0 && (
              <ReasonField
                kind={kind}
                verdict={verdict}
                text={text}
                error={error}
                hint={t('bulk.sameReason')}
                onType={(typed) => {
                  setText(typed);
                  setError(undefined);
                  kept.keep(typed);
                }}
                onDone={start}
              />
            )}
            <Group justify="flex-end">
              <Button variant="subtle" onClick={onClose}>
                {t('decide.cancel')}
              </Button>
              <VerdictButton
                kind={kind}
                verdict={verdict}
                disabled={chosen.length === 0}
                label={t('bulk.go', { count: chosen.length })}
                onClick={start}
              />
            </Group>
          </>
        ) : (
          <Results rows={rows} running={running} onRetry={() => void send(rows)} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  );
}

function Results({
  rows,
  running,
  onRetry,
  onClose,
}: {
  rows: readonly BulkRow[];
  running: boolean;
  onRetry: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('queue');
  const count = (state: BulkRow['state']) => rows.filter((row) => row.state === state).length;
  const [done, refused, total] = [count('DONE'), count('REFUSED'), rows.length];
  const words = { done: String(done), refused: String(refused), total: String(total) };
  const again = rows.filter(worthRetrying).length;
  const result = t('bulk.result', words);
  return (
    <>
      <Progress value={((done + refused) / total) * 100} aria-hidden />
      <Text fw={600}>
        {running ? t('bulk.running', { done: String(done + refused), total: String(total) }) : result}
      </Text>
      <VisuallyHidden role="status">{running ? '' : result}</VisuallyHidden>
      <ul aria-label={t('bulk.results')} className={classes.bulk}>
        {rows.map((row) => (
          <Result key={row.decision.taskId} row={row} onReview={onClose} />
        ))}
      </ul>
      <Group justify="flex-end">
        {again > 0 && (
          <Button variant="default" loading={running} onClick={onRetry}>
            {t('bulk.retry', { count: again })}
          </Button>
        )}
        <Button disabled={running} onClick={onClose}>
          {t('bulk.close')}
        </Button>
      </Group>
    </>
  );
}

const LOOK = {
  WAITING: { icon: IconClock, color: 'gray' },
  SENDING: { icon: IconLoader2, color: 'blue' },
  DONE: { icon: IconCheck, color: 'green' },
  REFUSED: { icon: IconAlertTriangle, color: 'red' },
} as const;

function Result({ row, onReview }: { row: BulkRow; onReview: () => void }) {
  const { t } = useTranslation('queue');
  const { decision, state, problem } = row;
  const { icon: Icon, color } = LOOK[state];
  const { title, detail } = wordsOf(problem);
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <span>
          <b>{decision.number}</b> {decision.submitter}
        </span>
        <Badge
          color={color}
          variant="light"
          tt="none"
          radius="sm"
          size="lg"
          leftSection={<Icon aria-hidden size={14} />}
        >
          {t(`bulk.state.${state}`)}
        </Badge>
      </Group>
      {state === 'REFUSED' && (
        <Text size="sm">
          {detail === '' ? title : detail}{' '}
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link
                to="/hang-cho/$taskId"
                params={{ taskId: decision.taskId }}
                search={(before) => before}
                onClick={onReview}
                {...props}
              />
            )}
          >
            {t('bulk.review')}
          </Anchor>
        </Text>
      )}
    </li>
  );
}

function rowOf(item: QueueItem, verdict: Verdict, reason: string | null): BulkRow {
  const { taskId, version, revision, kind, number, submitter } = item;
  return {
    decision: {
      taskId,
      taskVersion: version,
      revision,
      verdict,
      reason,
      kind,
      number,
      submitter: submitter.fullName,
    },
    key: newKey(),
    state: 'WAITING',
  };
}

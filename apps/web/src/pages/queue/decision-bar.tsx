import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../../shell/drafts';
import { verdictsOf } from './bulk';
import { keptReason, type KeptReason } from './kept-reason';
import type { CaseKind, Verdict } from './outbox';
import { useQueueWork } from './queue-context';
import classes from './queue.module.css';
import type { Task } from './task';
import { useKeys } from './use-keys';
import { VerdictButton } from './verdict-button';

/** The longest reason that the server takes. */
export const REASON_MAX = 4_000;

/** The verdicts, always in sight; two of them ask for a reason first, which is kept on the device while it is typed. */
export function DecisionBar({ task, blocked, closed }: { task: Task; blocked: boolean; closed: boolean }) {
  const { t } = useTranslation('queue');
  const { decide, letters, selecting, outbox, entries } = useQueueWork();
  const kept = useKept<KeptReason>(keptReason(task.taskId));
  const [asking, ask] = useState<Verdict | undefined>(kept.value?.verdict);
  const [text, setText] = useState(kept.value?.text ?? '');
  const [error, setError] = useState<string>();
  const leaving = entries.find(({ decision }) => decision.taskId === task.taskId);
  const busy = leaving !== undefined && leaving.state !== 'FAILED';
  const allowed = verdictsOf(task.kind);
  const send = (verdict: Verdict, reason: string | null) => {
    if (blocked || outbox.of(task.taskId)?.state === 'SENDING') return;
    const { taskId, version, revision, kind, number, submitter } = task;
    decide({
      taskId,
      taskVersion: version,
      revision,
      verdict,
      reason,
      kind,
      number,
      submitter: submitter.fullName,
    });
  };
  const open = (verdict: Verdict) => {
    if (blocked || busy) return;
    ask(verdict);
    setError(undefined);
  };
  const finish = () => {
    if (asking === undefined) return;
    const reason = text.trim();
    if (reason === '')
      return setError(t(asking === 'REJECT' ? 'decide.missing.REJECT' : 'decide.missing.RETURN'));
    if (reason.length > REASON_MAX) return setError(t('decide.tooLong'));
    send(asking, reason);
  };
  const choose = (verdict: Verdict) => (verdict === 'APPROVE' ? send('APPROVE', null) : open(verdict));
  const byKey = (verdict: Verdict) =>
    selecting || blocked || busy || !allowed.includes(verdict) ? undefined : () => choose(verdict);
  useKeys({ approve: byKey('APPROVE'), return: byKey('RETURN'), reject: byKey('REJECT') }, letters);

  if (busy)
    return (
      <Paper withBorder p="sm" className={classes.bar}>
        <Text>{t(leaving.state === 'WAITING' ? 'pane.waiting' : 'pane.sending')}</Text>
      </Paper>
    );
  if (closed && (asking === undefined || text === '')) return null;
  return (
    <Paper withBorder p="sm" shadow="sm" className={classes.bar} role="group" aria-label={t('decide.label')}>
      {asking === undefined || asking === 'APPROVE' ? (
        <Group gap="xs" className={classes.verdicts}>
          {allowed.map((verdict) => (
            <VerdictButton
              key={verdict}
              kind={task.kind}
              verdict={verdict}
              letter={letters && !selecting}
              disabled={blocked}
              onClick={() => choose(verdict)}
            />
          ))}
        </Group>
      ) : (
        <Stack gap="xs">
          {closed && <Text size="sm">{t('pane.closedTyping')}</Text>}
          <ReasonField
            kind={task.kind}
            verdict={asking}
            text={text}
            error={error}
            onType={(typed) => {
              setText(typed);
              setError(undefined);
              if (typed === '') kept.drop();
              else kept.keep({ verdict: asking, text: typed });
            }}
            onDone={finish}
            onClose={() => ask(undefined)}
          />
          <Group gap="xs" justify="flex-end">
            <Button variant="subtle" onClick={() => ask(undefined)}>
              {t('decide.cancel')}
            </Button>
            <VerdictButton kind={task.kind} verdict={asking} disabled={blocked} onClick={finish} />
          </Group>
        </Stack>
      )}
    </Paper>
  );
}

export function ReasonField({
  kind,
  verdict,
  text,
  error,
  hint,
  onType,
  onDone,
  onClose,
}: {
  kind: CaseKind;
  verdict: Verdict;
  text: string;
  error: string | undefined;
  hint?: string;
  onType: (text: string) => void;
  onDone?: () => void;
  onClose?: () => void;
}) {
  const { t } = useTranslation('queue');
  const field = useRef<HTMLTextAreaElement>(null);
  const [opened] = useState(text === '');
  useEffect(() => {
    // What was typed before is shown, but does not take the keys away from whoever only looks.
    if (opened || error !== undefined) field.current?.focus();
  }, [opened, error]);
  const which = verdict === 'REJECT' ? 'REJECT' : 'RETURN';
  const isPaper = kind === 'INSPECTION_PLAN' || kind === 'INSPECTION_CONCLUSION';
  const consequence = isPaper && which === 'REJECT' ? t('decide.REJECTpaper') : t(`decide.${which}hint`);
  return (
    <Textarea
      ref={field}
      label={t(`decide.${which}`)}
      description={[consequence, hint, t('decide.kept')].filter(Boolean).join(' ')}
      value={text}
      error={error}
      required
      minRows={2}
      maxRows={6}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose?.();
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onDone?.();
      }}
    />
  );
}

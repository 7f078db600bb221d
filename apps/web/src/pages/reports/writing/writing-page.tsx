import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { Page } from '../../../design/page';
import { ProblemAlert } from '../../../design/problem-alert';
import { useLeaveWarning } from '../../../shell/drafts';
import { DueText } from '../due-text';
import { useUploads } from '../files/use-uploads';
import { ConflictDialog } from './conflict-dialog';
import type { Report } from './draft';
import { gapsOf } from './gaps';
import { usePartName } from './part-name';
import type { Notice } from './report-writer';
import { SaveMark } from './save-mark';
import { StepContent } from './step-content';
import { StepList, type StepMark } from './step-list';
import { isFilled, stepsOf, type Step } from './steps';
import { useWriting } from './use-writing';
import classes from './write.module.css';

/** One report on its way to being sent: a step at a time, the clock and what is saved always in sight. */
export function WritingPage({ report, wanted }: { report: Report; wanted: string | undefined }) {
  const { t } = useTranslation('reports');
  const { writer, writing } = useWriting(report);
  const uploading = useUploads(report.reportId);
  const { draft, save, unsent, sent, conflict, notice } = writing;
  const steps = stepsOf(draft.kind);
  const step = steps.find(({ id }) => id === wanted) ?? steps[0];
  const words = { meeting: t('meeting.unkept'), finding: t('finding.unkept') };
  const gaps = gapsOf(report.missing ?? [], sent, draft, words);
  const duty = query.useQuery('get', '/api/duties', {
    params: { query: { registrationId: report.registrationId } },
  });
  const mine = duty.data?.items[0];
  const correcting = report.verifiedRevision !== null;
  useLeaveWarning(save.is === 'refused' || uploading.files.some(({ state }) => state.is !== 'unfit'));
  if (step === undefined) return null;
  const markOf = (one: Step): StepMark | null => {
    if (one.id === 'gui') return null;
    if (one.parts.some((part) => unsent.has(part))) return 'unsent';
    if (gaps.some((gap) => gap.step === one.id)) return 'missing';
    return isFilled(one, draft, report.evidence.length) ? 'saved' : 'empty';
  };
  return (
    <Page
      title={t(correcting ? 'write.correcting' : 'write.title', { number: report.number })}
      actions={
        <Button
          variant="default"
          size="sm"
          renderRoot={(props) => <Link to="/bao-cao/$id" params={{ id: report.reportId }} {...props} />}
        >
          {t('write.toReport')}
        </Button>
      }
    >
      <div className={classes.bar}>
        {mine !== undefined && !correcting ? <DueText dueDay={mine.dueDay} /> : <span />}
        <SaveMark save={save} onRetry={writer.retry} />
      </div>
      {save.is === 'refused' && <ProblemAlert error={save.error} />}
      <Told notice={notice} onDismiss={writer.dismiss} />
      {report.state === 'RETURNED' && report.reason !== null && (
        <Alert color="orange" title={t('write.returned')}>
          {report.reason}
        </Alert>
      )}
      <div className={classes.columns}>
        <StepList reportId={report.reportId} current={step.id} {...{ steps, markOf, gaps }} />
        <section className={classes.content}>
          <Stack gap="md">
            <StepHeading key={step.id} title={t(`step.${step.id}`)} />
            <StepContent
              key={`${step.id} content`}
              ended={mine === undefined || mine.state !== 'SCHEDULED'}
              {...{ step, report, draft, gaps, writer, uploading }}
            />
            <Around reportId={report.reportId} steps={steps} step={step} />
          </Stack>
        </section>
      </div>
      <ConflictDialog conflict={conflict} mine={draft} onSettle={writer.settle} />
    </Page>
  );
}

function StepHeading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRouterState({ select: ({ location }) => location.hash });
  const first = useRef(true);
  useEffect(() => {
    const wanted = field === '' ? null : document.getElementById(field);
    if (wanted !== null) wanted.focus();
    else if (first.current) heading.current?.focus({ preventScroll: true });
    first.current = false;
  }, [field]);
  return (
    <Title order={2} size="h3" ref={heading} tabIndex={-1} className={classes.heading}>
      {title}
    </Title>
  );
}

function Around({ reportId, steps, step }: { reportId: string; steps: readonly Step[]; step: Step }) {
  const { t } = useTranslation('reports');
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const to = (id: Step['id']) => ({
    to: '/bao-cao/$id/viet' as const,
    params: { id: reportId },
    search: { buoc: id },
  });
  return (
    <Group justify="space-between" mt="md" className="no-print">
      {before === undefined ? (
        <span />
      ) : (
        <Button
          variant="default"
          leftSection={<IconArrowLeft aria-hidden size={18} />}
          renderRoot={(props) => <Link {...to(before.id)} {...props} />}
        >
          {t('write.back')}
        </Button>
      )}
      {after !== undefined && (
        <Button
          rightSection={<IconArrowRight aria-hidden size={18} />}
          renderRoot={(props) => <Link {...to(after.id)} {...props} />}
        >
          {t('write.next')}
        </Button>
      )}
    </Group>
  );
}

function Told({ notice, onDismiss }: { notice: Notice | null; onDismiss: () => void }) {
  const { t } = useTranslation('reports');
  const partName = usePartName();
  const parts = useMemo(() => notice?.merged.map(partName).join(', ') ?? '', [notice, partName]);
  if (notice === null) return null;
  return (
    <Alert
      role="status"
      color="blue"
      withCloseButton
      onClose={onDismiss}
      closeButtonLabel={t('conflict.dismiss')}
    >
      {notice.restored && <div>{t('conflict.restored')}</div>}
      {notice.merged.length > 0 && <div>{t('conflict.merged', { parts })}</div>}
    </Alert>
  );
}

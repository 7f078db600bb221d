import { Alert, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconInfoCircle, IconRefresh } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { CaseHistory } from '../../design/case-history';
import { CaseSteps } from '../../design/case-steps';
import { dayOf, formatDay, formatDue } from '../../design/format';
import { DecisionBar } from './decision-bar';
import { Differences } from './differences';
import { NearbyTrips } from './nearby-trips';
import { OutboxBars } from './outbox-bars';
import { PaperFacts } from './paper-facts';
import { useQueueWork } from './queue-context';
import classes from './queue.module.css';
import { RegistrationFacts } from './registration-facts';
import { ReportFacts } from './report-facts';
import { focusRequest, SENTENCE_ID } from './row-focus';
import { SubmitterYear } from './submitter-year';
import { isPaper, isReport, type Task } from './task';

/** Everything that a person has to know before deciding, and the decision under it. */
export function Request({ task, notMine }: { task: Task; notMine: boolean }) {
  const { t } = useTranslation('queue');
  const { wide, takeFocus, outbox } = useQueueWork();
  const [seen, see] = useState(versionOf(task));
  const closed = notMine || task.state !== 'OPEN';
  const changed = !closed && seen !== versionOf(task);
  const onOpened = useEffectEvent(() => {
    if (takeFocus()) focusRequest();
  });
  useEffect(() => onOpened(), []);
  const leaving = outbox.of(task.taskId);
  const { facts } = task;
  return (
    <Stack gap="lg">
      <header>
        {wide && (
          <Text size="sm" fw={600}>
            {t(`kind.${task.kind}`)} {task.number}
          </Text>
        )}
        <Title order={2} size="h3" id={SENTENCE_ID} tabIndex={-1} className={classes.sentence}>
          {task.sentence}
        </Title>
        <Marks task={task} />
      </header>
      {closed && leaving === undefined && <Closed task={task} />}
      {changed && (
        <Alert role="alert" color="orange" icon={<IconRefresh aria-hidden />} title={t('pane.changed')}>
          <Text size="sm">{t('pane.changedText')}</Text>
          <Button mt="xs" size="sm" onClick={() => see(versionOf(task))}>
            {t('pane.seen')}
          </Button>
        </Alert>
      )}
      {task.reason !== null && (
        <Alert color="blue" icon={<IconInfoCircle aria-hidden />} title={t('pane.reason')}>
          {task.reason}
        </Alert>
      )}
      {task.differences.length > 0 && <Differences differences={task.differences} />}
      <div className={isPaper(facts) ? undefined : classes.columns}>
        <Stack gap="lg" className={classes.main}>
          <Facts task={task} />
          <section>
            <Title order={3} size="h4" mb="sm">
              {t('pane.stands')}
            </Title>
            <Text mb="md">{task.case.sentence}</Text>
            <CaseSteps steps={task.case.steps} kind={task.kind} />
          </section>
          <CaseHistory entries={task.case.history} order={3} />
        </Stack>
        {/* How many days somebody travelled, and who else travels, says nothing about a paper. */}
        {!isPaper(facts) && (
          <Stack gap="lg" className={classes.aside}>
            <SubmitterYear task={task} />
            <NearbyTrips kind={task.kind} facts={facts} />
          </Stack>
        )}
      </div>
      <div className={classes.foot}>
        {!wide && <OutboxBars />}
        <DecisionBar key={task.taskId} task={task} blocked={closed || changed} closed={closed} />
      </div>
    </Stack>
  );
}

function Facts({ task }: { task: Task }) {
  const { facts } = task;
  if (isPaper(facts)) return <PaperFacts task={task} facts={facts} />;
  if (isReport(facts)) return <ReportFacts task={task} facts={facts} />;
  return <RegistrationFacts task={task} facts={facts} />;
}

function Marks({ task }: { task: Task }) {
  const { t } = useTranslation('queue');
  const { businessToday } = useSession();
  const dueDay = dayOf(task.dueAt);
  const Icon = task.overdue ? IconAlertTriangle : IconClock;
  return (
    <Group gap="xs" mt="xs">
      <Badge
        variant="light"
        color={task.overdue ? 'red' : 'blue'}
        tt="none"
        radius="sm"
        size="lg"
        leftSection={<Icon aria-hidden size={14} />}
        className={classes.wrapBadge}
      >
        {t('pane.due', { day: formatDay(dueDay) })}: {formatDue(dueDay, businessToday)}
      </Badge>
      {task.resubmitted && (
        <Badge
          variant="light"
          color="orange"
          tt="none"
          radius="sm"
          size="lg"
          leftSection={<IconRefresh aria-hidden size={14} />}
        >
          {t('list.again', { count: task.revision })}
        </Badge>
      )}
      <Text size="sm">{t('pane.step', { step: task.stepName })}</Text>
    </Group>
  );
}

/** Somebody else was faster, or it is no longer needed. It stays on the screen until the person moves on. */
function Closed({ task }: { task: Task }) {
  const { t } = useTranslation('queue');
  const { openNext } = useQueueWork();
  const decided = task.case.history.findLast(({ kind }) => kind.startsWith('DECIDED_'));
  return (
    <Alert role="alert" color="gray" icon={<IconInfoCircle aria-hidden />} title={t('pane.closed')}>
      <Text size="sm">{decided?.text ?? task.case.sentence}</Text>
      <Button mt="xs" size="sm" variant="default" onClick={openNext}>
        {t('pane.toNext')}
      </Button>
    </Alert>
  );
}

function versionOf({ version, revision }: Task): string {
  return `${version}/${revision}`;
}

import { Stack, Text, Timeline } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconSlash,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { formatInstant } from '../../../design/format';
import { Asked } from '../../../design/waiting';
import classes from '../reports.module.css';
import { Part } from './report-document';

type CaseView = components['schemas']['CaseView'];
type StepState = components['schemas']['StepView']['state'];

/** Who verifies it, where it stands, and everything that has happened to it. */
export function Chain({ reportId }: { reportId: string }) {
  const { t } = useTranslation('reports');
  const found = query.useQuery('get', '/api/reports/{id}/case', { params: { path: { id: reportId } } });
  return (
    <Part title={t('one.chain')}>
      <Asked of={found} lines={3}>
        {(one) => (
          <Stack gap="lg">
            <Text>{one.sentence}</Text>
            <Steps steps={one.steps} />
            <History entries={one.history} />
          </Stack>
        )}
      </Asked>
    </Part>
  );
}

const LOOKS: Record<StepState, { icon: Icon; color: string }> = {
  EXPECTED: { icon: IconCircleDashed, color: 'gray' },
  OPEN: { icon: IconClock, color: 'blue' },
  APPROVED: { icon: IconCheck, color: 'green' },
  REJECTED: { icon: IconX, color: 'red' },
  RETURNED: { icon: IconArrowBackUp, color: 'orange' },
  SKIPPED: { icon: IconSlash, color: 'gray' },
  INCIDENT: { icon: IconClock, color: 'red' },
  CANCELLED: { icon: IconSlash, color: 'gray' },
  CARRIED_OVER: { icon: IconCheck, color: 'green' },
};

function Steps({ steps }: { steps: CaseView['steps'] }) {
  const { t } = useTranslation(['reports', 'design']);
  const reached = steps.findLastIndex(({ state }) => state !== 'EXPECTED');
  return (
    <Timeline active={reached} bulletSize={28} component="ol" pl={14}>
      {steps.map(({ step, name, state, groups, expectedBy, note }) => {
        const { icon: StepIcon, color } = LOOKS[state];
        return (
          <Timeline.Item
            key={step}
            component="li"
            title={name}
            color={color}
            bullet={<StepIcon aria-hidden size={16} />}
          >
            <Text size="sm">{state === 'APPROVED' ? t('one.VERIFIED') : t(`design:step.${state}`)}</Text>
            {groups.map((group, i) => (
              <Text size="sm" key={group.unit?.unitId ?? i}>
                {groupText(group, t('one.or'))}
                {group.reason !== null && `: ${group.reason}`}
              </Text>
            ))}
            {expectedBy !== null && state !== 'APPROVED' && (
              <Text size="sm">{t('one.expected', { at: formatInstant(expectedBy) })}</Text>
            )}
            {note !== null && <Text size="sm">{note}</Text>}
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}

function groupText(
  { people, decidedBy, decidedAt, unit }: CaseView['steps'][number]['groups'][number],
  or: string,
) {
  if (decidedBy !== null)
    return [named(decidedBy), decidedAt !== null && formatInstant(decidedAt)].filter(Boolean).join(', ');
  return people.length > 0 ? people.map(named).join(` ${or} `) : (unit?.name ?? '');
}

function named({ fullName, office }: components['schemas']['PersonRef']): string {
  return office === null ? fullName : `${fullName} (${office})`;
}

function History({ entries }: { entries: CaseView['history'] }) {
  const { t } = useTranslation('reports');
  return (
    <details>
      <summary className={classes.summary}>
        {t('one.history')} ({entries.length})
      </summary>
      <ol className={classes.history}>
        {entries.map(({ seq, at, text, note }) => (
          <li key={seq}>
            <Text size="sm" span fw={600}>
              {formatInstant(at)}
            </Text>{' '}
            <Text size="sm" span>
              {text}
            </Text>
            {note !== null && (
              <Text size="sm" fs="italic">
                {note}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

import { Text, Timeline } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconClock,
  IconMinus,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { dayOf, formatDay, formatInstant } from '../../design/format';

type Step = components['schemas']['StepView'];

const LOOK: Record<Step['state'], { icon: Icon; color: string }> = {
  EXPECTED: { icon: IconMinus, color: 'gray' },
  OPEN: { icon: IconClock, color: 'blue' },
  APPROVED: { icon: IconCheck, color: 'green' },
  CARRIED_OVER: { icon: IconCheck, color: 'green' },
  REJECTED: { icon: IconX, color: 'red' },
  RETURNED: { icon: IconArrowBackUp, color: 'orange' },
  SKIPPED: { icon: IconMinus, color: 'gray' },
  CANCELLED: { icon: IconMinus, color: 'gray' },
  INCIDENT: { icon: IconAlertTriangle, color: 'red' },
};

/** The steps of a request: which are done and by whom, which one it stands at, which are to come. */
export function Chain({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('design');
  const { t: q } = useTranslation('queue');
  return (
    <Timeline bulletSize={26} lineWidth={2} active={steps.findLastIndex(({ state }) => state !== 'EXPECTED')}>
      {steps.map((step) => {
        const { icon: StepIcon, color } = LOOK[step.state];
        return (
          <Timeline.Item
            key={step.step}
            color={color}
            bullet={<StepIcon aria-hidden size={15} />}
            title={step.name}
          >
            <Text size="sm" fw={600}>
              {t(`step.${step.state}`)}
              {step.expectedBy !== null && ` · ${q('pane.due', { day: formatDay(dayOf(step.expectedBy)) })}`}
            </Text>
            {step.groups.map((group, at) => (
              <Decided key={group.unit?.unitId ?? at} group={group} />
            ))}
            {step.note !== null && <Text size="sm">{step.note}</Text>}
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}

function Decided({ group }: { group: Step['groups'][number] }) {
  const people = group.decidedBy === null ? group.people : [group.decidedBy];
  return (
    <>
      {people.map(({ personId, fullName, office }) => (
        <Text key={personId} size="sm">
          {[fullName, office].filter(Boolean).join(', ')}
          {group.decidedAt !== null && ` · ${formatInstant(group.decidedAt)}`}
        </Text>
      ))}
      {group.reason !== null && <Text size="sm">{group.reason}</Text>}
    </>
  );
}

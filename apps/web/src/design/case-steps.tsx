import { Text, Timeline } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconClock,
  IconCornerDownRight,
  IconHourglass,
  IconSlash,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema';
import { dayOf, formatDay, formatInstant } from './format';

export type Step = components['schemas']['StepView'];

export const STEP_LOOKS: Record<Step['state'], { color: string; icon: Icon }> = {
  EXPECTED: { color: 'gray', icon: IconHourglass },
  OPEN: { color: 'blue', icon: IconClock },
  APPROVED: { color: 'green', icon: IconCheck },
  CARRIED_OVER: { color: 'green', icon: IconCornerDownRight },
  REJECTED: { color: 'red', icon: IconX },
  RETURNED: { color: 'orange', icon: IconArrowBackUp },
  SKIPPED: { color: 'gray', icon: IconSlash },
  INCIDENT: { color: 'red', icon: IconAlertTriangle },
  CANCELLED: { color: 'gray', icon: IconSlash },
};

/** The way of a request: which steps are done and by whom, where it stands, what is to come. */
export function CaseSteps({
  steps,
  kind,
}: {
  steps: readonly Step[];
  /** A report is verified where a registration is approved. */
  kind: components['schemas']['CaseKind'];
}) {
  const { t } = useTranslation('design');
  return (
    <Timeline
      component="ol"
      style={{ listStyle: 'none' }}
      pl={14}
      bulletSize={26}
      lineWidth={2}
      active={steps.findLastIndex(({ state }) => state !== 'EXPECTED')}
    >
      {steps.map(({ step, name, state, expectedBy, groups, note }) => {
        const { icon: StepIcon, color } = STEP_LOOKS[state];
        const word = kind === 'REPORT' && state === 'APPROVED' ? t('case.verified') : t(`step.${state}`);
        const due = state === 'APPROVED' || expectedBy === null ? null : formatDay(dayOf(expectedBy));
        return (
          <Timeline.Item
            key={step}
            component="li"
            color={color}
            bullet={<StepIcon aria-hidden size={15} />}
            title={name}
          >
            <Text size="sm" fw={600}>
              {due === null ? word : `${word} · ${t('case.due', { day: due })}`}
            </Text>
            {groups.map((group, at) => (
              <Deciding key={group.unit?.unitId ?? at} group={group} />
            ))}
            {note !== null && <Text size="sm">{note}</Text>}
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}

/** Who decided for one unit and when; before that whoever of these may. */
function Deciding({
  group: { people, decidedBy, decidedAt, unit, reason },
}: {
  group: Step['groups'][number];
}) {
  const { t } = useTranslation('design');
  const who =
    decidedBy !== null
      ? named(decidedBy)
      : people.length > 0
        ? people.map(named).join(` ${t('case.or')} `)
        : (unit?.name ?? '');
  return (
    <>
      <Text size="sm">{decidedAt === null ? who : `${who} · ${formatInstant(decidedAt)}`}</Text>
      {reason !== null && <Text size="sm">{reason}</Text>}
    </>
  );
}

function named({ fullName, office }: components['schemas']['PersonRef']): string {
  return office === null ? fullName : `${fullName}, ${office}`;
}

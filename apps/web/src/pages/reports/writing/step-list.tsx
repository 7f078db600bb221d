import { Box, Button, Collapse, NavLink, Progress, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconAlertCircle,
  IconCircle,
  IconCircleCheck,
  IconDeviceMobile,
  IconListCheck,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap, Step, StepId } from './steps';
import classes from './write.module.css';

export type StepMark = 'saved' | 'unsent' | 'missing' | 'empty';

/**
 * Where one stands and what is done: beside the text where there is room, otherwise behind a button.
 *
 * @param markOf what is to be said of a step; nothing for the last one
 */
export function StepList({
  reportId,
  steps,
  current,
  markOf,
  gaps,
}: {
  reportId: string;
  steps: readonly Step[];
  current: StepId;
  markOf: (step: Step) => StepMark | null;
  gaps: readonly Gap[];
}) {
  const { t } = useTranslation('reports');
  const [opened, { toggle, close }] = useDisclosure();
  useEffect(() => close(), [current, close]);
  const at = steps.findIndex(({ id }) => id === current) + 1;
  const list = (
    <Box component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
      {steps.map((step) => (
        <li key={step.id}>
          <StepLink
            {...{ reportId, step }}
            active={step.id === current}
            mark={markOf(step)}
            missing={gaps.filter((gap) => gap.step === step.id).length}
          />
        </li>
      ))}
    </Box>
  );
  return (
    <nav aria-label={t('write.steps')} className={classes.steps}>
      <Box visibleFrom="md">{list}</Box>
      <Box hiddenFrom="md">
        <Text size="sm" mb={4}>
          {t('write.stepOf', { n: String(at), of: String(steps.length) })}
        </Text>
        <Progress value={(at / steps.length) * 100} mb="xs" aria-hidden />
        <Button
          variant="default"
          size="sm"
          fullWidth
          leftSection={<IconListCheck aria-hidden size={18} />}
          onClick={toggle}
          aria-expanded={opened}
        >
          {t('write.allSteps')}
        </Button>
        <Collapse expanded={opened}>{list}</Collapse>
      </Box>
    </nav>
  );
}

function StepLink({
  reportId,
  step,
  active,
  mark,
  missing,
}: {
  reportId: string;
  step: Step;
  active: boolean;
  mark: StepMark | null;
  missing: number;
}) {
  const { t } = useTranslation('reports');
  const Mark = mark === null ? IconListCheck : ICONS[mark];
  const words =
    mark === null
      ? undefined
      : mark === 'missing'
        ? t('write.mark.missing', { count: missing })
        : t(`write.mark.${mark}`);
  return (
    <NavLink
      className={classes.step}
      renderRoot={(props) => (
        <Link
          to="/bao-cao/$id/viet"
          params={{ id: reportId }}
          search={{ buoc: step.id }}
          resetScroll
          {...props}
        />
      )}
      active={active}
      aria-current={active ? 'step' : undefined}
      label={t(`short.${step.id}`)}
      description={words}
      leftSection={<Mark aria-hidden size={20} />}
      styles={{ description: { color: 'inherit' } }}
    />
  );
}

const ICONS = {
  saved: IconCircleCheck,
  unsent: IconDeviceMobile,
  missing: IconAlertCircle,
  empty: IconCircle,
} as const;

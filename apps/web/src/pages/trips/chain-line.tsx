import { Avatar, Text, ThemeIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { STEP_LOOKS, type Step } from '../../design/case-steps';
import { dayOf, formatDay, formatDue, formatInstant } from '../../design/format';
import { Person } from '../../design/person';
import classes from './chain-line.module.css';

type Group = Step['groups'][number];

/** Why a step asks whom it asks, from the chain it belongs to. */
type Why =
  | 'HOST_DISTRICT'
  | 'SUBMITTER_UNIT'
  | 'SUBMITTER_DEPARTMENT'
  | 'SUBMITTER_DISTRICT'
  | 'PROVINCE'
  | 'IN_CHARGE';

function useReasons(code: string | null, version: number | null): (step: number) => Why | undefined {
  const chains = query.useQuery('get', '/api/chains', {}, { enabled: code !== null, staleTime: Infinity });
  const chain = chains.data?.items.find((one) => one.code === code && one.number === version);
  return (step) => {
    const resolver = chain?.definition.steps[step - 1]?.resolver;
    return resolver?.kind === 'POSITION' ? resolver.related : resolver?.kind;
  };
}

/**
 * A chain of decisions as a line of faces: who decides, why this person, what has been decided when, or what is expected
 * when. Side by side where there is room, one under the other on a phone.
 *
 * @param states whether the chain is running or ran; an expected one has none
 */
export function ChainLine({
  steps,
  of: { chainCode, chainVersion },
  today,
  states = true,
}: {
  steps: readonly Step[];
  of: { chainCode: string | null; chainVersion: number | null };
  today: string;
  states?: boolean;
}) {
  const { t } = useTranslation(['trips', 'design']);
  const reasonOf = useReasons(chainCode, chainVersion);
  return (
    <ol className={classes.chain} aria-label={t('chain.label')}>
      {steps.map((step) => (
        <li key={step.step} className={classes.step} data-state={step.state}>
          <div className={classes.head}>
            <StepMark step={step} states={states} />
            <Text fw={600}>{step.name}</Text>
          </div>
          {states && (
            <Text size="sm" className={classes.state}>
              {t(`design:step.${step.state}`)}
            </Text>
          )}
          {step.groups.map((group) => (
            <GroupOfStep key={group.unit?.unitId ?? 'none'} group={group} why={reasonOf(step.step)} />
          ))}
          {step.note && <Text size="sm">{step.note}</Text>}
          {step.expectedBy !== null && (
            <Text size="sm">
              {t(step.state === 'OPEN' ? 'chain.due' : 'chain.expected', {
                day: formatDay(dayOf(step.expectedBy)),
              })}
              {step.state === 'OPEN' && ` (${formatDue(dayOf(step.expectedBy), today)})`}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}

function StepMark({ step, states }: { step: Step; states: boolean }) {
  const { color, icon: StateIcon } = STEP_LOOKS[step.state];
  if (!states)
    return (
      <Avatar size="sm" radius="xl" color="union" aria-hidden>
        {step.step}
      </Avatar>
    );
  return (
    <ThemeIcon size={26} radius="xl" variant="light" color={color} aria-hidden>
      <StateIcon size={16} />
    </ThemeIcon>
  );
}

/** Who of a step decides for one unit; with several, the first of them to decide. */
function GroupOfStep({ group, why }: { group: Group; why: Why | undefined }) {
  const { t } = useTranslation('trips');
  const { unit, people, decidedBy, decidedAt, reason } = group;
  const shown = decidedBy === null ? people : [decidedBy];
  return (
    <div className={classes.group}>
      {shown.map((person) => (
        <Person key={person.personId} person={person} avatar />
      ))}
      {decidedBy === null && people.length > 1 && <Text size="sm">{t('chain.any')}</Text>}
      {unit && why && <Text size="sm">{t(`chain.why.${why}`, { unit: unit.name })}</Text>}
      {decidedAt !== null && <Text size="sm">{t('chain.decided', { at: formatInstant(decidedAt) })}</Text>}
      {reason && <Text size="sm">{t('chain.reason', { reason })}</Text>}
    </div>
  );
}

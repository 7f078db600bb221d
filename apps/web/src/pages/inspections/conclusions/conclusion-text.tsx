import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { Part, Written } from '../facts';
import type { Conclusion } from './views';
import classes from './conclusions.module.css';
import { DueMark } from './due-mark';
import { REPAIR_LOOKS } from './repair-states';
import { Repeated } from './repair-table';

export const SECTIONS = ['general', 'strengths', 'shortcomings', 'requests'] as const;

/** What was written, in its order, and what comes of it. */
export function ConclusionText({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('inspection-conclusions');
  const { fields, correctiveActions } = conclusion;
  return (
    <>
      {SECTIONS.map((section) => {
        const text = fields[section];
        return (
          text !== null && (
            <Part key={section} title={t(`sections.${section}`)}>
              <Written text={text} />
            </Part>
          )
        );
      })}
      {fields.actions.length > 0 && (
        <Part title={t('parts.asked', { count: fields.actions.length })}>
          <ul className={classes.rows}>
            {fields.actions.map((asked, at) => (
              // The same thing may be asked for twice, so only its place tells one from another.
              <li key={at} className={classes.row}>
                <Asked asked={asked} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {correctiveActions.length > 0 && (
        <Part title={t('parts.repairs', { count: correctiveActions.length })}>
          <ul className={classes.rows}>
            {correctiveActions.map((repair) => (
              <li key={repair.actionId} className={classes.row}>
                <Opened repair={repair} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Asked({ asked }: { asked: Conclusion['fields']['actions'][number] }) {
  const { t } = useTranslation('inspection-conclusions');
  const { title, detail, itemCode, owner, dueDay, repeated } = asked;
  const person = owner && [owner.fullName, owner.office].filter(Boolean).join(', ');
  return (
    <>
      <Text fw={600}>{title}</Text>
      {detail !== null && <Text className={classes.prose}>{detail}</Text>}
      <Text size="sm">
        {[
          itemCode && t('criterion', { code: itemCode }),
          t('ownedBy', { owner: person ?? t('wholeUnit') }),
          t('dueOn', { day: formatDay(dueDay) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {repeated !== null && <Repeated times={repeated.times} />}
    </>
  );
}

function Opened({ repair }: { repair: Conclusion['correctiveActions'][number] }) {
  const { t } = useTranslation('inspection-conclusions');
  const { actionId, number, title, state, owner, dueDay, overdue } = repair;
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <div className={classes.words}>
        <Anchor
          fw={600}
          renderRoot={(props) => <Link to="/kiem-tra/khac-phuc/$id" params={{ id: actionId }} {...props} />}
        >
          {title}
        </Anchor>
        <Text size="sm">
          {number} · {t('ownedBy', { owner: owner?.fullName ?? t('wholeUnit') })}
        </Text>
      </div>
      <DueMark dueDay={dueDay} overdue={overdue} owed={state === 'OPEN'} />
      <LookBadge look={REPAIR_LOOKS[state]} label={t(`repairState.${state}`)} />
    </Group>
  );
}

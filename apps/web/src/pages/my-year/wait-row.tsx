import { Text } from '@mantine/core';
import {
  IconChecklist,
  IconFileText,
  IconMessage2Exclamation,
  IconRoute,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { dayOf, daysBetween, formatDates, formatDay, formatDue, type TripDates } from '../../design/format';
import { StateBadge } from '../../design/state-badge';
import { term } from '../../design/term';
import { isAhead, linkOf, type Wait } from './waits';
import classes from './wait-list.module.css';

type Line = { icon: Icon; title: string; detail: string; due: string; badge: ReactNode };
type Words = TFunction<'my-year'>;

/** One thing to do: what it is, by when, and how it stands; the whole row leads to where it is done. */
export function WaitRow({ wait }: { wait: Wait }) {
  const { t } = useTranslation('my-year');
  const { businessToday } = useSession();
  const { icon: Icon, title, detail, due, badge } = lineOf(wait, businessToday, t);
  return (
    <li className={classes.row}>
      <Icon aria-hidden size={22} className={classes.icon} />
      <div>
        <Link {...linkOf(wait)} className={classes.link}>
          {title}
        </Link>
        <Text size="sm">{detail}</Text>
      </div>
      <div className={classes.when}>
        <Text span size="sm" fw={600}>
          {due}
        </Text>
        {badge}
      </div>
    </li>
  );
}

function lineOf(wait: Wait, today: string, t: Words): Line {
  switch (wait.of) {
    case 'duty':
      return dutyLine(wait, today, t);
    case 'registration': {
      const { number, state, dates, hostUnits } = wait.registration;
      return {
        icon: IconRoute,
        title: t(state === 'RETURNED' ? 'waits.returned' : 'waits.draft', { number }),
        detail: placeAndDates(hostUnits, dates, t),
        due: leaving(dates, today, t),
        badge: <StateBadge of="registration" state={state} />,
      };
    }
    case 'task': {
      const { kind, number, sentence, overdue, dueAt } = wait.task;
      const label = overdue ? t('waits.decideLate') : t(kind === 'REPORT' ? 'waits.verify' : 'waits.decide');
      return {
        icon: IconChecklist,
        title: t(`waits.decideOn.${kind}`, { number }),
        detail: sentence,
        due: formatDue(dayOf(dueAt), today),
        badge: <StateBadge of="duty" state={overdue ? 'OVERDUE' : 'SUBMITTED'} label={label} />,
      };
    }
    case 'recommendation': {
      const { title, addresseeLabel, unit, madeAt } = wait.recommendation;
      return {
        icon: IconMessage2Exclamation,
        title: t('waits.answer', { title }),
        detail: unit === null ? term(addresseeLabel) : `${term(addresseeLabel)} · ${unit.name}`,
        due: t('waits.madeOn', { day: formatDay(dayOf(madeAt)) }),
        badge: <StateBadge of="report" state="SUBMITTED" label={t('waits.toAnswer')} />,
      };
    }
  }
}

function dutyLine({ duty, draftId }: Extract<Wait, { of: 'duty' }>, today: string, t: Words): Line {
  const { number, state, dates, hostUnits, dueDay } = duty;
  const place = placeAndDates(hostUnits, dates, t);
  if (isAhead(duty))
    return {
      icon: IconRoute,
      title: t('waits.trip', { number }),
      detail: place,
      due: leaving(dates, today, t),
      badge: <StateBadge of="registration" state="APPROVED" />,
    };
  const task = state === 'RETURNED' ? 'correctReport' : draftId === undefined ? 'report' : 'resumeReport';
  return {
    icon: IconFileText,
    title: t(`waits.${task}`, { number }),
    detail: `${place} · ${t('waits.reportDue', { day: formatDay(dueDay) })}`,
    due: formatDue(dueDay, today),
    badge: <StateBadge of="duty" state={state} />,
  };
}

function placeAndDates(units: readonly { name: string }[], dates: TripDates, t: Words): string {
  const place = units.map(({ name }) => name).join(', ') || t('waits.noUnit');
  return `${place} · ${formatDates(dates)}`;
}

function leaving({ from, to }: TripDates, today: string, t: Words): string {
  const count = daysBetween(today, from);
  if (count > 0) return t('waits.leaves.before', { count });
  if (count === 0) return t('waits.leaves.today');
  return t(today <= to ? 'waits.leaves.going' : 'waits.leaves.passed');
}

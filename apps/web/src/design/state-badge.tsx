import {
  IconArrowBackUp,
  IconBell,
  IconCalendarEvent,
  IconCheck,
  IconClock,
  IconEdit,
  IconPencil,
  IconRosetteDiscountCheck,
  IconSlash,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema';
import { LookBadge, type Look } from './look-badge';

export type RegistrationState = components['schemas']['Registration']['state'];
export type ReportState = components['schemas']['ReportView']['state'];
export type DutyState = components['schemas']['Duty']['state'];

const NOTHING: Look = { color: 'gray', icon: IconSlash };
const WAITS: Look = { color: 'blue', icon: IconClock };
const BACK: Look = { color: 'orange', icon: IconArrowBackUp };
const DRAFT: Look = { color: 'gray', icon: IconPencil };
const SEALED: Look = { color: 'green', icon: IconRosetteDiscountCheck };

const REGISTRATION: Record<RegistrationState, Look> = {
  DRAFT,
  SUBMITTED: WAITS,
  WITHDRAWING: { color: 'gray', icon: IconClock },
  APPROVED: { color: 'green', icon: IconCheck },
  CANCELLING: { color: 'gray', icon: IconClock },
  RETURNED: BACK,
  REJECTED: { color: 'red', icon: IconX },
  WITHDRAWN: NOTHING,
  CANCELLED: NOTHING,
};
const REPORT: Record<ReportState, Look> = {
  DRAFT,
  SUBMITTED: WAITS,
  RETURNED: BACK,
  VERIFIED: SEALED,
  CORRECTING: { color: 'orange', icon: IconEdit },
};
const DUTY: Record<DutyState, Look> = {
  SCHEDULED: { color: 'gray', icon: IconCalendarEvent },
  OPEN: { color: 'yellow', icon: IconBell },
  OVERDUE: { color: 'red', icon: IconBell },
  SUBMITTED: WAITS,
  RETURNED: BACK,
  VERIFIED: SEALED,
  CANCELLED: NOTHING,
};

type Props =
  | { of: 'registration'; state: RegistrationState; label?: string }
  | { of: 'report'; state: ReportState; label?: string }
  | { of: 'duty'; state: DutyState; label?: string };

/** The state of something: colour, icon and word, never colour alone. `label` says it more exactly. */
export function StateBadge(props: Props) {
  const { t } = useTranslation('design');
  // The three names are the namespaces’ own; only together do they type-check as one key.
  const label = props.label ?? t(`${props.of}.${props.state}` as 'registration.DRAFT');
  return <LookBadge look={lookOf(props)} label={label} />;
}

function lookOf(props: Props): Look {
  switch (props.of) {
    case 'registration':
      return REGISTRATION[props.state];
    case 'report':
      return REPORT[props.state];
    case 'duty':
      return DUTY[props.state];
  }
}

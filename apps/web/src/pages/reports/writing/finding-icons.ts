import {
  IconAlertHexagon,
  IconBulb,
  IconMapPinExclamation,
  IconMessageCircle,
  IconSend,
  type Icon,
} from '@tabler/icons-react';
import type { FindingKind } from './draft';

export const FINDING_ICONS: Record<FindingKind, Icon> = {
  GOOD_PRACTICE: IconBulb,
  DIFFICULTY: IconAlertHexagon,
  YOUTH_CONCERN: IconMessageCircle,
  WEAK_AREA: IconMapPinExclamation,
  RECOMMENDATION: IconSend,
};
export const FINDING_KINDS = Object.keys(FINDING_ICONS) as FindingKind[];

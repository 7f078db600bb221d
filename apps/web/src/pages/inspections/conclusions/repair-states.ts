import { IconCheck, IconClock, IconTool } from '@tabler/icons-react';
import type { Look } from '../../../design/look-badge';
import type { RepairState } from './conclusion-question';

export const REPAIR_LOOKS: Record<RepairState, Look> = {
  OPEN: { color: 'yellow', icon: IconTool },
  REPAIRED: { color: 'blue', icon: IconClock },
  CLOSED: { color: 'green', icon: IconCheck },
};

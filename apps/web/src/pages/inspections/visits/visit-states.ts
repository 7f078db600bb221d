import { IconBan, IconCalendarEvent, IconCheck, IconClipboardList } from '@tabler/icons-react';
import type { components } from '../../../api/schema';
import type { Look } from '../../../design/look-badge';

export type Visit = components['schemas']['VisitView'];
export type VisitItem = components['schemas']['VisitListItem'];

export const VISIT_LOOKS: Record<Visit['state'], Look> = {
  PLANNED: { color: 'blue', icon: IconCalendarEvent },
  OPEN: { color: 'yellow', icon: IconClipboardList },
  FINISHED: { color: 'green', icon: IconCheck },
  CANCELLED: { color: 'gray', icon: IconBan },
};

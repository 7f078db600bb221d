import {
  IconArchive,
  IconArrowBackUp,
  IconCheck,
  IconClock,
  IconEdit,
  IconPencil,
  IconRosetteDiscountCheck,
  IconSlash,
  IconX,
} from '@tabler/icons-react';
import type { components } from '../../api/schema';
import type { Look } from '../../design/look-badge';

export type PlanState = components['schemas']['InspectionPlanView']['state'];

const SETTLING: Look = { color: 'gray', icon: IconClock };
const NOTHING: Look = { color: 'gray', icon: IconSlash };

/** How a paper that walks a chain looks; plans and conclusions have these states, plans some more. */
export const PAPER_LOOKS: Record<PlanState, Look> = {
  DRAFT: { color: 'gray', icon: IconPencil },
  SUBMITTED: { color: 'blue', icon: IconClock },
  WITHDRAWING: SETTLING,
  RETURNED: { color: 'orange', icon: IconArrowBackUp },
  REJECTED: { color: 'red', icon: IconX },
  WITHDRAWN: NOTHING,
  APPROVED: { color: 'green', icon: IconCheck },
  ISSUED: { color: 'green', icon: IconRosetteDiscountCheck },
  AMENDING: { color: 'orange', icon: IconEdit },
  CLOSED: { color: 'gray', icon: IconArchive },
  CANCELLED: NOTHING,
};

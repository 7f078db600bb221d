import {
  IconArchive,
  IconArrowBackUp,
  IconCheck,
  IconClock,
  IconPencil,
  IconSlash,
} from '@tabler/icons-react';
import type { components } from '../../../api/schema';
import type { Look } from '../../../design/look-badge';

type Schemas = components['schemas'];
export type DeskRequest = Schemas['DeskRequestView'];
export type DeskAnswer = Schemas['DeskAnswerView'];
export type ComparedAnswer = Schemas['ComparedAnswer'];
export type RequestState = Schemas['DeskRequestState'];

export const REQUEST_LOOKS: Record<RequestState, Look> = {
  DRAFT: { color: 'gray', icon: IconPencil },
  SENT: { color: 'blue', icon: IconClock },
  CLOSED: { color: 'gray', icon: IconArchive },
  CANCELLED: { color: 'gray', icon: IconSlash },
};

export const ANSWER_LOOKS: Record<Schemas['DeskAnswerState'], Look> = {
  WAITING: { color: 'yellow', icon: IconClock },
  DRAFT: { color: 'gray', icon: IconPencil },
  SUBMITTED: { color: 'green', icon: IconCheck },
  RETURNED: { color: 'orange', icon: IconArrowBackUp },
};

/** Whether a due day is still a matter of somebody’s. */
export function isOwed(answer: { state: DeskAnswer['state']; request: { state: RequestState } }): boolean {
  return answer.request.state === 'SENT' && answer.state !== 'SUBMITTED';
}

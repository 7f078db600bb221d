import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import type { Fields } from './values';

export type Preview = components['schemas']['gateway.preview-registration.response'];

/** How long somebody types before the server is asked, ms. */
const TYPING_MS = 400;
/** Stands for texts that the check does not look at, so that typing them asks nothing. */
const SOME_TEXT = '…';

/**
 * What the server says of the fields as they stand: figures, findings, who decides. The last answer stays until the next
 * one comes; `current` tells whether it is about what is on the screen.
 */
export function usePreview(fields: Fields | null, registrationId: string | null) {
  const asked = JSON.stringify(
    fields && { ...fields, content: SOME_TEXT, contact: { name: SOME_TEXT, phone: null } },
  );
  const [settled] = useDebouncedValue(asked, TYPING_MS);
  const settledFields = JSON.parse(settled) as Fields | null;
  const { data, error, isPlaceholderData, refetch } = query.useQuery(
    'post',
    '/api/registrations/preview',
    { body: { registrationId, fields: settledFields ?? EMPTY } },
    { enabled: settledFields !== null, placeholderData: keepPreviousData },
  );
  const there = fields === null ? undefined : data;
  return {
    preview: there,
    error: fields === null ? null : error,
    current: there !== undefined && asked === settled && !isPlaceholderData,
    refetch,
  };
}

/** Never sent: the question is not asked before the dates are known. */
const EMPTY: Fields = {
  year: 2022,
  participantIds: [],
  hostUnitIds: [],
  dates: { from: '2022-01-01', to: '2022-01-01' },
  purpose: 'TOPICAL_STUDY',
  content: SOME_TEXT,
  contact: { name: SOME_TEXT },
};

import { useRef } from 'react';
import { api, etag, newKey } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { store, type Attempt, type Ledger, type Saved } from './saving';
import type { Fields, Registration } from './values';

/**
 * Saves and submits. The attempts to save carry their own keys, which are kept on the device with what was typed: a new
 * draft whose answer was lost is not made twice, not even by a page that was loaded again in between.
 */
export function useSaving(initial: Ledger, keep: (ledger: Ledger) => void) {
  const ledger = useRef(initial);
  const save = useCommand<Attempt, Registration>(
    ({ key, base, fields }) =>
      base === null
        ? api.POST('/api/registrations', { params: { header: { 'Idempotency-Key': key } }, body: fields })
        : api.PUT('/api/registrations/{id}', {
            params: {
              path: { id: base.registrationId },
              header: { 'Idempotency-Key': key, 'If-Match': etag(base.version) },
            },
            body: fields,
          }),
    ['trips'],
  );
  const submit = useCommand<{ registrationId: string; version: number }, Registration>(
    ({ registrationId, version }, key) =>
      api.POST('/api/registrations/{id}/submit', {
        params: {
          path: { id: registrationId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(version) },
        },
      }),
    ['trips', 'queue'],
  );
  const note = (next: Ledger) => {
    ledger.current = next;
    keep(next);
  };
  return {
    pending: save.isPending || submit.isPending,
    saved: () => ledger.current.saved,
    /** @throws Problem */
    save: (fields: Fields): Promise<Saved> =>
      store(
        fields,
        ledger.current,
        async (attempt) => {
          const { registrationId, version } = await save.mutateAsync(attempt);
          return { registrationId, version, fields: attempt.fields };
        },
        note,
        newKey,
      ),
    /** @throws Problem */
    submit: ({ registrationId, version }: Saved) => submit.mutateAsync({ registrationId, version }),
  };
}

import { expect, it } from '@jest/globals';
import { OFFLINE, Problem } from '../../../api/problem';
import { store, type Attempt, type Ledger, type Saved } from './saving';
import { NOTHING, fieldsOf, type Fields } from './values';

const fields = (content: string): Fields => {
  const made = fieldsOf({ ...NOTHING, from: '2022-09-02', to: '2022-09-02', content }, 'me', 2022);
  if (made === null) throw new Error('both days are given');
  return made;
};

/** A server that keeps drafts by key and may lose its answers. */
function server() {
  const answers = new Map<string, Saved>();
  const drafts = new Map<string, Saved>();
  const state = { lose: 0, drafts };
  const send = (attempt: Attempt): Promise<Saved> => {
    const known = answers.get(attempt.key);
    const saved = known ?? {
      registrationId: attempt.base?.registrationId ?? `id${drafts.size}`,
      version: (attempt.base?.version ?? 0) + 1,
      fields: attempt.fields,
    };
    answers.set(attempt.key, saved);
    drafts.set(saved.registrationId, saved);
    if (state.lose-- > 0) return Promise.reject(OFFLINE);
    return Promise.resolve(saved);
  };
  return { state, send };
}

function device() {
  const kept: { ledger: Ledger } = { ledger: { saved: null, unsettled: null } };
  let keys = 0;
  return { kept, note: (ledger: Ledger) => void (kept.ledger = ledger), newKey: () => `key${keys++}` };
}

it('changes the draft whose answer was lost instead of making a second one', async () => {
  const [{ state, send }, { kept, note, newKey }] = [server(), device()];
  state.lose = 1;
  await expect(store(fields('a'), kept.ledger, send, note, newKey)).rejects.toBe(OFFLINE);
  const saved = await store(fields('b'), kept.ledger, send, note, newKey);
  expect(state.drafts.size).toBe(1);
  expect(saved).toMatchObject({ registrationId: 'id0', version: 2 });
  expect(state.drafts.get('id0')?.fields.content).toBe('b');
});

it('sends nothing when the server has the same already', async () => {
  const { kept, note, newKey } = device();
  const saved: Saved = { registrationId: 'x', version: 3, fields: fields('a') };
  const send = () => Promise.reject(new Error('not to be sent'));
  await expect(store(fields('a'), { ...kept.ledger, saved }, send, note, newKey)).resolves.toBe(saved);
});

it('lets go of an attempt that was refused', async () => {
  const { kept, note, newKey } = device();
  const refusal = new Problem('INVALID_INPUT', 400, '', '');
  await expect(store(fields('a'), kept.ledger, () => Promise.reject(refusal), note, newKey)).rejects.toBe(
    refusal,
  );
  expect(kept.ledger).toEqual({ saved: null, unsettled: null });
});

import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { isProblem, type FieldProblem, type Problem } from '../../../api/problem';
import { useKept } from '../../../shell/drafts';
import type { Refused } from './findings';
import type { Attempt, Ledger } from './saving';
import { useSaving } from './use-saving';
import { fieldsOf, valuesOf, type Fields, type Registration, type TripValues } from './values';

/** What is on the device of a form: all that was typed, and an attempt to save that nobody answered. */
export type KeptTrip = { values: TripValues; unsettled: Attempt | null };

/** A form as it opens. */
export type Opened = {
  /** What is edited; null for a new one. */
  registration: Registration | null;
  /** What stands in the form first. */
  start: TripValues;
  /** What would stand there, had nothing been typed before. */
  untouched: TripValues;
  /** What was kept on this device. */
  kept: KeptTrip | undefined;
  /** Saved a moment ago, but not submitted. */
  refused?: readonly FieldProblem[];
};

export function keptName(registrationId: string | null): string {
  return registrationId === null ? 'registration/new' : `registration/${registrationId}`;
}

/** Keeps what is typed until it is saved; saves and submits it, and goes on to where it is then. */
export function useSending(opened: Opened, values: TripValues) {
  const { registration, kept } = opened;
  const navigate = useNavigate();
  const { keep, drop } = useKept<KeptTrip>(keptName(registration?.registrationId ?? null));
  const [before] = useState(() => kept?.unsettled ?? null);
  const unsettled = useRef(before);
  const [left, setLeft] = useState(false);
  const [restored, setRestored] = useState(kept !== undefined);
  const [problem, setProblem] = useState<Problem>();
  const [refused, setRefused] = useState<Refused | undefined>(
    opened.refused && { fields: opened.refused, values: opened.start },
  );
  const typed = JSON.stringify(values);
  const changed = typed !== JSON.stringify(opened.untouched);

  useEffect(() => {
    if (left) return;
    if (changed || unsettled.current !== null)
      keep({ values: JSON.parse(typed) as TripValues, unsettled: unsettled.current });
    else drop();
  }, [typed, changed, left, keep, drop]);

  const saving = useSaving(ledgerOf(registration, before), (ledger: Ledger) => {
    unsettled.current = ledger.unsettled;
    keep({ values, unsettled: ledger.unsettled });
  });

  const leave = async (registrationId: string, done: 'SAVED' | 'SUBMITTED') => {
    setLeft(true);
    drop();
    await navigate({ to: '/dang-ky/$id', params: { id: registrationId }, state: { done } });
  };

  /** @param refusedNow called when there is something new to read at the top of the form */
  const send = async (fields: Fields, then: 'SAVE' | 'SUBMIT', refusedNow: () => void) => {
    setProblem(undefined);
    setRefused(undefined);
    try {
      const saved = await saving.save(fields);
      if (then === 'SAVE') return await leave(saved.registrationId, 'SAVED');
      await saving.submit(saved);
      await leave(saved.registrationId, 'SUBMITTED');
    } catch (error) {
      if (!isProblem(error)) throw error;
      const saved = saving.saved();
      if (registration === null && saved !== null) {
        // The draft is on the server now: from here on this form is about it, also after the page is loaded again.
        setLeft(true);
        drop();
        const { registrationId } = saved;
        await navigate({
          to: '/dang-ky/$id/sua',
          params: { id: registrationId },
          replace: true,
          state: { refused: { code: error.code, fields: [...error.fields] } },
        });
        return;
      }
      setProblem(error);
      setRefused({ fields: error.fields, values });
      refusedNow();
    }
  };

  return {
    send,
    pending: saving.pending,
    /** Something is typed that the server has not got. */
    unsent: changed && !left,
    restored,
    forget: () => {
      setRestored(false);
      drop();
    },
    problem,
    refused,
  };
}

function ledgerOf(registration: Registration | null, unsettled: Attempt | null): Ledger {
  if (registration === null) return { saved: null, unsettled };
  const { registrationId, version, submitter, year } = registration;
  const fields = fieldsOf(valuesOf(registration), submitter.personId, year);
  return { saved: fields && { registrationId, version, fields }, unsettled };
}

import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from './client';
import { OFFLINE, Problem } from './problem';
import { refreshAfter, type Changed } from './refresh';

/** Waits between attempts of a command whose outcome is not known, ms. */
const RETRY_AFTER_MS = [500, 1_500, 4_000];

type Answer<T> = { data?: T };

/**
 * A command as a page gives it: sent under a key of its own, sent again under the same key as long as nobody knows
 * whether it was done, and followed by a refresh of what it changed. The same input tried once more by a person after a
 * lost answer keeps its key too, so a second press of the button cannot do it twice.
 *
 * @param send makes the request; `key` goes into `Idempotency-Key`
 * @param changed which pages show something else afterwards
 * @param done what must happen once it was done, before the pages are asked for again: going on to another page, dropping
 *   what was kept. What is given to `mutate` itself is not heard by a component that has gone by then, and a form goes as
 *   soon as the refreshed page says that there is nothing to be filled in any more.
 */
export function useCommand<Input, Output>(
  send: (input: Input, key: string) => Promise<Answer<Output>>,
  changed: Changed,
  done?: (output: Output) => void,
): UseMutationResult<Output, Problem, Input> {
  const queries = useQueryClient();
  const unsettled = useRef<{ input: string; key: string }>(undefined);
  return useMutation<Output, Problem, Input>({
    mutationFn: async (input) => {
      const text = JSON.stringify(input) ?? '';
      const key = unsettled.current?.input === text ? unsettled.current.key : newKey();
      unsettled.current = { input: text, key };
      try {
        const output = await untilSettled(() => send(input, key));
        unsettled.current = undefined;
        return output;
      } catch (error) {
        if (error instanceof Problem && !error.passing) unsettled.current = undefined;
        throw error;
      }
    },
    onSuccess: (output) => done?.(output),
    onSettled: () => refreshAfter(queries, changed),
  });
}

/** @throws Problem the refusal, or the last sign that nobody answers */
export async function untilSettled<T>(send: () => Promise<Answer<T>>): Promise<T> {
  for (const wait of [...RETRY_AFTER_MS, undefined]) {
    try {
      return (await send()).data as T;
    } catch (error) {
      const problem = error instanceof Problem ? error : OFFLINE;
      if (!problem.passing || wait === undefined) throw problem;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  throw OFFLINE;
}

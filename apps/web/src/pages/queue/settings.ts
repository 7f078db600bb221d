import { useLocalStorage } from '@mantine/hooks';

/** Of the device, not of the person: they are about its keyboard. */
const LETTERS_AS = 'dicoso:queue:letters';
const WAIT_AS = 'dicoso:queue:undo-seconds';

export const WAITS = ['5', '10', '20'] as const;
export type Wait = (typeof WAITS)[number];

export function useLetters() {
  return useLocalStorage({ key: LETTERS_AS, defaultValue: true, getInitialValueInEffect: false });
}

export function useWait() {
  return useLocalStorage<Wait>({ key: WAIT_AS, defaultValue: '5', getInitialValueInEffect: false });
}

/** How long a decision can be undone, ms. */
export function keptWaitMs(): number {
  const kept = localStorage.getItem(WAIT_AS)?.replaceAll('"', '');
  return Number(WAITS.find((wait) => wait === kept) ?? '5') * 1_000;
}

export type Passwords = { current: string; next: string; again: string };
export type PasswordField = keyof Passwords;
/** Names the words that say it. */
export type PasswordFault = 'currentMissing' | 'tooShort' | 'tooLong' | 'same' | 'differs';

/** As the server has it (libs/contracts, directory/credentials.ts). */
const SHORTEST = 10;
export const LONGEST = 200;

/** What can be said before anything is sent. */
export function passwordFaults({
  current,
  next,
  again,
}: Passwords): Partial<Record<PasswordField, PasswordFault>> {
  const faults: Partial<Record<PasswordField, PasswordFault>> = {};
  if (current === '') faults.current = 'currentMissing';
  if (next.length < SHORTEST) faults.next = 'tooShort';
  else if (next.length > LONGEST) faults.next = 'tooLong';
  // The same letters composed in another way are the same password.
  else if (next.normalize('NFC') === current.normalize('NFC')) faults.next = 'same';
  if (next !== again) faults.again = 'differs';
  return faults;
}

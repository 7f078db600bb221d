/** What a key asks for. */
export type Command =
  'next' | 'previous' | 'open' | 'approve' | 'return' | 'reject' | 'undo' | 'select' | 'help';

export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing'
>;

/** Where the focus is when the key is pressed. */
export type Place = {
  /** In a field, a menu or a dialog, which have keys of their own. */
  busy: boolean;
  /** On something that Enter and Space already press. */
  onControl: boolean;
  /** On a row of the list. */
  onRow: boolean;
};

export const LETTERS: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  a: 'approve',
  r: 'return',
  x: 'reject',
  z: 'undo',
  s: 'select',
  '?': 'help',
};
const REPEATABLE: readonly Command[] = ['next', 'previous'];

/** @param letters whether single letters are keys at all; a person may switch them off (WCAG 2.1.4) */
export function commandOf(press: Press, place: Place, letters = true): Command | undefined {
  if (place.busy || press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const command = named(press, place, letters);
  // A key held down moves on, but decides once.
  return press.repeat && command !== undefined && !REPEATABLE.includes(command) ? undefined : command;
}

function named(press: Press, { onControl, onRow }: Place, letters: boolean): Command | undefined {
  if (press.key === 'Enter') return onControl ? undefined : 'open';
  if (press.key === ' ') return onRow ? 'select' : undefined;
  return letters ? LETTERS[letterOf(press)] : undefined;
}

/** A Vietnamese input method may report no letter but only where the key is. */
function letterOf({ key, code }: Press): string {
  return key === 'Process' || key === 'Unidentified'
    ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '')
    : key.toLowerCase();
}

const FIELDS = [
  'input:not([type=checkbox]):not([type=radio])',
  'textarea',
  'select',
  '[contenteditable=true]',
  '[role=dialog]',
  '[role=menu]',
  '[role=combobox]',
].join(',');
const CONTROLS = 'a, button, input, summary, [role=button]';

export function placeOf(target: EventTarget | null): Place {
  const element = target instanceof Element ? target : null;
  const isIn = (selector: string) => Boolean(element?.closest(selector));
  return {
    busy: isIn(FIELDS) || document.querySelector('[aria-modal=true]') !== null,
    onControl: isIn(CONTROLS),
    onRow: isIn('[data-queue-row]'),
  };
}

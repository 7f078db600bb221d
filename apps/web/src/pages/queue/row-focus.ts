/** Moves the focus to a row; nothing happens while the list is not on the screen. */
export function focusRow(taskId: string): void {
  document.getElementById(rowId(taskId))?.focus();
}

export function rowId(taskId: string): string {
  return `queue-${taskId}`;
}

/** The sentence of the open request. */
export const SENTENCE_ID = 'queue-sentence';

/** Goes on into the open request, for keys and for screen readers. */
export function focusRequest(): void {
  document.getElementById(SENTENCE_ID)?.focus({ preventScroll: true });
}

/** When nothing is left to be open. */
export function focusTitle(): void {
  document.querySelector('h1')?.focus({ preventScroll: true });
}

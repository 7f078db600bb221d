/** Moves the focus to a row; nothing happens while the list is not on the screen. */
export function focusRow(taskId: string): void {
  document.getElementById(rowId(taskId))?.focus();
}

export function rowId(taskId: string): string {
  return `queue-${taskId}`;
}

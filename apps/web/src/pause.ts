/** Between two steps of what would hold up the page in one: what the person did meanwhile comes first. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

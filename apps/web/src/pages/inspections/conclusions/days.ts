const DAY_MS = 86_400_000;

/** `2022-02-28` → `2022-03-01`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

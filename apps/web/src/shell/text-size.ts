const KEPT_AS = 'dicoso:text-size';

/** Factors of the browser’s own text size. */
export const TEXT_SIZES = [1, 1.125, 1.25, 1.5] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export function keptTextSize(): TextSize {
  const kept = Number(localStorage.getItem(KEPT_AS));
  return TEXT_SIZES.find((size) => size === kept) ?? 1;
}

export function applyTextSize(size: TextSize): void {
  document.documentElement.style.setProperty('--dicoso-text-size', String(size));
  localStorage.setItem(KEPT_AS, String(size));
}

const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** 61.5 → `61,5`; 1234 → `1.234`. */
export function inVietnamese(value: number): string {
  return FORMAT.format(value);
}

/** How documents write a number of things: `05`, `14`. */
export function counted(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : inVietnamese(value);
}

/** `a; b; c`, without what is empty. */
export function joined(parts: readonly (string | null)[], separator = '; '): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}

export const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** Nearest ranks, ms. */
export type Summary = { count: number; p50: number; p95: number; p99: number };

/** Latencies of one kind, ms. */
export class Latencies {
  private readonly values: number[] = [];

  add(ms: number): void {
    this.values.push(ms);
  }

  get count(): number {
    return this.values.length;
  }

  /** Nearest rank, to a tenth of a millisecond; null without values. */
  summary(): Summary | null {
    if (this.values.length === 0) return null;
    const sorted = [...this.values].sort((a, b) => a - b);
    const at = (share: number) => tenth(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
    return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
  }
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

export function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

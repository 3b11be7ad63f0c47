// Measured times in milliseconds, and what is said of them.

export interface Times {
  median: number;
  /** The first and the third quartile. */
  low: number;
  high: number;
  count: number;
}

export function times(measured: readonly number[]): Times | null {
  if (measured.length === 0) return null;
  const sorted = [...measured].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

/** `1.24 (1.21–1.30)`: the median and its quartiles, in units of the other's median. */
export function ratio(of: Times | null | undefined, to: Times | null | undefined): string {
  if (!of || !to) return '–';
  const by = (ms: number) => figure(ms / to.median);
  return of.count === 1 ? `${by(of.median)} (1 run)` : `${by(of.median)} (${by(of.low)}–${by(of.high)})`;
}

/** Three digits are all a stopwatch can promise. */
export function figure(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : 2);
}

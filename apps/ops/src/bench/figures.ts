/** How long something took, in milliseconds, and how often it happened. */
export interface Timing {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

/** The value below which a share of sorted values lies; 0 of nothing. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** Sums up latencies in milliseconds. */
export function timingOf(latencies: readonly number[]): Timing {
  const sorted = latencies.toSorted((one, other) => one - other)
  return {
    count: sorted.length,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    max: sorted.at(-1) ?? 0,
  }
}

/** The middle of several values; 0 of none. */
export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((one, other) => one - other),
    0.5,
  )
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

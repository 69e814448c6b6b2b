/** The lines of a plot up and down: round numbers from below the least value to above the greatest. */
export interface ValueScale {
  least: number
  most: number
  ticks: readonly number[]
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10
  return Math.max(1, factor * power)
}

/** Whole numbers only: the values are people. A scale that begins near zero begins at zero. */
export function valueScale(values: readonly number[]): ValueScale {
  const high = Math.max(1, ...values)
  const floor = values.length > 0 ? Math.min(...values) : 0
  const beginsAtZero = floor <= high * 0.6
  const step = roundStep(Math.max(1, (high - (beginsAtZero ? 0 : floor)) / 3))
  const least = beginsAtZero ? 0 : Math.floor((floor - 1) / step) * step
  const most = Math.max(least + step, Math.ceil(high / step) * step)
  const count = Math.round((most - least) / step)
  return { least, most, ticks: Array.from({ length: count + 1 }, (_, index) => least + index * step) }
}

/** A line of steps: each value holds for its whole day. `width` and `height` are those of the drawing. */
export function stepPath(
  values: readonly number[],
  { least, most }: ValueScale,
  width: number,
  height: number,
): string {
  const step = width / Math.max(1, values.length)
  const y = (value: number) => round(height - ((value - least) / (most - least)) * height)
  return values
    .map((value, index) => {
      const from = round(index * step)
      const until = round((index + 1) * step)
      if (index > 0 && value === values[index - 1]) return `H${until}`
      return index === 0 ? `M${from} ${y(value)}H${until}` : `V${y(value)}H${until}`
    })
    .join('')
}

const round = (value: number): number => Math.round(value * 100) / 100

/** The first day of each month among the days, with its place in percent. */
export function monthTicks(days: readonly string[]): { day: string; x: number; startsYear: boolean }[] {
  return days.flatMap((day, index) =>
    day.endsWith('-01') ? [{ day, x: round((index / days.length) * 100), startsYear: day.endsWith('-01-01') }] : [],
  )
}

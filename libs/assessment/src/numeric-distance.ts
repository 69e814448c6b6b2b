/**
 * Whether two numbers lie at most `tolerance` apart, compared as the decimals people write: 0.7 is within
 * 0.1 of 0.8, although binary subtraction gives 0.10000000000000009. All three are finite; the tolerance is
 * not negative.
 */
export function isWithin(value: number, answer: number, tolerance: number): boolean {
  const decimals = [value, answer, tolerance].map(toDecimal)
  const places = Math.max(...decimals.map((decimal) => decimal.places))
  const [v, a, t] = decimals.map(({ digits, places: own }) => digits * 10n ** BigInt(places - own)) as [
    bigint,
    bigint,
    bigint,
  ]
  const distance = v > a ? v - a : a - v
  return distance <= t
}

/** Whether two times of day, in minutes since midnight, lie at most `tolerance` minutes apart round the clock. */
export function isWithinOnClock(value: number, answer: number, tolerance: number): boolean {
  const distance = Math.abs(value - answer)
  return Math.min(distance, 24 * 60 - distance) <= tolerance
}

/** The shortest decimal that reads back as this number: `digits` ÷ 10^`places`. */
function toDecimal(value: number): { digits: bigint; places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const places = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 }
}

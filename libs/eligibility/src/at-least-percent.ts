/** A decimal number as an integer and how many of its digits stand behind the point. */
function decimal(value: number): { digits: bigint; places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const places = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 }
}

/**
 * Whether points out of points reach a percentage, exactly as the decimals are written and without any rounding:
 * 39.8 of 50 is 79.6 % and not 80 %, and it is 79.6 %.
 */
export function isAtLeastPercent(points: number, outOf: number, percent: number): boolean {
  if (!(outOf > 0) || ![points, outOf, percent].every(Number.isFinite)) return false
  const reached = decimal(points)
  const possible = decimal(outOf)
  const needed = decimal(percent)
  const left = reached.digits * 100n * 10n ** BigInt(possible.places + needed.places)
  return left >= needed.digits * possible.digits * 10n ** BigInt(reached.places)
}

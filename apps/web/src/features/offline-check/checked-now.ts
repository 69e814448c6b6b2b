import type { CheckedAt } from '@muster/credential/offline-check.ts'

/** This instant, and the calendar day where the device is. */
export function checkedNow(): CheckedAt {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    instant: now.toISOString(),
    day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  }
}

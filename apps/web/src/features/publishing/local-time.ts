const two = (number: number): string => String(number).padStart(2, '0')

/** An instant as a field for date and time holds it, in the reader's own zone; empty for none. */
export function asLocal(instant: string | null): string {
  if (instant === null) return ''
  const at = new Date(instant)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The instant of what a field for date and time holds; null where it is empty or unfinished. */
export function asInstant(local: string): string | null {
  const at = new Date(local)
  return local === '' || Number.isNaN(at.getTime()) ? null : at.toISOString()
}

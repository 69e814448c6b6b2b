/** Whether a text names a zone that this machine knows, such as `Africa/Juba`. */
export function isZone(text: string): boolean {
  try {
    // An offset is no place: its days would move when the clocks do.
    return /^[A-Za-z]/.test(text) && new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const kept = new Map<string, Intl.DateTimeFormat>()

function offsetNameAt(zone: string, instant: number): string {
  let format = kept.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    kept.set(zone, format)
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.slice('GMT'.length) || '+00:00'
}

const minutesOf = (offset: string): number => {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/**
 * How far the clocks of a zone are ahead of UTC at a local time of a day, `+09:00`. A local time that the clocks skip or
 * show twice gets one of its two offsets.
 */
export function offsetAt(zone: string, day: string, time: string): string {
  const local = Date.parse(`${day}T${time}:00Z`)
  const guess = offsetNameAt(zone, local)
  return offsetNameAt(zone, local - minutesOf(guess) * 60_000)
}

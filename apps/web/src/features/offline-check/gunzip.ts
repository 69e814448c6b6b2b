import type { Gunzip } from '@muster/credential/status-list.ts'

/** Expands gzip with the browser's own means, and gives up once there is more than was asked for. */
export const gunzip: Gunzip = async (bytes, atMost) => {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > atMost) {
      await reader.cancel()
      throw new RangeError('expands to more than a status list holds')
    }
    parts.push(next.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

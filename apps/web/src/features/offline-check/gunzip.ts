import type { Inflate } from '@muster/credential/pdf-streams.ts'
import type { Gunzip } from '@muster/credential/status-list.ts'

/** Expands gzip with the browser's own means, and gives up once there is more than was asked for. */
export const gunzip: Gunzip = (bytes, atMost) => expand(bytes, atMost, 'gzip')

/** The same for the streams of a PDF. */
export const inflate: Inflate = (bytes, atMost) => expand(bytes, atMost, 'deflate')

async function expand(bytes: Uint8Array, atMost: number, format: 'gzip' | 'deflate'): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream(format))
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > atMost) {
      await reader.cancel()
      throw new RangeError('expands to more than was asked for')
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

interface Size {
  readonly width: number
  readonly height: number
}

/** Width and height of an image in pixels as its own header says; null where it is broken off or is none. */
export function imageSize(content: Buffer, mediaType: 'image/jpeg' | 'image/png' | 'image/webp'): Size | null {
  try {
    return { 'image/jpeg': jpegSize, 'image/png': pngSize, 'image/webp': webpSize }[mediaType](content)
  } catch (error) {
    // Reading past the end: the file is shorter than it says.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The header comes first; IEND comes last, with nothing after it. */
function pngSize(content: Buffer): Size | null {
  if (content.toString('latin1', 12, 16) !== 'IHDR') return null
  let at = 8
  for (;;) {
    const length = content.readUInt32BE(at)
    const kind = content.toString('latin1', at + 4, at + 8)
    at += 12 + length
    if (at > content.length) return null
    if (kind === 'IEND') break
  }
  return at === content.length ? { width: content.readUInt32BE(16), height: content.readUInt32BE(20) } : null
}

/** The frame's segment, and an end of image somewhere after it: cameras append pictures and notes of their own. */
function jpegSize(content: Buffer): Size | null {
  let at = 2
  for (;;) {
    if (content.readUInt8(at) !== 0xff) return null
    const marker = content.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const size = { width: content.readUInt16BE(at + 7), height: content.readUInt16BE(at + 5) }
      return content.includes(Buffer.from([0xff, 0xd9]), at) ? size : null
    }
    // The picture's data before any frame: no picture.
    if (marker === 0xda || marker === 0xd9) return null
    const hasLength = !(marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8))
    at += hasLength ? 2 + Math.max(2, content.readUInt16BE(at + 2)) : 2
  }
}

/** The container names its length; its first chunk says the size in one of three ways. */
function webpSize(content: Buffer): Size | null {
  const stated = content.readUInt32LE(4) + 8
  if (stated + (stated % 2) !== content.length && stated !== content.length) return null
  const kind = content.toString('latin1', 12, 16)
  if (kind === 'VP8X') return { width: 1 + content.readUIntLE(24, 3), height: 1 + content.readUIntLE(27, 3) }
  if (kind === 'VP8 ') {
    if (content.readUIntBE(23, 3) !== 0x9d012a) return null
    return { width: content.readUInt16LE(26) & 0x3fff, height: content.readUInt16LE(28) & 0x3fff }
  }
  if (kind === 'VP8L') {
    if (content.readUInt8(20) !== 0x2f) return null
    const bits = content.readUInt32LE(21)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  return null
}

import { crc32, deflateSync } from 'node:zlib'

/** A PDF of one empty page, told apart from others by a number. */
export const smallPdf = (number = 1): Buffer<ArrayBuffer> =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n% ${number}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A white picture; its header may claim any size. */
export function smallPng(width = 2, height = 2, more: Buffer = Buffer.alloc(0)): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(6, 255))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.from(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', rows),
      ...(more.length ? [chunk('tEXt', more)] : []),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/** The frame of a picture without a picture: enough to be told by. */
export function smallJpeg(width = 2, height = 2): Buffer<ArrayBuffer> {
  const frame = Buffer.from([0xff, 0xc0, 0x00, 0x0b, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.from(
    Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0x4a, 0x46]),
      frame,
      Buffer.from([0xff, 0xda, 0, 2, 1, 0xff, 0xd9]),
    ]),
  )
}

/** The same as WebP without losses. */
export function smallWebp(width = 2, height = 2): Buffer<ArrayBuffer> {
  const content = Buffer.alloc(26)
  content.write('RIFF', 0, 'latin1')
  content.writeUInt32LE(18, 4)
  content.write('WEBPVP8L', 8, 'latin1')
  content.writeUInt32LE(5, 16)
  content.writeUInt8(0x2f, 20)
  content.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0, 21)
  return content
}

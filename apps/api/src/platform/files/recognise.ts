import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { eachStream } from '@muster/credential/pdf-streams.ts'
import { imageSize } from './image-size.ts'

/** The kinds of files we take in. */
export type FileKind = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp'

export interface RecognisedFile {
  readonly mediaType: FileKind
  /** In pixels; null for a document. */
  readonly size: { readonly width: number; readonly height: number } | null
}

/** Why a file is not taken: no kind of ours, broken, two kinds in one, larger than its kind may be, or an image of more pixels than a viewer survives. */
export type FileFault = 'not-one-of' | 'file-damaged' | 'file-mixed' | 'file-too-large' | 'image-too-large'

/** No side of an image may be longer, and no image may have more pixels: unpacked, each takes four bytes. */
const longestSide = 20_000
const mostPixels = 100_000_000

/** What a file is by its content alone; its name and what its sender called it say nothing. */
export async function recogniseFile(content: Buffer): Promise<RecognisedFile | FileFault> {
  const mediaType = kindOf(content)
  if (mediaType === null) return 'not-one-of'
  if (mediaType === 'application/pdf') {
    if (!content.subarray(-1_024).includes('%%EOF')) return 'file-damaged'
    const isMixedDocument = isMixed(content, mediaType) || !(await holdsCredentialsAtMost(content))
    return isMixedDocument ? 'file-mixed' : { mediaType, size: null }
  }
  const size = imageSize(content, mediaType)
  if (!size || size.width === 0 || size.height === 0) return 'file-damaged'
  if (size.width > longestSide || size.height > longestSide || size.width * size.height > mostPixels)
    return 'image-too-large'
  return isMixed(content, mediaType) ? 'file-mixed' : { mediaType, size }
}

function kindOf(content: Buffer): FileKind | null {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, at) => content[at] === byte)
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (content.toString('latin1', 0, 5) === '%PDF-') return 'application/pdf'
  if (content.toString('latin1', 0, 4) === 'RIFF' && content.toString('latin1', 8, 12) === 'WEBP') return 'image/webp'
  return null
}

/** What makes a browser take text for a page. */
export const markup = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)/i
/** What a document does by itself when it is opened. */
const activeContent = /\/(?:JavaScript|JS|Launch|RichMedia|XFA)\b/

/**
 * Whether another program would see another file in it: a page, a document inside an image, an archive at its end, or a
 * document that runs something.
 */
function isMixed(content: Buffer, mediaType: FileKind): boolean {
  const text = content.toString('latin1')
  if (endsAsArchive(content)) return true
  if (mediaType === 'application/pdf') return markup.test(text.slice(0, 1_024)) || activeContent.test(text)
  return markup.test(text) || text.includes('%PDF-')
}

/** How a PDF marks a file within it; names may be spelt with `#` and two digits for any letter. */
const attachment =
  /\/(?:E|#45)(?:m|#6D)(?:b|#62)(?:e|#65)(?:d|#64)(?:d|#64)(?:e|#65)(?:d|#64)(?:F|#46)(?:i|#69)(?:l|#6C)(?:e|#65)(?![\w#])/gi
const mostAttachments = 4
const largestAttachment = 1_000_000
const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate)

/**
 * Whether whatever is attached to a document is a credential and nothing else, as certificates carry their own: JSON
 * that has a subject and no markup. A file is counted wherever it is marked, also where it cannot be read.
 */
async function holdsCredentialsAtMost(content: Buffer): Promise<boolean> {
  const text = content.toString('latin1')
  const marked = text.match(attachment)?.length ?? 0
  if (marked === 0) return true
  if (marked > mostAttachments) return false
  let credentials = 0
  const isRead = await eachStream(
    content,
    text,
    (bytes, atMost) => unpack(bytes, { maxOutputLength: atMost }),
    ({ dictionary, content: attached }) => {
      const marks = dictionary.match(attachment)?.length ?? 0
      if (marks === 1 && isCredential(attached)) credentials += 1
    },
  )
  return isRead && credentials === marked
}

function isCredential(attached: Uint8Array): boolean {
  if (attached.length > largestAttachment) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(attached)
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null && 'credentialSubject' in json && !markup.test(text)
  } catch {
    return false
  }
}

/** Whether an archive's directory stands at the end, as unpacking programs look for it from there. */
export function endsAsArchive(content: Buffer): boolean {
  const end = Buffer.from('PK\u0005\u0006', 'latin1')
  const earliest = Math.max(0, content.length - 65_557)
  for (
    let at = content.lastIndexOf(end);
    at >= earliest && at >= 0;
    at = at === 0 ? -1 : content.lastIndexOf(end, at - 1)
  )
    if (at + 22 <= content.length && at + 22 + content.readUInt16LE(at + 20) <= content.length) return true
  return false
}

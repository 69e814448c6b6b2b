/** Unpacks deflated bytes (RFC 1950), never to more than so many; throws for anything else. */
export type Inflate = (bytes: Uint8Array, atMost: number) => Uint8Array | Promise<Uint8Array>

/** A stream of a PDF, unpacked. */
export interface PdfStream {
  readonly dictionary: string
  readonly content: Uint8Array
}

/** Enough for any certificate; a file of more is not read further. */
const mostStreams = 2_000
const largestStream = 5_000_000
const mostUnpacked = 20_000_000
/** What cannot be unpacked may have taken as long as the largest that can. */
const costOfFailure = 2_000_000

const marks = /\bobj\b|\bstream\r?\n/g
const deflated = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/
const nothing = new Uint8Array()

/** One character a byte, so that places in the text are places in the file. */
export const bytewise = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/**
 * The streams of a PDF (ISO 32000-2, 7.3.8) in the order they lie in it, every revision's: found by their keywords and
 * not by the file's own table, which a forger writes. Plain and deflated ones are given, others passed over. Reads on
 * once and never back; returns whether it came to the end before it had unpacked too much.
 */
export async function eachStream(
  pdf: Uint8Array,
  text: string,
  inflate: Inflate,
  visit: (stream: PdfStream) => void,
): Promise<boolean> {
  const scan = new RegExp(marks)
  let objectAt = 0
  let [streams, unpacked] = [0, 0]
  for (let mark = scan.exec(text); mark; mark = scan.exec(text)) {
    if (mark[0] === 'obj') {
      objectAt = scan.lastIndex
      continue
    }
    if (++streams > mostStreams || unpacked > mostUnpacked) return false
    const dictionary = text.slice(Math.max(objectAt, mark.index - 20_000), mark.index)
    const end = endOf(text, scan.lastIndex, dictionary)
    const content = isReadable(dictionary)
      ? await unpack(pdf.subarray(scan.lastIndex, end), dictionary, inflate)
      : nothing
    unpacked += content?.length ?? costOfFailure
    if (content) visit({ dictionary, content })
    scan.lastIndex = end
  }
  return true
}

/** A length that stands in another object, or is wrong, is not relied on: the stream's end is looked for. */
function endOf(text: string, start: number, dictionary: string): number {
  const length = /\/Length\s+(\d{1,9})(?!\d|\s+\d+\s+R\b)/.exec(dictionary)?.[1]
  const stated = start + Number(length)
  if (length !== undefined && /^\s{0,2}endstream/.test(text.slice(stated, stated + 12))) return stated
  const found = text.indexOf('endstream', start)
  return found === -1 ? text.length : found
}

const isReadable = (dictionary: string): boolean => !dictionary.includes('/Filter') || deflated.test(dictionary)

async function unpack(bytes: Uint8Array, dictionary: string, inflate: Inflate): Promise<Uint8Array | null> {
  if (!dictionary.includes('/Filter')) return bytes
  try {
    return await inflate(bytes, largestStream)
  } catch {
    return null
  }
}

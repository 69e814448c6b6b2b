import { inflateSync } from 'node:zlib'

/** Larger than any credential, so that a small file cannot unfold into all of the memory. */
const largest = 5_000_000

const embeddedFile = /\/Type\s*\/EmbeddedFile\b/g

function unfold(bytes: Buffer, dictionary: string): Buffer | undefined {
  if (!/\/Filter/.test(dictionary)) return bytes
  if (!/\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(dictionary)) return undefined
  try {
    return inflateSync(bytes, { maxOutputLength: largest })
  } catch {
    return undefined
  }
}

/**
 * The files attached to a PDF (ISO 32000-2, 7.11.4), in the order they lie in it. Reads what stands in the file as
 * plain or deflated streams, which is how certificates carry their credential; an encrypted PDF yields nothing.
 */
export function attachedFiles(pdf: Buffer): Buffer[] {
  // One character a byte, so that places in the text are places in the file.
  const text = pdf.toString('latin1')
  return [...text.matchAll(embeddedFile)].flatMap(({ index }) => {
    const dictionaryStart = text.lastIndexOf(' obj', index)
    const keyword = text.slice(index).search(/\bstream\r?\n/)
    if (dictionaryStart === -1 || keyword === -1) return []
    const dictionary = text.slice(dictionaryStart, index + keyword)
    const start = text.indexOf('\n', index + keyword) + 1
    // A length may also stand in another object: then the stream's end is looked for.
    const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1]
    const end = length === undefined ? text.indexOf('endstream', start) : start + Number(length)
    return unfold(pdf.subarray(start, end), dictionary) ?? []
  })
}

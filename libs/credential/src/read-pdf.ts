import { canonicalJson, isJsonObject, type JsonObject } from './canonical-json.ts'
import type { PdfCode } from './codes.ts'
import { bytewise, eachStream, type Inflate } from './pdf-streams.ts'
import { parsePublicId } from './public-id.ts'
import { longestStatement } from './statement.ts'

/** No certificate is larger, in bytes. */
export const largestPdf = 10_000_000

/** Where a signature lies in a PDF, and what it says to cover (ISO 32000-2, 12.8.1). */
export interface PdfSignature {
  /** Offset and length of what comes before the signature, then of what comes after it. */
  readonly range: readonly [number, number, number, number]
  /** The signature itself: DER, perhaps with zeros after it. */
  readonly contents: Uint8Array
  /** All of the file but the signature's own bytes: false once anything was added after signing. */
  readonly coversWholeFile: boolean
}

/** What a PDF that should be a certificate holds. Nothing of it is believed yet. */
export interface PdfReading {
  /** The credentials in it, each once. */
  readonly credentials: readonly JsonObject[]
  /** The public ids written in it, each once. */
  readonly publicIds: readonly string[]
  /** The texts of QR codes: verify addresses with a signed statement. */
  readonly statements: readonly string[]
  readonly signatures: readonly PdfSignature[]
  /** What speaks against it as it lies there; empty for a certificate as it was served. */
  readonly faults: readonly PdfCode[]
}

/** More than any certificate has; a file full of them is not one. */
const mostFound = 20
const mostLooks = 500
/** No signature is longer, written in hexadecimal. */
const longestSignature = 200_000

/**
 * Reads a PDF that should be a certificate: nothing in it is executed, and time and memory are bounded whatever it
 * holds. An encrypted or damaged file is a finding, never an error.
 */
export async function readPdf(pdf: Uint8Array, inflate: Inflate): Promise<PdfReading> {
  if (pdf.length > largestPdf) return { ...nothing, faults: ['pdf-too-large'] }
  const text = bytewise(pdf)
  if (!text.slice(0, 1024).includes('%PDF-')) return { ...nothing, faults: ['pdf-malformed'] }
  const found = new Found()
  found.look(text)
  const isRead = await eachStream(pdf, text, inflate, ({ dictionary, content }) => {
    found.take(content)
    if (!/\/Subtype\s*\/Image|\/FontFile|\/Length1/.test(dictionary)) found.look(bytewise(content))
  })
  const signatures = signaturesIn(text)
  const reading = {
    credentials: [...found.credentials.values()],
    publicIds: [...found.publicIds],
    statements: [...found.statements],
    signatures,
  }
  return { ...reading, faults: [...faultsOf(reading, text, isRead)] }
}

const nothing = { credentials: [], publicIds: [], statements: [], signatures: [] } as const

class Found {
  readonly credentials = new Map<string, JsonObject>()
  readonly publicIds = new Set<string>()
  readonly statements = new Set<string>()

  /** Ids and statements in a text; texts of two bytes a letter are read as well. */
  look(text: string): void {
    const plain = text.includes('\0') ? text.replaceAll('\0', '') : text
    let looks = 0
    for (const { 0: typed, index } of plain.matchAll(/MU(?:-[0-9A-Z]{4}){5}/g)) {
      if (++looks > mostLooks || this.publicIds.size >= mostFound) break
      const id = parsePublicId(typed)
      if (id === null) continue
      this.publicIds.add(id)
      const address = /https?:\/\/[^\s()<>"#]{1,200}\/verify\/$/.exec(plain.slice(Math.max(0, index - 220), index))?.[0]
      const fragment = /^#[\w-]{200,500}/.exec(plain.slice(index + typed.length, index + typed.length + 501))?.[0]
      const statement = `${address}${typed}${fragment}`
      if (address && fragment && statement.length <= longestStatement) this.statements.add(statement)
    }
  }

  /** A credential is known by what it says, whatever its place, name and media type. */
  take(content: Uint8Array): void {
    if (this.credentials.size >= mostFound || content.find((byte) => byte > 0x20) !== 0x7b) return
    try {
      const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content))
      if (isJsonObject(json) && 'credentialSubject' in json) this.credentials.set(canonicalJson(json), json)
    } catch {
      // Not JSON, or none that has a canonical text: no credential of anybody's.
    }
  }
}

function signaturesIn(text: string): PdfSignature[] {
  const found = text.matchAll(
    /\/ByteRange\s{0,20}\[\s{0,20}(\d{1,9})\s{1,20}(\d{1,9})\s{1,20}(\d{1,9})\s{1,20}(\d{1,9})\s{0,60}\]/g,
  )
  const signatures: PdfSignature[] = []
  for (const [, ...numbers] of found) {
    if (signatures.length >= mostFound) break
    const range = numbers.map(Number) as [number, number, number, number]
    const [from, before, after, rest] = range
    const gap = after - before - from <= longestSignature ? text.slice(from + before, after) : ''
    const hex = /^<([0-9A-Fa-f]+)>$/.exec(gap)?.[1]
    const contents = Uint8Array.from(hex?.match(/../g) ?? [], (pair) => parseInt(pair, 16))
    const coversWholeFile = from === 0 && hex !== undefined && after + rest === text.length
    signatures.push({ range, contents, coversWholeFile })
  }
  return signatures
}

function* faultsOf(reading: Omit<PdfReading, 'faults'>, text: string, isRead: boolean): Generator<PdfCode> {
  const { credentials, publicIds, signatures } = reading
  if (!isRead) yield 'pdf-too-complex'
  if (!text.slice(-1024).includes('%%EOF')) yield 'pdf-malformed'
  if (/\/Encrypt\s+\d+\s+\d+\s+R\b|\/Encrypt\s*<</.test(text)) yield 'pdf-encrypted'
  if (credentials.length === 0) yield 'pdf-without-credential'
  if (credentials.length > 1) yield 'pdf-several-credentials'
  const ids = new Set([...publicIds, ...credentials.map(numberOf)])
  if (credentials.length > 0 && ids.size > 1) yield 'pdf-several-numbers'
  if (signatures.length === 0) yield 'pdf-unsigned'
  else if (!signatures.some(({ coversWholeFile }) => coversWholeFile)) yield 'pdf-changed-after-signing'
}

/** The public id a credential says it has. */
export function numberOf({ credentialSubject: subject }: JsonObject): string {
  const typed = isJsonObject(subject) ? subject.licenseNumber : undefined
  return (typeof typed === 'string' && typed.length < 100 && parsePublicId(typed)) || ''
}

import type { Language } from '@muster/assessment/question.ts'
import type { ImportNote, ImportReason } from '@muster/contracts/question-file-codes.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'

/** A picture that came along with questions, under the id by which they name it until it is taken in. */
export interface PackedPicture {
  readonly file: string
  readonly name: string
  readonly content: Buffer
  readonly sha256: string
  readonly mediaType: string
  readonly width: number
  readonly height: number
}

/** What whoever sends a file says of it: the language its texts are in, and where questions belong that do not say so. */
export interface Given {
  readonly language: Language
  readonly outcome: string
  readonly module: string
  /** The picture at an address inside the package, seen from the item that is read; none outside a package. */
  readonly pictureAt?: (address: string) => PackedPicture | undefined
}

/** One item of a file: the question it is, or why it cannot be one. */
export type FoundItem = { readonly name: string } & (
  { readonly question: BankQuestion; readonly notes: readonly ImportNote[] } | { readonly reason: ImportReason }
)

/** Why a file cannot be read at all. */
export type FileFaultCode =
  | 'file-empty'
  | 'file-not-utf8'
  | 'format-unknown'
  | 'xml-broken'
  | 'xml-doctype'
  | 'package-unsafe'
  | 'package-without-manifest'
  | 'too-many-questions'
  | 'row-ragged'
  | 'quote-open'
  | 'column-unknown'
  | 'column-missing'

/** The file is refused as a whole, with the line where it went wrong when one is known. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly line?: number,
  ) {
    super(code)
  }
}

/** An item that is in the file but cannot be a question here. */
export class NotPossible extends Error {
  constructor(readonly reason: ImportReason) {
    super(reason)
  }
}

/** No file holds more items. */
export const mostItems = 2_000

/** What an item is called in a report: one line, short. */
export function nameOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length > 100 ? `${letters.slice(0, 99).join('')}…` : line
}

/** Reads one item; what makes it impossible becomes its reason. */
export function itemOf(
  name: string,
  read: () => { readonly question: BankQuestion; readonly notes: readonly ImportNote[] },
): FoundItem {
  try {
    return { name: nameOf(name), ...read() }
  } catch (error) {
    if (error instanceof NotPossible) return { name: nameOf(name), reason: error.reason }
    throw error
  }
}

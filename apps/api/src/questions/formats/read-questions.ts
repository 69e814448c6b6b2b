import type { QuestionFormat } from '@muster/contracts/question-file-codes.ts'
import { csvColumns } from './csv-columns.ts'
import { type FoundItem, type Given, mostItems, type PackedPicture, UnreadableFile } from './found.ts'
import { isAiken, readAiken } from './read-aiken.ts'
import { readCsv } from './read-csv.ts'
import { readGift } from './read-gift.ts'
import { readMoodle } from './read-moodle.ts'
import { readPackage } from './read-package.ts'
import { readQti } from './read-qti.ts'
import { readXml } from './xml.ts'

export interface ReadQuestions {
  readonly format: QuestionFormat
  readonly items: readonly FoundItem[]
  /** The pictures that came along; questions name them by the ids they have here. */
  readonly pictures?: readonly PackedPicture[]
}

const qtiRoots = ['assessment-item', 'assessment-test', 'assessment-section', 'assessment-stimulus', 'questestinterop']

/** How files of XML begin; GIFT may begin with a tag as well, but with none of these. */
const markup = /^\s*<(?:[?!]|(?:\w+:)?(?:quiz|qti-|assessment|questestinterop|manifest|html))/i

function textOf(bytes: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Said below: any other encoding would be a guess.
  }
  throw new UnreadableFile('file-not-utf8')
}

/** Reads a file of questions of whichever format its content shows; its name says nothing. Throws `UnreadableFile`. */
export async function readQuestions(bytes: Buffer, given: Given): Promise<ReadQuestions> {
  const read = await readAny(bytes, given)
  if (read.items.length > mostItems) throw new UnreadableFile('too-many-questions')
  if (read.items.length === 0) throw new UnreadableFile('file-empty')
  return read
}

async function readAny(bytes: Buffer, given: Given): Promise<ReadQuestions> {
  if (bytes.toString('latin1', 0, 2) === 'PK') return { format: 'qti', ...(await readPackage(bytes, given)) }
  const text = textOf(bytes)
  if (text.trim() === '') throw new UnreadableFile('file-empty')
  if (markup.test(text)) return readMarkup(text, given)
  if (isCsv(text)) return { format: 'csv', items: readCsv(text, given) }
  if (isAiken(text)) return { format: 'aiken', items: readAiken(text, given) }
  return { format: 'gift', items: readGift(text, given) }
}

function readMarkup(text: string, given: Given): ReadQuestions {
  const root = readXml(text)
  if (root.name === 'quiz') return { format: 'moodle', items: readMoodle(root, given) }
  if (!qtiRoots.includes(root.name)) throw new UnreadableFile('format-unknown')
  return { format: 'qti', items: readQti(root, given) }
}

function isCsv(text: string): boolean {
  const [head = ''] = text.split(/\r\n|\r|\n/, 1)
  const names = head.split(/[,;\t]/).map((name) => name.replaceAll('"', '').trim().toLowerCase())
  const known: readonly string[] = csvColumns
  return names.includes('part') && names.filter((name) => known.includes(name)).length >= 2
}

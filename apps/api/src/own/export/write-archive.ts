import { type Zippable, zipSync } from 'fflate'
import type { Language } from '@muster/words/language.ts'
import type { OwnFile } from '../own-files.ts'
import { archivePage } from './archive-page.ts'
import type { OwnTable } from './content.ts'
import { subjectOf, subjects } from './subjects.ts'

/** What goes into an archive: the content of the inventory, and the files with what is in them. */
export interface Archive {
  readonly language: Language
  readonly zone: string
  readonly name: string
  readonly madeAt: Date
  readonly tables: readonly OwnTable[]
  readonly files: readonly (OwnFile & { readonly content: Uint8Array })[]
}

/** The archive of a person: a page to read, a JSON file a subject, their files as they are, their certificates to verify. */
export function writeArchive(archive: Archive): Buffer {
  const zipped: Zippable = { 'index.html': Buffer.from(archivePage(archive)) }
  for (const subject of subjects) {
    const its = archive.tables.filter(({ table }) => subjectOf(table) === subject)
    if (its.length > 0)
      zipped[`data/${subject}.json`] = json(Object.fromEntries(its.map(({ table, rows }) => [table, rows])))
  }
  for (const certificate of archive.tables.find(({ table }) => table === 'certificate')?.rows ?? [])
    zipped[`certificates/${String(certificate['public_id'])}.json`] = json(certificate['credential'])
  // Documents and pictures are compressed as they are.
  for (const { name, content } of archive.files) zipped[name] = [content, { level: 0 }]
  return Buffer.from(zipSync(zipped, { mtime: archive.madeAt }))
}

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

import { attemptFileKey } from '../assessments/attempt-file-rows.ts'
import { printKey } from '../certificates/print-store.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { evidenceKey } from '../recognition/evidence-key.ts'

/** A file of a person: where it lies, and the name it gets in their export. */
export interface OwnFile {
  readonly key: string
  readonly name: string
}

interface Kept {
  readonly id: string
  readonly sha256: string
  readonly mediaType: string
}

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}
const named = ({ id, mediaType }: Kept): string => `${id}.${endings[mediaType] ?? 'bin'}`

export const exportKey = (personId: string, exportId: string): string => `exports/${personId}/${exportId}.zip`

/** The accounts of a person: theirs, and those that were merged into it. For jobs alone. */
export async function accountsOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT unnest(accounts_of($1)) AS id', [personId])
  return rows.map(({ id }) => id)
}

/** The files a person handed in or was given, their exports aside. For jobs alone. */
export async function filesOf(tx: Tx, personId: string): Promise<OwnFile[]> {
  const kept = (text: string): Promise<Kept[]> => tx.query<Kept>(text, [personId])
  const evidence = await kept(
    'SELECT id, sha256, media_type AS "mediaType" FROM evidence_file WHERE person_id = $1 ORDER BY id',
  )
  const answers = await kept(
    'SELECT id, sha256, media_type AS "mediaType" FROM attempt_file WHERE person_id = $1 ORDER BY id',
  )
  const prints = await kept(
    `SELECT p.id, p.sha256, 'application/pdf' AS "mediaType" FROM certificate_print p WHERE p.person_id = $1 ORDER BY p.id`,
  )
  return [
    ...evidence.map((file) => ({ key: evidenceKey(personId, file.sha256), name: `evidence/${named(file)}` })),
    ...answers.map((file) => ({ key: attemptFileKey(personId, file.sha256), name: `answers/${named(file)}` })),
    ...prints.map((file) => ({ key: printKey(personId, file.sha256), name: `certificates/${named(file)}` })),
  ]
}

/** The exports that lie there for a person. For jobs alone. */
export async function exportsOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM own_export WHERE person_id = $1', [personId])
  return rows.map(({ id }) => exportKey(personId, id))
}

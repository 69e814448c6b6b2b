import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { Files } from '../../platform/files/files.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import type { PackedPicture } from '../../questions/formats/found.ts'
import { picturesOf } from '../../questions/formats/hotspot-qti.ts'
import type { Judged } from '../../questions/formats/judge.ts'
import type { PictureContent } from '../../questions/formats/write-qti.ts'
import { knownPictures, withPicture } from '../../questions/question-pictures.ts'
import { courseFileKey } from '../files/course-file-rows.ts'
import { keepContent } from '../files/keep-content.ts'
import { safeFileName } from '../files/file-name.ts'

/** What the pictures of one package may have together, in bytes. */
const mostPictures = 31_457_280

interface Taker {
  readonly agencyId: string
  readonly personId: string
}

/**
 * What was judged, showing the pictures as the agency has them. A picture that came along stands under its own id until
 * `keep` takes it in; a question whose picture is neither here nor came along is not possible.
 */
export async function withAgencyPictures(
  tx: Tx,
  { agencyId }: Pick<Taker, 'agencyId'>,
  judged: readonly Judged[],
  pictures: readonly PackedPicture[],
  keep?: (picture: PackedPicture) => Promise<string>,
): Promise<Judged[]> {
  const shown = new Set(picturesOf(judged.flatMap((one) => (one.state === 'ready' ? [one.question] : []))))
  const packed = pictures.filter(({ file }) => shown.has(file))
  const rows = await tx.query<{ id: string; sha256: string }>(
    'SELECT id, sha256 FROM course_file WHERE agency_id = $1 AND sha256 = ANY ($2)',
    [agencyId, packed.map(({ sha256 }) => sha256)],
  )
  const ids = new Map<string, string>()
  for (const picture of packed) {
    const known = rows.find(({ sha256 }) => sha256 === picture.sha256)?.id
    const id = known ?? (await keep?.(picture))
    if (id !== undefined) ids.set(picture.file, id)
  }
  const cameAlong = new Set(packed.map(({ file }) => file))
  const questions = judged.map((one) => (one.state === 'ready' ? one.question : null))
  const others = questions.filter(
    (one): one is BankQuestion => one?.kind === 'hotspot' && !cameAlong.has(one.picture.file),
  )
  const known = await knownPictures(tx, agencyId, others)
  const lost = new Set(others.filter((_, at) => !known[at]))
  return judged.map((one) => {
    if (one.state !== 'ready') return one
    if (lost.has(one.question)) return { name: one.name, kind: null, state: 'not-possible', reason: 'picture-missing' }
    return { ...one, question: withPicture(one.question, (file) => ids.get(file) ?? file) }
  })
}

/** Takes a picture of a package in, as one that was added in the editor. */
export const keepPicture = (
  tx: Tx,
  files: Pick<Files, 'write'>,
  taker: Taker,
  { sha256, name, content, mediaType, width, height }: PackedPicture,
): Promise<string> =>
  keepContent(tx, files, taker, { sha256, name, content, kind: { mediaType, size: { width, height } } })

/** The pictures that questions show, by the ids of their files, with the names they have in a package. */
export async function pictureContents(
  tx: Tx,
  files: Pick<Files, 'read'>,
  questions: readonly BankQuestion[],
): Promise<Map<string, PictureContent>> {
  const rows = await tx.query<{ id: string; agencyId: string; sha256: string; mediaType: string; bytes: string }>(
    'SELECT id, agency_id AS "agencyId", sha256, media_type AS "mediaType", bytes FROM course_file WHERE id = ANY ($1::uuid[])',
    [picturesOf(questions)],
  )
  if (rows.reduce((sum, { bytes }) => sum + Number(bytes), 0) > mostPictures)
    throw new Refusal(422, 'invalid-request', [{ pointer: '', code: 'pictures-too-large' }])
  const contents = new Map<string, PictureContent>()
  for (const { id, agencyId, sha256, mediaType } of rows) {
    const content = await files.read(courseFileKey(agencyId, sha256))
    if (!content) throw new Error(`the content of course file ${id} is missing`)
    contents.set(id, { name: safeFileName(id, mediaType), content })
  }
  return contents
}

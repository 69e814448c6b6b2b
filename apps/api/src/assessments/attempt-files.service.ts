import { endpoints, type ReplyOf } from '@muster/contracts/endpoints.ts'
import { Injectable } from '@nestjs/common'
import { safeFileName } from '../courses/files/file-name.ts'
import { recogniseCourseFile } from '../courses/files/recognise-course-file.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { FileStore } from '../platform/files/file-store.ts'
import type { FileFault } from '../platform/files/recognise.ts'
import type { ReceivedFile } from '../platform/files/receive.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { filePolicy } from '../platform/security-headers.ts'
import { attemptFileKey } from './attempt-file-rows.ts'
import { attemptOf, type AttemptRow } from './attempt-rows.ts'
import { AttemptSource } from './attempt-source.ts'

const { mostBytes } = endpoints['assessments.addFile'].upload
/** Whoever chooses another file, again and again, chooses from so many. */
const mostFiles = 10

interface Paper {
  readonly mediaType: string
}

/** A text, a scan or a picture; recordings are nothing a marker can read. */
async function recognisePaper(content: Buffer): Promise<Paper | FileFault> {
  const kind = await recogniseCourseFile(content)
  if (typeof kind === 'string') return kind
  return /^(?:audio|video|text)\//.test(kind.mediaType) ? 'not-one-of' : { mediaType: kind.mediaType }
}

/** The files that learners hand in with written answers. */
@Injectable()
export class AttemptFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly source: AttemptSource,
  ) {}

  /** Takes a file in, outside of any transaction since that may take minutes; the same file again is the one that is there. */
  async add(call: PersonCall<'assessments.addFile'>): Promise<ReplyOf<'assessments.addFile'>> {
    await this.work.run({ actor: call.actor }, (tx) => this.open(tx, call))
    if (call.body === undefined) throw new Refusal(415, 'unsupported-media-type')
    const file = await this.files.receiveAs(call.body, mostBytes, recognisePaper)
    try {
      return await this.work.run(call, (tx) => this.keep(tx, call, file))
    } finally {
      await file.discard()
    }
  }

  /** A file of the caller's own, to keep. */
  async read(call: PersonCall<'assessments.file'>): Promise<Buffer> {
    const { attempt, file: id } = call.params
    const file = await this.work.run(call, async (tx) => {
      const [row] = await tx.query<FileRow>(
        `SELECT ${fileColumns} FROM attempt_file WHERE id = $1 AND attempt_id = $2 AND person_id = $3`,
        [id, attempt, call.actor.personId],
      )
      if (!row) throw notFound()
      return row
    })
    return readFile(this.files, call, file, file.name)
  }

  /** The caller's own attempt and its agency, where this question of it takes a file now. */
  private async open(
    tx: Tx,
    { params, actor }: PersonCall<'assessments.addFile'>,
  ): Promise<{ row: AttemptRow; markingAgencyId: string }> {
    const row = await attemptOf(tx, params.attempt, actor.personId)
    const definition = row && (await this.source.definition(tx, row.editionId))
    if (!row || !definition) throw notFound()
    const question = (await this.source.pin(tx, row)).questions[params.position - 1]
    if (!question) throw notFound()
    if (question.kind !== 'written' || !question.takesFile) throw new Refusal(422, 'answer-does-not-fit')
    if (row.submittedAt) throw new Refusal(409, 'attempt-closed')
    if (row.isOffline) throw new Refusal(409, 'attempt-is-offline')
    if (this.clock.now() > row.closesAt) throw new Refusal(409, 'time-is-up')
    return { row, markingAgencyId: definition.edition.agencyId }
  }

  /** Content first, then the row that names it: a row without its content must never be seen. */
  private async keep(
    tx: Tx,
    call: PersonCall<'assessments.addFile'>,
    { sha256, mediaType, bytes, path }: ReceivedFile<Paper>,
  ): Promise<ReplyOf<'assessments.addFile'>> {
    const { row, markingAgencyId } = await this.open(tx, call)
    const key = attemptFileKey(row.personId, sha256)
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 53))', [row.id])
    const known = await tx.query<{ id: string; name: string; bytes: number; sha256: string }>(
      'SELECT id, name, bytes, sha256 FROM attempt_file WHERE attempt_id = $1 AND position = $2',
      [row.id, call.params.position],
    )
    const same = known.find((one) => one.sha256 === sha256)
    if (same) return { id: same.id, name: same.name, bytes: same.bytes }
    if (known.length >= mostFiles) throw new Refusal(409, 'too-many-files')
    await this.files.take(key, path, mediaType)
    const name = safeFileName(call.query.name, mediaType)
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO attempt_file (attempt_id, position, person_id, agency_id, marking_agency_id, sha256, media_type, bytes, name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
      [row.id, call.params.position, row.personId, row.agencyId, markingAgencyId, sha256, mediaType, bytes, name],
    )
    if (!added) throw new Error('the file was not kept')
    await audit(tx, {
      act: 'assessments.addFile',
      subject: { kind: 'attempt', id: row.id },
      concerns: row.personId,
      details: { mediaType, bytes },
      traceId: call.traceId,
    })
    return { id: added.id, name, bytes }
  }
}

export interface FileRow {
  readonly personId: string
  readonly sha256: string
  readonly mediaType: string
  readonly name: string
}

export const fileColumns = 'person_id AS "personId", sha256, media_type AS "mediaType", name'

/** A file as it was sent, under a name, to keep: never shown by our own pages as a page. */
export async function readFile(
  files: FileStore,
  { reply }: Pick<PersonCall, 'reply'>,
  { personId, sha256, mediaType }: FileRow,
  name: string,
): Promise<Buffer> {
  const content = await files.read(attemptFileKey(personId, sha256))
  if (!content) throw new Error(`the content of file ${sha256} is missing`)
  void reply
    .type(mediaType)
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`)
    .header('content-security-policy', filePolicy)
    .header('cross-origin-resource-policy', 'same-origin')
  return content
}

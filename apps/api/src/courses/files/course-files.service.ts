import { Injectable } from '@nestjs/common'
import { endpoints } from '@muster/contracts/endpoints.ts'
import type { CourseFileView } from '@muster/contracts/schemas/draft.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import type { ReceivedFile } from '../../platform/files/receive.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { filePolicy } from '../../platform/security-headers.ts'
import { byteRange, type ByteRange } from './byte-range.ts'
import { courseFileKey, type CourseFileRow, fileColumns, presentFile } from './course-file-rows.ts'
import { safeFileName } from './file-name.ts'
import { type CourseFileKind, recogniseCourseFile } from './recognise-course-file.ts'

const { mostBytes } = endpoints['authoring.addFile'].upload
/** What one answer to a question for a part holds at most: players ask for the next. */
const largestPart = 2_097_152
/** What browsers show in a page of ours; anything else is kept on the device. */
const shown = /^(?:image|audio|video)\/|^text\/vtt$/

/** The pictures, recordings and papers of courses. */
@Injectable()
export class CourseFilesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
  ) {}

  /** Takes a file in, outside of any transaction since that may take minutes; a refused one leaves nothing behind. */
  async add(call: PersonCall<'authoring.addFile'>): Promise<CourseFileView> {
    if (call.body === undefined) throw new Refusal(415, 'unsupported-media-type')
    const file = await this.files.receiveAs(call.body, mostBytes, recogniseCourseFile)
    try {
      return await this.work.run(call, (tx) => this.keep(tx, call, file))
    } finally {
      await file.discard()
    }
  }

  /** The content, or the part of it that was asked for. It never changes, so that a device keeps it. */
  async read(call: PersonCall<'courses.file'>): Promise<Buffer> {
    const file = await this.work.run(call, async (tx) => {
      const [row] = await tx.query<CourseFileRow & { agencyId: string; sha256: string }>(
        `SELECT ${fileColumns}, agency_id AS "agencyId", sha256 FROM course_file WHERE id = $1`,
        [call.params.file],
      )
      if (!row) throw notFound()
      return { ...presentFile(row), key: courseFileKey(row.agencyId, row.sha256) }
    })
    const { reply } = call
    void reply
      .type(file.mediaType === 'text/vtt' ? 'text/vtt; charset=utf-8' : file.mediaType)
      .header('cache-control', 'private, max-age=31536000, immutable')
      .header('accept-ranges', 'bytes')
      .header('content-security-policy', filePolicy)
      .header('cross-origin-resource-policy', 'same-origin')
      .header('content-disposition', dispositionOf(file))
    const range = byteRange(call.request.headers.range, file.bytes)
    if (range === 'unsatisfiable') throw new Refusal(416, 'range-not-satisfiable')
    if (range) return this.part(call, file, range)
    const content = await this.files.read(file.key)
    if (!content) throw new Error(`the content of course file ${file.id} is missing`)
    return content
  }

  private async part(
    { reply }: PersonCall<'courses.file'>,
    file: CourseFileView & { readonly key: string },
    { from, through }: ByteRange,
  ): Promise<Buffer> {
    const last = Math.min(through, from + largestPart - 1)
    const content = await this.files.readPart(file.key, from, last)
    if (!content) throw new Error(`the content of course file ${file.id} is missing`)
    void reply.code(206).header('content-range', `bytes ${from}-${last}/${file.bytes}`)
    return content
  }

  /** Content first, then the row that names it: a row without its content must never be seen. */
  private async keep(
    tx: Tx,
    call: PersonCall<'authoring.addFile'>,
    file: ReceivedFile<CourseFileKind>,
  ): Promise<CourseFileView> {
    const { agencyId, personId } = call.actor
    const { sha256, mediaType, bytes, size } = file
    const key = courseFileKey(agencyId, sha256)
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 39))', [key])
    const [known] = await tx.query<CourseFileRow>(
      `SELECT ${fileColumns} FROM course_file WHERE agency_id = $1 AND sha256 = $2`,
      [agencyId, sha256],
    )
    if (known) return presentFile(known)
    await this.files.take(key, file.path, mediaType)
    const [row] = await tx.query<CourseFileRow>(
      `INSERT INTO course_file (agency_id, sha256, media_type, bytes, width, height, name, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${fileColumns}`,
      [
        agencyId,
        sha256,
        mediaType,
        bytes,
        size?.width ?? null,
        size?.height ?? null,
        safeFileName(call.query.name, mediaType),
        personId,
      ],
    )
    if (!row) throw new Error('the file was not kept')
    await audit(tx, {
      act: 'authoring.addFile',
      subject: { kind: 'course-file', id: row.id },
      details: { mediaType, bytes },
      traceId: call.traceId,
    })
    return presentFile(row)
  }
}

const dispositionOf = ({ mediaType, name }: CourseFileView): string =>
  `${shown.test(mediaType) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`

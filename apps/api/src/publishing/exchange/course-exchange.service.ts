import { endpoints, type ReplyOf } from '@muster/contracts/endpoints.ts'
import type { EditionContent } from '@muster/course/edition-content.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { Injectable } from '@nestjs/common'
import { editionLabel } from '../../courses/edition-name.ts'
import { fillDraft } from '../../courses/drafts/draft-document.ts'
import { courseFileKey } from '../../courses/files/course-file-rows.ts'
import { keepContent } from '../../courses/files/keep-content.ts'
import { filesOfBlock } from '../../courses/published-edition.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { readWhole } from '../../platform/files/read-whole.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { picturesOf } from '../../questions/formats/hotspot-qti.ts'
import { withPicture } from '../../questions/question-pictures.ts'
import { sentQuestion } from '../../questions/question-rows.ts'
import { editionContent } from '../draft-to-publish.ts'
import { type CourseFileRead, readCourseFile, refusedCourseFile } from './read-course-file.ts'
import { knownQuestions, modulesWith, newCourse, newDraft, poolFor, targetOf, type Taker } from './take-in.ts'
import { writeCourseFile } from './write-course-file.ts'

type FileCall = PersonCall<'exchange.read'> | PersonCall<'exchange.takeIn'>

interface KeptFile {
  readonly id: string
  readonly agencyId: string
  readonly sha256: string
  readonly name: string
  readonly bytes: string
}

const { mostBytes } = endpoints['exchange.takeIn'].upload
/** What the files of one edition may have together, in bytes: its texts come on top. */
const mostFiles = 94_371_840

const readSent = async (call: FileCall): Promise<CourseFileRead> => readCourseFile(await readWhole(call, mostBytes))

/** Whole courses as files, between agencies and back. */
@Injectable()
export class CourseExchangeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  async export(call: PersonCall<'exchange.export'>): Promise<Buffer> {
    const { edition, owner, files } = await this.work.run(call, async (tx) => {
      const found = await editionContent(tx, call.params.edition)
      const [agency] = await tx.query<{ key: string; name: Bilingual }>(
        `SELECT key, jsonb_build_object('en', name_en, 'ja', name_ja) AS name FROM agency WHERE id = $1`,
        [call.actor.agencyId],
      )
      if (!agency) throw new Error('the agency is missing')
      return { edition: found, owner: agency, files: await shownFiles(tx, found.content) }
    })
    if (files.reduce((sum, { bytes }) => sum + Number(bytes), 0) > mostFiles)
      throw refusedCourseFile('course-file-size')
    const contents = []
    for (const file of files) {
      const content = await this.store.read(courseFileKey(file.agencyId, file.sha256))
      if (!content) throw new Error(`the content of course file ${file.id} is missing`)
      contents.push({ ...file, content })
    }
    const { courseKey, content } = edition
    // A published course has its title in both languages.
    const title = { en: content.title.en || content.title.ja, ja: content.title.ja || content.title.en }
    const label = editionLabel(edition)
    const stated = {
      owner,
      licence: call.query.licence,
      course: { key: courseKey, title, summary: content.summary },
      edition: label,
    }
    void call.reply
      .type('application/octet-stream')
      .header('content-disposition', `attachment; filename="${courseKey}-${label}.zip"`)
    return writeCourseFile(stated, content, contents)
  }

  async read(call: PersonCall<'exchange.read'>): Promise<ReplyOf<'exchange.read'>> {
    const file = await readSent(call)
    return this.work.run(call, async (tx) => {
      const { owner, licence, course, edition, hours } = file.manifest
      const target = await targetOf(tx, call.actor, file)
      // What came before has its pictures under the ids they have here.
      const kept = await tx.query<{ id: string; sha256: string }>(
        'SELECT id, sha256 FROM course_file WHERE agency_id = $1 AND sha256 = ANY ($2)',
        [call.actor.agencyId, file.files.map(({ sha256 }) => sha256)],
      )
      const hereOf = (id: string): string => {
        const sent = file.files.find((one) => one.id === id)
        return kept.find(({ sha256 }) => sha256 === sent?.sha256)?.id ?? id
      }
      const questions = file.questions.map((question) => withPicture(question, hereOf))
      const known = (await knownQuestions(tx, questions)).size
      return {
        owner: owner.name,
        ...{ licence, edition, hours, title: course.title, summary: course.summary },
        becomes: target ? 'new-draft' : 'new-course',
        openDraft: target?.openDraft ?? null,
        modules: file.modules.length,
        lessons: file.modules.reduce((sum, { lessons }) => sum + lessons.length, 0),
        questions: { added: file.questions.length - known, known },
        files: file.files.length,
      }
    })
  }

  /** Takes in all of it or nothing. */
  async takeIn(call: PersonCall<'exchange.takeIn'>): Promise<{ draft: string }> {
    const file = await readSent(call)
    return this.work.run(call, async (tx) => {
      // Two of the same file at once: the second one sees what the first one made.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('courses of ' || $1, 0))`, [call.actor.agencyId])
      const target = await targetOf(tx, call.actor, file)
      if (target?.openDraft && target.isSame) return { draft: target.openDraft }
      if (target?.openDraft) throw new Refusal(409, 'state-does-not-allow')
      const courseId = target?.courseId ?? (await newCourse(tx, file))
      const draft = await this.fill(tx, call.actor, { courseId, file })
      await audit(tx, {
        act: 'exchange.takeIn',
        subject: { kind: 'course-draft', id: draft },
        details: { owner: file.manifest.owner.key, course: file.manifest.course.key, edition: file.manifest.edition },
        traceId: call.traceId,
      })
      return { draft }
    })
  }

  private async fill(
    tx: Tx,
    taker: Taker,
    { courseId, file }: { readonly courseId: string; readonly file: CourseFileRead },
  ): Promise<string> {
    const ids = new Map<string, string>()
    for (const one of file.files) ids.set(one.id, await keepContent(tx, this.store, taker, one))
    const questions = file.questions.map((question) => withPicture(question, (id) => ids.get(id) ?? id))
    const pool = await poolFor(tx, taker, questions)
    const draft = await newDraft(tx, taker, { courseId, pool, file })
    const courses = await tx.query<{ key: string }>('SELECT key FROM course WHERE agency_id = $1', [taker.agencyId])
    const own = new Set(courses.map(({ key }) => key))
    // A module whose home is at another agency is text of its own here.
    const modules = modulesWith(file.modules, (id) => ids.get(id) ?? id).map(({ shared, ...module }) =>
      shared && own.has(shared.course) ? { ...module, shared } : module,
    )
    await fillDraft(tx, { id: draft, agencyId: taker.agencyId, by: taker.personId }, modules)
    return draft
  }
}

/** The files that lessons and questions show, once each. One that is not the agency's own cannot be given on. */
async function shownFiles(tx: Tx, { modules, questions }: EditionContent): Promise<KeptFile[]> {
  const lessons = modules.flatMap((module) => module.lessons)
  const ids = new Set([
    ...lessons.flatMap(({ blocks }) => [...blocks.en, ...blocks.ja].flatMap(filesOfBlock)),
    ...picturesOf(questions.map(sentQuestion)),
  ])
  const files = await tx.query<KeptFile>(
    `SELECT id, agency_id AS "agencyId", sha256, name, bytes FROM course_file WHERE id = ANY ($1::uuid[]) ORDER BY id`,
    [[...ids]],
  )
  if (files.length < ids.size) throw refusedCourseFile('course-file-content')
  return files
}

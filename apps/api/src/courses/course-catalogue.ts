import { Injectable } from '@nestjs/common'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { type CourseFileRow, presentFile } from './files/course-file-rows.ts'
import { type EditionRow, publishedEdition, type PublishedEdition } from './published-edition.ts'

const newest = `SELECT DISTINCT ON (c.id) e.id FROM course c JOIN edition e ON e.course_id = c.id AND e.published_at <= now() AND c.kind = 'course'`
const newestFirst = 'ORDER BY c.id, e.number DESC, e.revision DESC'

/** Published editions, kept in memory: each is read once by a process, when somebody first asks. */
@Injectable()
export class CourseCatalogue {
  private readonly kept = new Map<string, PublishedEdition>()

  /** A published edition. Throws where there is none of that id: ids come from rows that point at one. */
  async edition(tx: Tx, id: string): Promise<PublishedEdition> {
    return (await this.editions(tx, [id]))(id)
  }

  /** Several published editions, as a function from their ids; it throws like `edition`. */
  async editions(tx: Tx, ids: readonly string[]): Promise<(id: string) => PublishedEdition> {
    const missing = ids.filter((id) => !this.kept.has(id))
    if (missing.length > 0) await this.read(tx, missing)
    return (id) => {
      const edition = this.kept.get(id)
      if (!edition) throw new Error(`edition ${id} is not published`)
      return edition
    }
  }

  /** The newest published edition of a course, or null where the course or an edition is missing. */
  async newestOf(tx: Tx, courseKey: string): Promise<PublishedEdition | null> {
    const [row] = await tx.query<{ id: string }>(`${newest} WHERE c.key = $1 ${newestFirst}`, [courseKey])
    return row ? this.edition(tx, row.id) : null
  }

  /** The newest published edition of every course, in the order of the courses' keys. */
  async newestOfAll(tx: Tx): Promise<PublishedEdition[]> {
    const rows = await tx.query<{ id: string }>(`${newest} ${newestFirst}`)
    const ids = rows.map((row) => row.id)
    return ids.map(await this.editions(tx, ids)).toSorted((a, b) => (a.courseKey < b.courseKey ? -1 : 1))
  }

  private async read(tx: Tx, ids: readonly string[]): Promise<void> {
    const rows = await tx.query<Omit<EditionRow, 'files'>>(
      `SELECT e.id, c.id AS "courseId", c.key AS "courseKey", c.agency_id AS "agencyId", c.title_en AS "titleEn", c.title_ja AS "titleJa",
         c.summary_en AS "summaryEn", c.summary_ja AS "summaryJa", c.qualification_key AS "qualificationKey",
         e.number, e.revision, e.hours, e.modules,
         coalesce((SELECT jsonb_object_agg(h.key, jsonb_build_object('en', h.title_en, 'ja', h.title_ja)) FROM course h
           WHERE h.key IN (SELECT one #>> '{shared,course}' FROM jsonb_array_elements(e.modules) one)), '{}') AS homes
       FROM edition e JOIN course c ON c.id = e.course_id WHERE e.id = ANY ($1::uuid[]) AND e.published_at IS NOT NULL`,
      [ids],
    )
    const files = await tx.query<CourseFileRow & { editionId: string }>(
      `SELECT edition_id AS "editionId", id, media_type AS "mediaType", bytes, width, height, name FROM files_of_editions($1::uuid[])`,
      [ids],
    )
    for (const row of rows) {
      const own = files.filter(({ editionId }) => editionId === row.id).map(presentFile)
      this.kept.set(row.id, publishedEdition({ ...row, files: own }))
    }
  }
}

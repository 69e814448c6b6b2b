import { fiscalYear } from '@muster/calendar/fiscal-year.ts'
import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import { lessonsCompletedOf } from '../learning/progress.ts'
import { ownsAccount, holds } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'

type Status = ReplyOf<'completions.list'>

type OfEdition<Line> = Omit<Line, 'courseKey' | 'title' | 'edition' | 'lessons' | 'fiscalYear'> & {
  readonly editionId: string
}

interface StatusRow {
  readonly completions: readonly OfEdition<Status['completions'][number]>[]
  readonly courses: readonly OfEdition<Status['courses'][number]>[]
}

/** The person comes first, so that somebody without courses is told from somebody who cannot be read. */
const statusRow = `SELECT
   coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'editionId', c.edition_id, 'completedOn', c.completed_on, 'completedAt', c.completed_at, 'mode', c.mode, 'hours', c.hours,
       'certificateId', (SELECT f.public_id FROM certificate f WHERE f.person_id = c.person_id AND f.completion_id = c.id ORDER BY f.issued_at DESC, f.id DESC LIMIT 1))
     ORDER BY c.completed_on DESC, c.id DESC) FROM completion c WHERE c.person_id = ANY (accounts_of(p.id))), '[]') AS completions,
   coalesce((SELECT jsonb_agg(jsonb_build_object('enrolmentId', e.id, 'editionId', e.edition_id, 'lessonsCompleted', ${lessonsCompletedOf('e')}) ORDER BY e.id)
     FROM enrolment e WHERE e.person_id = p.id AND e.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM completion c WHERE c.enrolment_id = e.id)), '[]') AS courses
 FROM person p WHERE p.id = $1`

/** The roles row-level security lets read enrolments and completions of their agency. */
const staff: readonly Role[] = ['instructor', 'course-manager', 'desk-officer', 'verifier', 'auditor']

@Injectable()
export class CompletionStatusService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** What a person has completed and is taking: the caller's own, or of the caller's agency for its staff. */
  list(call: PersonCall<'completions.list'>): Promise<Status> {
    const { person } = call.params
    const isOwn = ownsAccount(call.actor, person)
    if (!isOwn && !holds(call.actor, ...staff)) throw notFound()
    return this.work.reading(call, [statusRow, [person]], async ([found]: StatusRow[], tx) => {
      if (!found) throw notFound()
      if (!isOwn)
        await audit(tx, {
          act: 'completions.list',
          subject: { kind: 'person', id: person },
          concerns: person,
          traceId: call.traceId,
        })
      const editionIds = [...found.completions, ...found.courses].map((line) => line.editionId)
      return present(found, await this.catalogue.editions(tx, editionIds))
    })
  }
}

function present({ completions, courses }: StatusRow, editionOf: (id: string) => PublishedEdition): Status {
  return {
    completions: completions.map(({ editionId, ...line }) => {
      const { courseKey, title, edition } = editionOf(editionId)
      const completedAt = new Date(line.completedAt).toISOString()
      return { ...line, completedAt, fiscalYear: fiscalYear(line.completedOn), courseKey, title, edition }
    }),
    courses: courses.map(({ editionId, ...line }) => {
      const { courseKey, title, lessons } = editionOf(editionId)
      return { ...line, courseKey, title, lessons: lessons.size }
    }),
  }
}

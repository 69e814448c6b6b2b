import { untranslated } from '@muster/assessment/untranslated.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import { findDraft } from '../courses/drafts/draft-rows.ts'
import { holds } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { poolOf } from './draft-to-publish.ts'

/** What a draft examines: the settings of its test, and which questions of the bank it draws from. */
@Injectable()
export class DraftAssessmentService {
  constructor(private readonly work: UnitOfWork) {}

  read(call: PersonCall<'publishing.readAssessment'>): Promise<ReplyOf<'publishing.readAssessment'>> {
    return this.work.run(call, async (tx) => {
      const { id, version, state } = await findDraft(tx, call.params.draft)
      const [row] = await tx.query<{ assessment: AssessmentSettings | null }>(
        'SELECT assessment FROM course_draft WHERE id = $1',
        [id],
      )
      const pool = await poolOf(tx, id)
      return {
        version,
        state,
        can: { write: state === 'draft' && holds(call.actor, 'instructor', 'course-manager') },
        assessment: row?.assessment ?? null,
        pool: pool.map((one) => ({
          id: one.id,
          kind: one.question.kind,
          outcome: one.question.outcome,
          stem: one.question.stem,
          untranslated: untranslated(one.question),
          retired: one.retired,
        })),
      }
    })
  }

  /** Keeps it as it is decided; whether it can be published is said there. Questions of other agencies are refused. */
  save(call: PersonCall<'publishing.saveAssessment'>): Promise<ReplyOf<'publishing.saveAssessment'>> {
    const { version, assessment, pool } = call.body
    return this.work.run(call, async (tx) => {
      const { id, state } = await findDraft(tx, call.params.draft)
      if (state !== 'draft') throw new Refusal(409, 'state-does-not-allow')
      const known = await tx.query<{ id: string }>('SELECT id FROM question WHERE id = ANY ($1) AND agency_id = $2', [
        pool,
        call.actor.agencyId,
      ])
      const ids = new Set(known.map((one) => one.id))
      const unknown = pool.findIndex((one) => !ids.has(one))
      if (unknown >= 0) throw new Refusal(422, 'invalid-request', [{ pointer: `/pool/${unknown}`, code: 'not-known' }])
      const [row] = await tx.query<{ version: number }>(
        `UPDATE course_draft SET version = version + 1, updated_at = now(), assessment = $3, pool = $4::uuid[]
         WHERE id = $1 AND version = $2 AND state = 'draft' RETURNING version`,
        [id, version, JSON.stringify(assessment), [...new Set(pool)]],
      )
      if (!row) throw new Refusal(409, 'changed-meanwhile')
      await audit(tx, {
        act: 'publishing.saveAssessment',
        subject: { kind: 'course-draft', id },
        details: { questions: ids.size, drawn: assessment.drawCount },
        traceId: call.traceId,
      })
      return row
    })
  }
}

import type { Question } from '@muster/assessment/question.ts'
import { Injectable } from '@nestjs/common'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { Recent } from './recent.ts'

/** The final assessment of a published edition: what is drawn, how long it takes, what passes. */
export interface AssessmentDefinition {
  readonly id: string
  readonly edition: PublishedEdition
  readonly title: Bilingual
  readonly drawCount: number
  /** Percent. */
  readonly passMark: number
  readonly attemptsAllowed: number
  readonly waitMinutes: number
  readonly timeLimitMinutes: number
  readonly graceSeconds: number
  /** Before it no attempt begins; null for none. */
  readonly opensAt: Date | null
  /** What a learner states before the first question; null for nothing. */
  readonly honour: Bilingual | null
  /** When a learner sees the right answers and why. */
  readonly review: 'after-submission' | 'after-passing' | 'never'
  /** Points by which two markers of a written answer may differ; null where one marks alone. */
  readonly secondMarker: number | null
  /** Markers do not learn whose answer they mark. */
  readonly anonymousMarking: boolean
  /** Days for which a sitting held on the device alone is taken; null where none is permitted. */
  readonly offlineDays: number | null
  readonly pool: readonly { readonly versionId: string; readonly key: string; readonly outcome: string }[]
}

/** What of an attempt is fixed when it starts: whose it is, the questions in the order asked, the seed of their order. */
export interface PinnedAttempt {
  readonly personId: string
  readonly seed: string
  readonly questions: readonly Question[]
}

/** The seed of one question in one attempt: options stand in the same order on every device and in the review. */
export const questionSeed = (attemptSeed: string, question: Question): string => `${attemptSeed}/${question.key}`

/** Assessments, questions and pinned attempts: published once and never changed, so read once and kept. */
@Injectable()
export class AttemptSource {
  private readonly definitions = new Recent<AssessmentDefinition>(500)
  private readonly questions = new Recent<Question>(5_000)
  private readonly pinned = new Recent<PinnedAttempt>(20_000)

  constructor(private readonly catalogue: CourseCatalogue) {}

  /** The assessment of a published edition, or null when it has none. */
  async definition(tx: Tx, editionId: string): Promise<AssessmentDefinition | null> {
    const known = this.definitions.get(editionId)
    if (known) return known
    const [row] = await tx.query<Omit<AssessmentDefinition, 'edition'>>(
      `SELECT s.id, jsonb_build_object('en', s.title_en, 'ja', s.title_ja) AS title, s.draw_count AS "drawCount", s.pass_mark AS "passMark",
         s.attempts_allowed AS "attemptsAllowed", s.wait_minutes AS "waitMinutes", s.time_limit_minutes AS "timeLimitMinutes",
         s.grace_seconds AS "graceSeconds", s.opens_at AS "opensAt", s.review, s.second_marker AS "secondMarker", s.anonymous_marking AS "anonymousMarking",
         CASE WHEN s.honour_en IS NOT NULL THEN jsonb_build_object('en', s.honour_en, 'ja', s.honour_ja) END AS honour, s.offline_days AS "offlineDays",
         (SELECT jsonb_agg(jsonb_build_object('versionId', v.id, 'key', v.content ->> 'key', 'outcome', v.content ->> 'outcome') ORDER BY v.id)
          FROM question_version v WHERE v.id = ANY (s.question_version_ids)) AS pool
       FROM assessment s WHERE s.edition_id = $1`,
      [editionId],
    )
    if (!row) return null
    const definition = { ...row, edition: await this.catalogue.edition(tx, editionId) }
    this.definitions.set(editionId, definition)
    return definition
  }

  /** Keeps what an attempt pinned, its questions read where they are not known yet. */
  async pin(
    tx: Tx,
    attempt: { id: string; personId: string; seed: string; questionVersionIds: readonly string[] },
  ): Promise<PinnedAttempt> {
    const known = this.pinned.get(attempt.id)
    if (known) return known
    const questions = await this.versions(tx, attempt.questionVersionIds)
    const pinned = { personId: attempt.personId, seed: attempt.seed, questions }
    this.pinned.set(attempt.id, pinned)
    return pinned
  }

  /** What `pinnedOf` gives where this process has it at hand; undefined where it has to be read. */
  keptOf(attemptId: string, personId: string): PinnedAttempt | null | undefined {
    const known = this.pinned.get(attemptId)
    return known && known.personId !== personId ? null : known
  }

  /** The pinned part of a person's attempt, or null when that person has no such attempt. */
  async pinnedOf(tx: Tx, attemptId: string, personId: string): Promise<PinnedAttempt | null> {
    const kept = this.keptOf(attemptId, personId)
    if (kept !== undefined) return kept
    const [row] = await tx.query<{ id: string; personId: string; seed: string; questionVersionIds: string[] }>(
      `SELECT id, person_id AS "personId", seed, question_version_ids AS "questionVersionIds" FROM attempt WHERE id = $1 AND person_id = $2`,
      [attemptId, personId],
    )
    return row ? this.pin(tx, row) : null
  }

  private async versions(tx: Tx, ids: readonly string[]): Promise<Question[]> {
    const found = new Map(ids.map((id) => [id, this.questions.get(id)]))
    const missing = ids.filter((id) => !found.get(id))
    if (missing.length > 0) {
      const rows = await tx.query<{ id: string; content: Question }>(
        'SELECT id, content FROM question_version WHERE id = ANY ($1::uuid[])',
        [missing],
      )
      for (const { id, content } of rows) {
        this.questions.set(id, content)
        found.set(id, content)
      }
    }
    return ids.map((id) => {
      const question = found.get(id)
      if (!question) throw new Error(`question version ${id} is missing`)
      return question
    })
  }
}

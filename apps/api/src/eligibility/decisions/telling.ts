import { Injectable } from '@nestjs/common'
import type { EligibilityView, Verdict } from '@muster/contracts/schemas/verdict.ts'
import type { Decision } from '@muster/eligibility/decision.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { Notices } from '../../platform/notices/notices.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

/** A decision in place of another. */
export interface Changed {
  readonly decisionId: string
  readonly beforeId: string
  readonly kind: 'superseded' | 'basis-withdrawn'
  readonly result: Decision
  readonly view: EligibilityView
}

interface Concerned {
  readonly verdict: Verdict
  readonly wasConfirmed: boolean
  readonly wasInBreach: boolean
  readonly personId: string
  readonly agencyId: string
  /** Who confirmed, referred or asked for it, who owns the posting and who put the person forward. */
  readonly officers: readonly (string | null)[]
}

const concerned = `SELECT d.verdict, d.person_id AS "personId", d.agency_id AS "agencyId",
    EXISTS (SELECT 1 FROM decision_act a WHERE a.decision_id = d.id AND a.kind = 'confirmed') AS "wasConfirmed",
    coalesce(d.view -> 'findings' @> '[{"code": "in-breach-in-field"}]', false) AS "wasInBreach",
    ARRAY(SELECT a.acted_by FROM decision_act a WHERE a.decision_id = d.id) || ARRAY[d.decided_by, p.created_by, n.nominated_by] AS officers
  FROM decision d JOIN posting p ON p.id = d.posting_id JOIN nomination n ON n.id = d.nomination_id WHERE d.id = $1`

/** Tells the nominee, the deciding officer and the posting's owner what became of a decision, in its own transaction. */
@Injectable()
export class DecisionTelling {
  constructor(private readonly notices: Notices) {}

  /**
   * Tells that another decision stands. Where nobody had confirmed the one before and it comes to the same verdict, nobody
   * was told of it, and nobody is told now.
   */
  async changed(tx: Tx, { decisionId, beforeId, kind, result, view }: Changed): Promise<void> {
    const [before] = await tx.query<Concerned>(concerned, [beforeId])
    if (!before) throw new Error(`decision ${beforeId} is missing`)
    const isBreach = result.findings.some(({ code }) => code === 'in-breach-in-field') && !before.wasInBreach
    const isWithdrawn = kind === 'basis-withdrawn'
    if (before.verdict === result.verdict && !before.wasConfirmed && !isWithdrawn && !isBreach) return
    const posting = view.assignment.title
    const told = { before: verdictWords.words[before.verdict], after: verdictWords.words[result.verdict], posting }
    const change = isBreach ? 'breach-in-field' : isWithdrawn ? 'decision-basis-withdrawn' : 'decision-changed'
    await this.notices.notify(tx, {
      personIds: [before.personId],
      kind: change,
      parameters: told,
      path: '/eligibility',
    })
    await this.notices.notify(tx, {
      personIds: await this.officersOf(tx, before),
      dutyIn: before.agencyId,
      kind: `${change}-staff`,
      parameters: { ...told, name: view.person.name },
      path: `/decisions/${decisionId}`,
    })
  }

  /** Those who answer for a nomination and still serve; where there is none, the desk officers of the agency. Never the nominee. */
  async officersOf(
    tx: Tx,
    { officers, personId, agencyId }: Pick<Concerned, 'officers' | 'personId' | 'agencyId'>,
  ): Promise<string[]> {
    const named = officers.flatMap((id) => (id === null || id === personId ? [] : [id]))
    const serving = await this.notices.serving(tx, agencyId, named)
    if (serving.length > 0) return serving
    return (await this.notices.holders(tx, agencyId, ['desk-officer'])).filter((id) => id !== personId)
  }
}

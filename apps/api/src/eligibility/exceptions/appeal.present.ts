import type { Appeal } from '@muster/contracts/schemas/exceptions.ts'
import { nameOf } from '../../people/name.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { mayAnswer, mayWithdrawAppeal } from './appeal.policy.ts'
import type { AppealableRow, AppealRow, EvidenceRow } from './appeal-rows.ts'

export const presentEvidence = (rows: readonly EvidenceRow[]): Appeal['evidence'] =>
  rows.map(({ id, titleEn, titleJa, completedOn, status }) => ({
    id,
    title: { en: titleEn, ja: titleJa },
    completedOn,
    status,
  }))

type Placed = Pick<
  AppealableRow,
  'nominationId' | 'postingId' | 'titleEn' | 'titleJa' | 'placeEn' | 'placeJa' | 'departsOn' | 'returnsOn'
>

export const presentAbout = (row: Placed): Appeal['about'] => ({
  nominationId: row.nominationId,
  postingId: row.postingId,
  title: { en: row.titleEn, ja: row.titleJa },
  place: { en: row.placeEn, ja: row.placeJa },
  departsOn: row.departsOn,
  returnsOn: row.returnsOn,
})

/** An appeal as somebody reads it: reasons are open to the person throughout. */
export function presentAppeal(row: AppealRow, actor: PersonActor): Appeal {
  const { id, grounds, answer } = row
  return {
    id,
    grounds,
    state: answer?.outcome ?? 'lodged',
    person: { id: row.personId, name: nameOf(row) },
    about: presentAbout(row),
    decision: { id: row.decisionId, number: row.number, verdict: row.verdict, recordedAt: row.decidedAt },
    evidence: presentEvidence(row.evidence),
    lodged: {
      by: row.lodgedByName && nameOf(row.lodgedByName),
      at: row.lodgedAt,
      byThePerson: row.lodgedBy === row.personId,
    },
    answer: answer && {
      outcome: answer.outcome,
      by: answer.name && nameOf(answer.name),
      at: answer.at,
      reasons: answer.reasons,
      decision: answer.decision,
    },
    abilities: { answer: mayAnswer(actor, row), withdraw: mayWithdrawAppeal(actor, row) },
  }
}

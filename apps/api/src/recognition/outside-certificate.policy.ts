import type { OutsideCertificateView } from '@muster/contracts/schemas/recognition.ts'
import { type Actor, holds, ownsAccount, type PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { standingOf } from './certificate-state.ts'
import { isHoldersName } from './holder-name.ts'
import type { CertificateRow } from './outside-certificate-rows.ts'

type Abilities = OutsideCertificateView['abilities']
/** What a verification officer can do with somebody's certificate. */
export type OfficerAct = Exclude<keyof Abilities, 'addEvidence' | 'withdraw'>

/** Whether the printed name is its holder's; a certificate recorded without one raises no doubt. */
export const nameAgrees = (row: CertificateRow): boolean =>
  row.holderName === null || isHoldersName(row.holderName, row)

/** What an actor may do with a certificate today. Nobody judges their own. */
export function abilitiesOf(actor: Actor, row: CertificateRow, today: string): Abilities {
  const { state } = standingOf(row.steps, today)
  const isOwn = actor.kind === 'person' && actor.personId === row.personId
  const isVerifier = isVerifierOf(actor, row) && !(actor.kind === 'person' && ownsAccount(actor, row.personId))
  const isVerified = state === 'verified'
  const waits = isVerifier && state === 'pending'
  return {
    addEvidence: isOwn && (state === 'pending' || isVerified),
    withdraw: isOwn && state === 'pending',
    verify: waits && row.evidence.length > 0 && nameAgrees(row),
    reject: waits,
    hold: waits,
    linkName: waits && !nameAgrees(row),
    suspend: isVerifier && isVerified,
    reinstate: isVerifier && state === 'suspended',
    revoke: isVerifier && (isVerified || state === 'suspended'),
    undo: isVerifier && (isVerified || state === 'rejected'),
  }
}

const isVerifierOf = (actor: Actor, { agencyId }: CertificateRow): boolean =>
  actor.kind === 'person' && actor.agencyId === agencyId && holds(actor, 'verifier')

/** Refuses what an officer may not do with a certificate now, with the reason. */
export function refuseUnlessMay(act: OfficerAct, actor: PersonActor, row: CertificateRow, today: string): void {
  if (ownsAccount(actor, row.personId)) throw new Refusal(403, 'own-certificate')
  if (abilitiesOf(actor, row, today)[act]) return
  if (act === 'verify' && standingOf(row.steps, today).state === 'pending')
    throw new Refusal(409, row.evidence.length === 0 ? 'evidence-missing' : 'name-not-linked')
  throw new Refusal(409, 'state-does-not-allow')
}

import type { StoredCertificate } from '../standing-of-certificate.ts'

/** What was done with a certificate since it was issued. */
export type Standing = 'active' | 'suspended' | 'revoked' | 'superseded'

/** Where a certificate stands by what was recorded, whatever its dates say: what may be done with it rests on this. */
export function standingOf({ statuses, supersededBy }: Pick<StoredCertificate, 'statuses' | 'supersededBy'>): Standing {
  if (supersededBy !== null) return 'superseded'
  const last = statuses.at(-1)?.kind
  return last === 'revoked' || last === 'suspended' ? last : 'active'
}

/** What a verifier other than the holder may do with a certificate where it stands. */
export function actsOn(standing: Standing, hasOpenProposal: boolean) {
  const isFree = !hasOpenProposal
  return {
    // It stops the certificate at once: nothing that is proposed may stand in its way.
    maySuspend: standing === 'active',
    mayReinstate: standing === 'suspended' && isFree,
    mayRevoke: (standing === 'active' || standing === 'suspended') && isFree,
    mayCorrect: standing === 'active' && isFree,
  }
}

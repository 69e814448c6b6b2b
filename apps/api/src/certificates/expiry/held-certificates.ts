import { furthestAhead } from '@muster/calendar/thresholds.ts'
import type { Held } from '@muster/credential/certifications.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { standingOf } from '../status/certificate-standing.ts'

/** A certificate that somebody holds, with what became of it; instants as the database writes them in JSON. */
export interface HeldCertificate extends Held {
  readonly certificateId: string
  readonly completionId: string
  readonly courseKey: string
  /** The course as it was called. */
  readonly title: Bilingual
  readonly statuses: readonly {
    readonly kind: string
    readonly effectiveFrom: string | null
    readonly reason: string
    readonly at: string
  }[]
  readonly supersededBy: string | null
  readonly supersededAt: string | null
  /** Why two people corrected it; null where they did not. */
  readonly correctedBecause: string | null
  /** The reminders of its end that went out, by the days before. */
  readonly reminded: readonly number[]
}

const held = `jsonb_build_object('id', f.public_id, 'certificateId', f.id, 'completionId', f.completion_id,
    'qualification', f.credential #>> '{credentialSubject,qualification}', 'courseKey', lower(f.credential #>> '{credentialSubject,achievement,humanCode}'),
    'title', f.credential #> '{credentialSubject,achievement,bilingualName}', 'completedOn', f.credential #>> '{credentialSubject,completedOn}',
    'validThrough', f.credential #>> '{credentialSubject,validThrough}', 'issuedAt', f.issued_at,
    'statuses', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'effectiveFrom', s.effective_from, 'reason', s.reason, 'at', s.recorded_at) ORDER BY s.recorded_at, s.id), '[]') FROM certificate_status s WHERE s.certificate_id = f.id),
    'supersededBy', n.public_id, 'supersededAt', n.issued_at,
    'correctedBecause', CASE WHEN n.id IS NOT NULL THEN (SELECT p.reason FROM certificate_proposal p JOIN certificate_proposal_answer a ON a.proposal_id = p.id AND a.outcome = 'approved'
      WHERE p.certificate_id = f.id AND p.kind = 'corrected' ORDER BY a.recorded_at DESC LIMIT 1) END,
    'reminded', (SELECT coalesce(jsonb_agg(r.days_before), '[]') FROM expiry_reminder r WHERE r.completion_id = f.completion_id))`

/** An SQL expression for the `HeldCertificate`s of a person, under the reader's own policies. */
export const heldBy = (person: string): string =>
  `(SELECT coalesce(jsonb_agg(${held}), '[]') FROM certificate f LEFT JOIN certificate n ON n.replaces_id = f.id WHERE f.person_id = ANY (accounts_of(${person})))`

/**
 * An SQL expression for whether any of them ends soon from a day on or something became of it: most people's do neither,
 * and indexes say so without reading what was signed. The person is the actor; of others it says no.
 */
export const heldTell = (person: string, today: string): string =>
  `certificates_tell(${person}, ${today}, ${furthestAhead})`

/** Whether a certificate counts as far as what was recorded of it goes: not revoked, suspended or superseded. */
export const isInForce = (certificate: Pick<HeldCertificate, 'statuses' | 'supersededBy'>): boolean =>
  standingOf(certificate) === 'active'

import type { SampleCertificate } from './evidence.ts'

/** A certificate just sent in, with a file that shows it. */
const sent = (
  person: string,
  qualification: string,
  issuer: string,
  completed: number,
  more: Partial<SampleCertificate> = {},
): SampleCertificate => ({
  person,
  qualification,
  issuer,
  mode: 'practical',
  completed,
  hours: 16,
  status: 'pending',
  reason: 'not-yet-checked',
  hasPaper: true,
  ...more,
})

/**
 * What verification officers find on a first start: one that only waits, another name than the passport's, the same paper
 * from two people, a rejected one. No rule of their holders' assignments asks for any of them.
 */
export const freshCertificates: readonly SampleCertificate[] = [
  sent('takumi', 'first-aid', 'minato-field-safety', -6),
  sent('haruka', 'first-aid', 'kitano-training', -5, { holder: 'ONO HARU', reason: 'name-mismatch' }),
  sent('tomo', 'safety-in-the-field', 'kitano-training', -9),
  sent('ryo', 'safety-in-the-field', 'kitano-training', -8, { paperOf: 'tomo', reason: 'second-look' }),
  sent('misaki', 'first-aid', 'hilltop-school', -30, {
    status: 'rejected',
    reason: 'not-readable',
    note: 'The lower half is out of focus.',
  }),
  sent('akira', 'first-aid', 'kitano-training', -20, { status: 'verified' }),
]

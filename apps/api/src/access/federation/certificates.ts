import { X509Certificate } from 'node:crypto'
import type { SigningCertificate } from '@muster/contracts/endpoints/identity-providers.ts'

const soonMilliseconds = 30 * 86_400_000
const leastBits = 2_048

/** What keeps a text from being a certificate that may sign a provider's answers; null where nothing does. */
export function certificateFault(text: string): 'not-a-certificate' | 'key-not-usable' | null {
  const read = certificateOf(text)
  if (!read) return 'not-a-certificate'
  const { asymmetricKeyType, asymmetricKeyDetails } = read.publicKey
  const bits = asymmetricKeyDetails?.modulusLength ?? 0
  return asymmetricKeyType === 'rsa' && bits >= leastBits ? null : 'key-not-usable'
}

/** A certificate in PEM, or null; written as PEM, or as its bare base64 as metadata has it. */
export function certificateOf(text: string): X509Certificate | null {
  const bare = text
    .replace(/^-----BEGIN CERTIFICATE-----/, '')
    .replace(/-----END CERTIFICATE-----$/, '')
    .replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return null
  try {
    const read = new X509Certificate(Buffer.from(bare, 'base64'))
    // What follows a certificate in the same text belongs to nothing.
    return read.raw.toString('base64') === bare ? read : null
  } catch {
    return null
  }
}

/** Whether a certificate is within its time. */
export const isWithinTime = (certificate: X509Certificate, now: Date): boolean =>
  certificate.validFromDate <= now && now < certificate.validToDate

/** A certificate as an administrator sees it; null of a text that is none. */
export function presentCertificate(text: string, now: Date): SigningCertificate | null {
  const read = certificateOf(text)
  if (!read) return null
  const left = read.validToDate.getTime() - now.getTime()
  return {
    pem: read.toString().trim(),
    subject: read.subject.replaceAll('\n', ', '),
    fingerprint: read.fingerprint256,
    endsAt: read.validToDate.toISOString(),
    state: left <= 0 ? 'over' : left < soonMilliseconds ? 'ends-soon' : 'good',
  }
}

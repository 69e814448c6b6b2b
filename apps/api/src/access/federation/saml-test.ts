import type { ProviderFinding } from '@muster/contracts/federation-codes.ts'
import { OutgoingFailure } from '../../platform/outgoing/outgoing.ts'
import { fetchOutside } from '../../platform/outgoing/outside-fetch.ts'
import { presentCertificate } from './certificates.ts'

/** What of a SAML provider's settings would keep people from signing in; `works` where nothing would. What it answers, only a sign-in shows. */
export async function testSaml(
  { issuer, signInUrl, certificates }: { issuer: string; signInUrl: string | null; certificates: readonly string[] },
  now: Date,
  loopback: boolean,
): Promise<ProviderFinding[]> {
  if (issuer === '' || signInUrl === null || certificates.length === 0) return ['not-set-up']
  const states = certificates.map((pem) => presentCertificate(pem, now)?.state)
  const findings: ProviderFinding[] = []
  if (states.every((state) => state === 'over')) findings.push('certificates-over')
  try {
    const { status } = await fetchOutside(signInUrl, { method: 'GET', headers: {}, milliseconds: 8_000 }, loopback)
    // A page that is asked nothing may answer anything; one that is not there cannot be asked.
    if (status === 404) findings.push('not-found')
    if (status >= 500) findings.push('not-reachable')
  } catch (error) {
    if (!(error instanceof OutgoingFailure)) throw error
    if (error.fault !== 'too-large') findings.push(error.fault)
  }
  const works: ProviderFinding[] = findings.length === 0 ? ['works'] : findings
  return states.includes('good') || findings.includes('certificates-over') ? works : [...works, 'certificate-ends-soon']
}

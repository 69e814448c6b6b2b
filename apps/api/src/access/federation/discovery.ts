import type { ProviderFinding } from '@muster/contracts/federation-codes.ts'
import { z } from 'zod'
import { OutgoingFailure } from '../../platform/outgoing/outgoing.ts'
import { fetchOutside } from '../../platform/outgoing/outside-fetch.ts'

const document = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  jwks_uri: z.string(),
  response_types_supported: z.array(z.string()).default([]),
  code_challenge_methods_supported: z.array(z.string()).default([]),
  id_token_signing_alg_values_supported: z.array(z.string()).default(['RS256']),
})
const keys = z.object({ keys: z.array(z.object({ kty: z.string() })).min(1) })

/** Signatures we can check; anything symmetric, and `none`, is none. */
const algorithms = /^(RS|PS|ES)(256|384|512)$|^(Ed25519|EdDSA)$/

async function read(address: string, loopback: boolean): Promise<unknown> {
  const reply = await fetchOutside(
    address,
    { method: 'GET', headers: { accept: 'application/json' }, milliseconds: 8_000 },
    loopback,
  )
  if (reply.status === 404) throw new OutgoingFailure('not-found')
  if (reply.status !== 200) throw new OutgoingFailure('not-reachable')
  return reply.json().catch(() => null)
}

/** What of an OpenID Connect provider's published documents would keep people from signing in; `works` where nothing would. */
export async function testDiscovery(issuer: string, loopback: boolean): Promise<ProviderFinding[]> {
  try {
    const found = document.safeParse(
      await read(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, loopback),
    )
    if (!found.success) return ['not-a-discovery-document']
    const said = found.data
    const findings: ProviderFinding[] = []
    if (said.issuer !== issuer) findings.push('issuer-differs')
    if (!said.response_types_supported.includes('code')) findings.push('no-code-flow')
    if (!said.id_token_signing_alg_values_supported.some((one) => algorithms.test(one)))
      findings.push('algorithms-unknown')
    const published = await read(said.jwks_uri, loopback).catch(() => null)
    if (!keys.safeParse(published).success) findings.push('keys-missing')
    const works: ProviderFinding[] = findings.length === 0 ? ['works'] : findings
    return said.code_challenge_methods_supported.includes('S256') ? works : [...works, 'pkce-not-announced']
  } catch (error) {
    if (!(error instanceof OutgoingFailure)) throw error
    return [error.fault === 'too-large' ? 'not-a-discovery-document' : error.fault]
  }
}

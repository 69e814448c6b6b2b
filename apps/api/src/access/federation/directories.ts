import { Injectable } from '@nestjs/common'
import type { ProblemCode } from '@muster/contracts/codes.ts'
import type { SamlFault } from '@muster/contracts/federation-codes.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import type { Claims } from './claims.ts'
import { Oidc, type OidcChecks } from './oidc.ts'
import type { ProviderRow } from './provider-row.ts'
import { Saml, type SamlChecks } from './saml.ts'
import { UnsoundAnswer } from './unsound-answer.ts'

/** What an answer is checked with: of a provider of either kind. */
export type Checks = OidcChecks | SamlChecks

/** What came of a response that was posted to us, as it is kept for the browser that began. */
export type KeptAnswer =
  { readonly claims: Claims } | { readonly refused: ProblemCode; readonly fault: SamlFault | null }

/** Asks a directory who somebody is, whichever of the two languages it speaks. */
@Injectable()
export class Directories {
  constructor(
    private readonly oidc: Oidc,
    private readonly saml: Saml,
  ) {}

  /** The page of the provider to go to, and what its answer is checked with. */
  depart(provider: ProviderRow): Promise<{ address: string; checks: Checks }> {
    return provider.kind === 'saml' ? this.saml.depart(provider) : this.oidc.depart(provider)
  }

  /** Who signed in, by what the browser brought to our page or, before that, to the consumer address. Throws a refusal. */
  async arrive(
    provider: ProviderRow,
    brought: string,
    { checks, answer }: { checks: Checks; answer: KeptAnswer | null },
  ): Promise<Claims> {
    if ('nonce' in checks) return this.oidc.arrive(provider, brought, checks)
    if (!answer) throw new UnsoundAnswer('incomplete')
    if ('refused' in answer)
      throw answer.fault === null ? new Refusal(422, answer.refused) : new UnsoundAnswer(answer.fault)
    return answer.claims
  }
}

import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { HiddenText } from '../../platform/hidden-text.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { hashOfToken } from '../session-reader.ts'
import { Oidc, type OidcChecks } from './oidc.ts'
import { providerColumns, type ProviderRow } from './provider-row.ts'
import { type FromBrowser, SignInBrowser } from './sign-in-browser.ts'

const checksOf = (providerId: string): string => `checks of a sign-in at ${providerId}`

export type Purpose = 'sign-in' | 'link' | 'invited'

export interface Attempt {
  readonly purpose: Purpose
  /** Whose account is to be linked; null of a sign-in. */
  readonly personId: string | null
  readonly invitationHash: Buffer | null
  readonly next: string
  readonly checks: OidcChecks
}

/** Sign-ins and linkings under way at a provider: each is taken once, by the browser that began it, within ten minutes. */
@Injectable()
export class Attempts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hidden: HiddenText,
    private readonly browser: SignInBrowser,
    private readonly oidc: Oidc,
  ) {}

  /** An active provider, or a refusal (404): to the public there are no others. */
  async providerOf(call: FromBrowser, id: string): Promise<ProviderRow> {
    const [provider] = await this.work.callNamed<ProviderRow>(
      `SELECT ${providerColumns} FROM active_provider($1) i`,
      [id],
      call.statements,
    )
    if (!provider) throw notFound()
    return provider
  }

  /** The page of the provider to go to. */
  async begin(
    call: FromBrowser,
    provider: ProviderRow,
    wanted: { actor: Actor; purpose: Purpose; next: string; invitation?: Buffer },
  ): Promise<string> {
    const { address, checks } = await this.oidc.depart(provider)
    const { actor, purpose, next, invitation = null } = wanted
    const [begun] = await this.work.run({ actor, statements: call.statements }, (tx) =>
      tx.query<{ begun: boolean }>('SELECT begin_identity_attempt($1, $2, $3, $4, $5, $6, $7) AS begun', [
        provider.id,
        purpose,
        invitation,
        hashOfToken(checks.state),
        this.browser.mark(call),
        this.hidden.hide(checksOf(provider.id), JSON.stringify(checks)),
        next,
      ]),
    )
    if (!begun?.begun) throw purpose === 'invited' ? new Refusal(410, 'link-not-valid') : notFound()
    return address
  }

  /** The attempt an answer belongs to, which is then over. Throws a refusal (410) where there is none. */
  async take(call: FromBrowser, providerId: string, state: string): Promise<Attempt> {
    const browser = this.browser.read(call)
    const [found] = browser
      ? await this.work.callNamed<Omit<Attempt, 'checks'> & { checks: string }>(
          `SELECT purpose, person_id AS "personId", invitation_hash AS "invitationHash", checks, next FROM take_identity_attempt($1, $2, $3)`,
          [providerId, hashOfToken(state), browser],
          call.statements,
        )
      : []
    if (!found) throw new Refusal(410, 'sign-in-not-begun')
    return { ...found, checks: JSON.parse(this.hidden.read(checksOf(providerId), found.checks)) as OidcChecks }
  }
}

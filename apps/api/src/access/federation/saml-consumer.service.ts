import { Injectable } from '@nestjs/common'
import { Configuration } from '../../platform/configuration.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { Call } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { Attempts } from './attempts.ts'
import type { ProviderRow } from './provider-row.ts'
import { Saml } from './saml.ts'
import { UnsoundAnswer } from './unsound-answer.ts'

/**
 * Where SAML providers have the browser post their answers. The post comes from another site and carries no cookie, so it
 * signs nobody in: what it brings is checked and kept with the attempt, and a page of ours, which the browser is sent on to,
 * takes it with the cookie of whoever began.
 */
@Injectable()
export class SamlConsumerService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly attempts: Attempts,
    private readonly saml: Saml,
  ) {}

  async consume(call: Call<'federation.consume'>): Promise<undefined> {
    const provider = await this.attempts.providerOf(call, call.params.provider)
    if (provider.kind !== 'saml') throw notFound()
    const { SAMLResponse, RelayState } = call.body
    await this.keep(call, provider, SAMLResponse, RelayState)
    const page = `${this.configuration.config.publicUrl}/sign-in-answer/${provider.id}`
    void call.reply.header('location', `${page}?${new URLSearchParams({ state: RelayState }).toString()}`)
    return undefined
  }

  /** Our metadata for a provider, also before it is in use: its administrator needs it first. */
  async metadata(call: Call<'federation.metadata'>): Promise<string> {
    const [found] = await this.work.callNamed<{ isThere: boolean }>(
      'SELECT is_saml_provider($1) AS "isThere"',
      [call.params.provider],
      call.statements,
    )
    if (!found?.isThere) throw notFound()
    void call.reply.type('application/samlmetadata+xml; charset=utf-8')
    return this.saml.metadata(call.params.provider)
  }

  private async keep(call: Call, provider: ProviderRow, posted: string, state: string): Promise<void> {
    const checks = await this.attempts.awaited(call, provider.id, state)
    if (!checks) return
    try {
      const { claims, assertionId, until } = await this.saml.read(provider, posted, checks)
      await this.attempts.answer(call, provider.id, state, { claims }, { id: assertionId, until })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const fault = error instanceof UnsoundAnswer ? error.fault : null
      await this.attempts.answer(call, provider.id, state, { refused: error.code, fault })
    }
  }
}

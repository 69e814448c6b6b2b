import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { HiddenText } from '../../platform/hidden-text.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { hashOfToken } from '../session-reader.ts'
import { type Checks, Directories, type KeptAnswer } from './directories.ts'
import { providerColumns, type ProviderRow } from './provider-row.ts'
import type { SamlChecks } from './saml.ts'
import { type FromBrowser, SignInBrowser } from './sign-in-browser.ts'
import { UnsoundAnswer } from './unsound-answer.ts'

const checksOf = (providerId: string): string => `checks of a sign-in at ${providerId}`

const answerOf = (providerId: string): string => `answer to a sign-in at ${providerId}`

export type Purpose = 'sign-in' | 'link' | 'invited'

export interface Attempt {
  readonly purpose: Purpose
  /** Whose account is to be linked; null of a sign-in. */
  readonly personId: string | null
  readonly invitationHash: Buffer | null
  readonly next: string
  readonly checks: Checks
  /** What was posted to us meanwhile; null where nothing was, as of OpenID Connect. */
  readonly answer: KeptAnswer | null
}

/** Sign-ins and linkings under way at a provider: each is taken once, by the browser that began it, within ten minutes. */
@Injectable()
export class Attempts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hidden: HiddenText,
    private readonly browser: SignInBrowser,
    private readonly directories: Directories,
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
    const { address, checks } = await this.directories.depart(provider)
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
      ? await this.work.callNamed<Omit<Attempt, 'checks' | 'answer'> & { checks: string; answer: string | null }>(
          `SELECT purpose, person_id AS "personId", invitation_hash AS "invitationHash", checks, next, answer FROM take_identity_attempt($1, $2, $3)`,
          [providerId, hashOfToken(state), browser],
          call.statements,
        )
      : []
    if (!found) throw new Refusal(410, 'sign-in-not-begun')
    return {
      ...found,
      checks: JSON.parse(this.hidden.read(checksOf(providerId), found.checks)) as Checks,
      answer:
        found.answer === null ? null : (JSON.parse(this.hidden.read(answerOf(providerId), found.answer)) as KeptAnswer),
    }
  }

  /** What the answer to an attempt at a SAML provider is checked with; null where none waits for one. */
  async awaited(call: FromBrowser, providerId: string, state: string): Promise<SamlChecks | null> {
    const [found] = await this.work.callNamed<{ checks: string }>(
      'SELECT checks FROM awaited_identity_attempt($1, $2)',
      [providerId, hashOfToken(state)],
      call.statements,
    )
    return found ? (JSON.parse(this.hidden.read(checksOf(providerId), found.checks)) as SamlChecks) : null
  }

  /**
   * Keeps what was answered for the browser that began the attempt. Throws a refusal (422) where the assertion that says it
   * was used before, here or by another process.
   */
  async answer(
    call: FromBrowser,
    providerId: string,
    state: string,
    answer: KeptAnswer,
    by: { id: string; until: Date } | null = null,
  ): Promise<void> {
    const [kept] = await this.work.callNamed<{ outcome: string }>(
      'SELECT answer_identity_attempt($1, $2, $3, $4, $5) AS outcome',
      [
        providerId,
        hashOfToken(state),
        this.hidden.hide(answerOf(providerId), JSON.stringify(answer)),
        by && createHash('sha256').update(by.id).digest(),
        by?.until ?? null,
      ],
      call.statements,
    )
    if (kept?.outcome === 'used-before') throw new UnsoundAnswer('used-before')
  }
}

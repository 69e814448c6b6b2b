import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { email, personName } from '@muster/contracts/schemas/scalars.ts'
import type { Role } from '@muster/contracts/codes.ts'
import { type PersonActor, publicActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { DatabaseUse } from '../../platform/database/transaction.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { Call } from '../../platform/endpoint/call.ts'
import { GuessLimit } from '../../platform/guess-limit.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { AccessService } from '../access.service.ts'
import { hashOfToken, SessionReader } from '../session-reader.ts'
import { type Attempt, Attempts } from './attempts.ts'
import { type Claims, mappedRoles } from './claims.ts'
import { Directories } from './directories.ts'
import type { ProviderRow } from './provider-row.ts'
import { pageOfOurs } from './page-of-ours.ts'
import { UnsoundAnswer } from './unsound-answer.ts'

interface Known {
  readonly personId: string
  readonly agencyId: string
  readonly roles: Role[]
}

const hashOfSubject = (subject: string): Buffer => createHash('sha256').update(subject).digest()
const actorOf = ({ personId, agencyId, roles }: Known): PersonActor => ({
  kind: 'person',
  personId,
  agencyId,
  roles,
  sessionId: '',
})

/** Signing in with the directory of one's agency: who a person is, issuer and subject say, and never an e-mail address. */
@Injectable()
export class FederationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly directories: Directories,
    private readonly access: AccessService,
    private readonly sessions: SessionReader,
    private readonly guesses: GuessLimit,
  ) {}

  async agencies(call: Call<'federation.agencies'>): Promise<ReplyOf<'federation.agencies'>> {
    const rows = await this.work.callNamed<{ key: string; nameEn: string; nameJa: string }>(
      'SELECT key, name_en AS "nameEn", name_ja AS "nameJa" FROM sign_in_agencies() ORDER BY name_en, key',
      [],
      call.statements,
    )
    return { agencies: rows.map(({ key, nameEn, nameJa }) => ({ key, name: { en: nameEn, ja: nameJa } })) }
  }

  async providers(call: Call<'federation.providers'>): Promise<ReplyOf<'federation.providers'>> {
    const rows = await this.offered(call, call.params.agency)
    const [first] = rows
    if (!first) throw notFound()
    return { agency: { en: first.agencyEn, ja: first.agencyJa }, providers: presentOffers(rows) }
  }

  /** The providers of the agency whose person a mailed link was sent to. Throws a refusal (410) for a link that is over. */
  async invited(call: Call<'federation.invited'>): Promise<ReplyOf<'federation.invited'>> {
    const rows = await this.work.callNamed<Offer>(
      `SELECT s.id, s.label_en AS "labelEn", s.label_ja AS "labelJa" FROM password_link_of($1) l, sign_in_providers(agency_key_of(l.agency_id)) s`,
      [hashOfToken(call.body.token)],
      call.statements,
    )
    if (rows.length === 0) throw new Refusal(410, 'link-not-valid')
    return { providers: presentOffers(rows) }
  }

  async start(call: Call<'federation.start'>): Promise<ReplyOf<'federation.start'>> {
    const { next, invitation } = call.body
    const provider = await this.attempts.providerOf(call, call.params.provider)
    const address = await this.attempts.begin(call, provider, {
      actor: publicActor,
      next: pageOfOurs(next),
      ...(invitation === undefined
        ? { purpose: 'sign-in' }
        : { purpose: 'invited', invitation: hashOfToken(invitation) }),
    })
    return { address }
  }

  /** What the provider's answer leads to: a session, or a link of the account that asked for one. */
  async finish(call: Call<'federation.finish'>): Promise<ReplyOf<'federation.finish'>> {
    const provider = await this.attempts.providerOf(call, call.params.provider)
    this.guesses.refuse(call.address)
    const state = new URLSearchParams(call.body.answer).get('state') ?? ''
    const attempt = await this.attempts.take(call, provider.id, state).catch((error: unknown) => {
      this.guesses.missed(call.address)
      throw error
    })
    try {
      const claims = await this.directories.arrive(provider, call.body.answer, attempt)
      const known = await this.accountFor(call, provider, attempt, claims)
      await this.followRoles(call, provider, known, claims)
      if (attempt.purpose !== 'link') await this.access.open(call, known.personId)
      return { outcome: attempt.purpose === 'sign-in' ? 'signed-in' : 'linked', next: attempt.next }
    } catch (error) {
      if (error instanceof Refusal) await this.noteRefusal(call, provider, attempt, error)
      throw error
    }
  }

  private offered(call: Call, agency: string): Promise<(Offer & { agencyEn: string; agencyJa: string })[]> {
    return this.work.callNamed(
      'SELECT agency_en AS "agencyEn", agency_ja AS "agencyJa", id, label_en AS "labelEn", label_ja AS "labelJa" FROM sign_in_providers($1)',
      [agency],
      call.statements,
    )
  }

  private accountFor(call: Call, provider: ProviderRow, attempt: Attempt, claims: Claims): Promise<Known> {
    if (attempt.purpose === 'sign-in') return this.signingIn(call, provider, claims)
    return attempt.purpose === 'link'
      ? this.linking(call, provider, attempt, claims)
      : this.invitedOne(call, provider, attempt, claims)
  }

  private async signingIn(call: Call, provider: ProviderRow, claims: Claims): Promise<Known> {
    const known = await this.linkedPerson(call, provider, claims)
    if (known) return known
    const added = provider.createsAccounts && (await this.addPerson(call, provider, claims))
    const now = added ? await this.linkedPerson(call, provider, claims) : null
    if (!now) throw new Refusal(403, 'identity-not-linked')
    // What they read in until they choose otherwise: the language of the browser they came with.
    const language = /^ja\b/i.test(call.request.headers['accept-language'] ?? '') ? 'ja' : 'en'
    await this.work.run({ actor: actorOf(now), statements: call.statements }, (tx) =>
      tx.query('UPDATE person SET language = $2 WHERE id = $1', [now.personId, language]),
    )
    return now
  }

  private async linkedPerson(call: Call, provider: ProviderRow, claims: Claims): Promise<Known | null> {
    const [known] = await this.work.callNamed<Known>(
      'SELECT person_id AS "personId", agency_id AS "agencyId", roles FROM linked_person($1, $2, $3)',
      [provider.id, provider.issuer, hashOfSubject(claims.subject)],
      call.statements,
    )
    return known ?? null
  }

  /** An account for who signs in first; false where the directory says no name or address we can keep, or the address has one. */
  private async addPerson(call: Call, provider: ProviderRow, claims: Claims): Promise<boolean> {
    const [address, family, given] = [
      email.safeParse(claims.email),
      personName.safeParse(claims.familyName),
      personName.safeParse(claims.givenName),
    ]
    if (!address.success || !family.success || !given.success) return false
    return this.work.run({ actor: publicActor, statements: call.statements }, async (tx) => {
      const [added] = await tx.query<{ id: string | null }>(
        'SELECT add_federated_person($1, $2, $3, $4, $5, $6) AS id',
        [provider.id, provider.issuer, hashOfSubject(claims.subject), address.data, family.data, given.data],
      )
      if (!added?.id) return false
      await audit(tx, {
        act: 'federation.addPerson',
        subject: { kind: 'person', id: added.id },
        concerns: added.id,
        agencyId: provider.agencyId,
        details: { provider: provider.id },
        traceId: call.traceId,
      })
      return true
    })
  }

  /** Only the person who began it, signed in in this browser until now, is linked. */
  private async linking(call: Call, provider: ProviderRow, attempt: Attempt, claims: Claims): Promise<Known> {
    const session = await this.sessions.read(call.request, new DatabaseUse())
    if (!session || session.actor.personId !== attempt.personId) throw new Refusal(401, 'sign-in-required')
    const known: Known = { ...session.actor, roles: [...session.actor.roles] }
    await this.link(call, provider, known, claims)
    return known
  }

  private async invitedOne(call: Call, provider: ProviderRow, attempt: Attempt, claims: Claims): Promise<Known> {
    const [holder] = await this.work.callNamed<Known>(
      'SELECT person_id AS "personId", agency_id AS "agencyId", roles FROM password_link_of($1)',
      [attempt.invitationHash],
      call.statements,
    )
    if (!holder || holder.personId !== attempt.personId) throw new Refusal(410, 'link-not-valid')
    await this.link(call, provider, holder, claims, async (tx) => {
      const [outcome] = await tx.query<{ spent: boolean }>('SELECT spend_password_link($1) AS spent', [
        attempt.invitationHash,
      ])
      if (!outcome?.spent) throw new Refusal(410, 'link-not-valid')
    })
    return holder
  }

  private async link(
    call: Call,
    provider: ProviderRow,
    known: Known,
    claims: Claims,
    first: (tx: Tx) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    await this.work.run({ actor: actorOf(known), statements: call.statements }, async (tx) => {
      await first(tx)
      const [outcome] = await tx.query<{ linked: boolean }>('SELECT link_identity($1, $2, $3) AS linked', [
        provider.id,
        provider.issuer,
        hashOfSubject(claims.subject),
      ])
      if (!outcome?.linked) throw new Refusal(409, 'identity-taken')
      await audit(tx, {
        act: 'identities.link',
        subject: { kind: 'identity-provider', id: provider.id },
        concerns: known.personId,
        traceId: call.traceId,
      })
    })
  }

  /** Roles follow the directory with each sign-in; those given by hand, or through another provider, it never touches. */
  private async followRoles(call: Call, provider: ProviderRow, known: Known, claims: Claims): Promise<void> {
    const wanted = mappedRoles(claims.groups, provider.roleMap)
    await this.work.run({ actor: actorOf(known), statements: call.statements }, async (tx) => {
      const [change] = await tx.query<{ granted: Role[]; ended: Role[]; kept: Role[] }>(
        'SELECT granted, ended, kept FROM follow_directory_roles($1, $2, $3)',
        [known.personId, provider.id, wanted],
      )
      if (!change || change.granted.length + change.ended.length + change.kept.length === 0) return
      await audit(tx, {
        act: 'federation.roles',
        subject: { kind: 'person', id: known.personId },
        concerns: known.personId,
        details: { provider: provider.id, ...change },
        traceId: call.traceId,
      })
    })
  }

  /** A sign-in that was begun and refused is worth an entry: somebody may be trying. */
  private async noteRefusal(call: Call, provider: ProviderRow, attempt: Attempt, refusal: Refusal): Promise<void> {
    await this.work.run({ actor: publicActor, statements: call.statements }, (tx) =>
      audit(tx, {
        act: 'federation.refuse',
        subject: { kind: 'identity-provider', id: provider.id },
        agencyId: provider.agencyId,
        details: {
          code: refusal.code,
          purpose: attempt.purpose,
          ...(refusal instanceof UnsoundAnswer && { fault: refusal.fault }),
        },
        traceId: call.traceId,
      }),
    )
  }
}

interface Offer {
  readonly id: string | null
  readonly labelEn: string
  readonly labelJa: string
}

const presentOffers = (rows: readonly Offer[]): ReplyOf<'federation.invited'>['providers'] =>
  rows.flatMap(({ id, labelEn, labelJa }) => (id === null ? [] : { id, label: { en: labelEn, ja: labelJa } }))

import { Injectable } from '@nestjs/common'
import type { ParsedBody, ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { Configuration } from '../../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { GuessLimit } from '../../platform/guess-limit.ts'
import { HiddenText } from '../../platform/hidden-text.ts'
import { type FieldProblem, notFound, Refusal } from '../../platform/problems/refusal.ts'
import { certificateFault, certificateOf, presentCertificate } from './certificates.ts'
import { testDiscovery } from './discovery.ts'
import { type CountedProvider, presentProvider, presentSummary } from './identity-providers.present.ts'
import { Oidc } from './oidc.ts'
import { providerColumns, secretOf } from './provider-row.ts'
import { readMetadata } from './saml-metadata.ts'
import { testSaml } from './saml-test.ts'
import { Saml } from './saml.ts'

const counted = `SELECT ${providerColumns}, (SELECT count(*)::int FROM identity_link l WHERE l.provider_id = i.id AND l.ended_at IS NULL) AS people FROM identity_provider i`

type Settings = ParsedBody<'providers.create'>

/** The directories with which people of an agency sign in, as its administrators set them up. */
@Injectable()
export class IdentityProvidersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly hidden: HiddenText,
    private readonly guesses: GuessLimit,
    private readonly oidc: Oidc,
    private readonly saml: Saml,
    private readonly clock: Clock,
  ) {}

  list(call: PersonCall<'providers.list'>): Promise<ReplyOf<'providers.list'>> {
    return this.work.run(call, async (tx) => ({
      providers: (await tx.query<CountedProvider>(`${counted} ORDER BY i.id`)).map(presentSummary),
    }))
  }

  read(call: PersonCall<'providers.read'>): Promise<ReplyOf<'providers.read'>> {
    return this.work.run(call, (tx) => this.one(tx, call.params.provider))
  }

  create(call: PersonCall<'providers.create'>): Promise<ReplyOf<'providers.create'>> {
    const { body, actor } = call
    this.refuseUnsound(body)
    return this.work.run(call, async (tx) => {
      const [made] = await tx.query<{ id: string }>(
        `INSERT INTO identity_provider (agency_id, made_by, kind, label_en, label_ja, issuer, client_id, scopes, role_claim, role_map, creates_accounts, is_active,
           sign_in_url, certificates)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id`,
        [actor.agencyId, actor.personId, body.kind, ...columnsOf(body)],
      )
      const id = made?.id ?? ''
      await this.keepSecret(tx, id, body)
      await this.note(tx, call, id, body)
      return this.one(tx, id)
    })
  }

  /** Changes the settings the caller has seen. Who vouches must be known for sure: with another issuer, or none, sessions end. */
  update(call: PersonCall<'providers.update'>): Promise<ReplyOf<'providers.update'>> {
    const { body, params } = call
    this.refuseUnsound(body)
    return this.work.run(call, async (tx) => {
      const before = await this.one(tx, params.provider)
      if (before.kind !== body.kind) throw new Refusal(422, 'invalid-request', [{ pointer: '/kind', code: 'invalid' }])
      // A secret goes to nobody but whom it was entered for.
      if (before.hasSecret && body.kind === 'oidc' && body.secret === undefined && before.issuer !== body.issuer)
        throw new Refusal(422, 'invalid-request', [{ pointer: '/secret', code: 'required' }])
      const [changed] = await tx.query(
        `UPDATE identity_provider SET label_en = $3, label_ja = $4, issuer = $5, client_id = $6, scopes = $7, role_claim = $8, role_map = $9,
           creates_accounts = $10, is_active = $11, sign_in_url = $12, certificates = $13, version = version + 1
         WHERE id = $1 AND version = $2 RETURNING id`,
        [params.provider, body.version, ...columnsOf(body)],
      )
      if (!changed) throw new Refusal(409, 'changed-meanwhile')
      await this.keepSecret(tx, params.provider, body)
      if (before.isActive && (!body.isActive || before.issuer !== body.issuer))
        await tx.query('SELECT end_sessions_of_provider($1)', [params.provider])
      await this.note(tx, call, params.provider, body)
      return this.one(tx, params.provider)
    })
  }

  /** What pasted metadata says, so that nobody copies a certificate by hand. */
  readMetadata(call: PersonCall<'providers.readMetadata'>): ReplyOf<'providers.readMetadata'> {
    const read = readMetadata(call.body.xml)
    if (typeof read === 'string') throw new Refusal(422, 'invalid-request', [{ pointer: '/xml', code: read }])
    const now = this.clock.now()
    const { issuer, signInUrl } = read
    return { issuer, signInUrl, certificates: read.certificates.flatMap((pem) => presentCertificate(pem, now) ?? []) }
  }

  /** Reads what the provider publishes, now: at most as often as somebody who looks at the answer would. */
  async test(call: PersonCall<'providers.test'>): Promise<ReplyOf<'providers.test'>> {
    const provider = await this.work.run(call, (tx) => this.one(tx, call.params.provider))
    this.guesses.refuse(call.address)
    this.guesses.missed(call.address)
    const { outgoingToLoopback } = this.configuration.config
    if (provider.kind === 'oidc') return { findings: await testDiscovery(provider.issuer, outgoingToLoopback) }
    const certificates = provider.certificates.map(({ pem }) => pem)
    return { findings: await testSaml({ ...provider, certificates }, this.clock.now(), outgoingToLoopback) }
  }

  /** Refuses what could never be signed in with, field by field. */
  private refuseUnsound(body: Settings): void {
    const problems: FieldProblem[] = []
    const refuseOpen = (address: string, pointer: string): void => {
      // Without TLS anybody on the way could vouch for anybody, or read who asks.
      if (new URL(address).protocol !== 'https:' && !this.configuration.config.outgoingToLoopback)
        problems.push({ pointer, code: 'not-https' })
    }
    if (body.kind === 'oidc') refuseOpen(body.issuer, '/issuer')
    else {
      if (body.signInUrl !== '') refuseOpen(body.signInUrl, '/signInUrl')
      for (const [place, text] of body.certificates.entries()) {
        const code = certificateFault(text)
        if (code) problems.push({ pointer: `/certificates/${place}`, code })
      }
      const missing = (['issuer', 'signInUrl', 'certificates'] as const).filter((name) => body[name].length === 0)
      if (body.isActive) problems.push(...missing.map((name) => ({ pointer: `/${name}`, code: 'required' })))
    }
    if (problems.length > 0) throw new Refusal(422, 'invalid-request', problems)
  }

  private async keepSecret(tx: Tx, id: string, body: Settings): Promise<void> {
    if (body.kind !== 'oidc' || body.secret === undefined) return
    const hidden = this.hidden.hide(secretOf(id), body.secret)
    await tx.query('UPDATE identity_provider SET secret = $2 WHERE id = $1', [id, hidden])
  }

  private async note(tx: Tx, call: PersonCall, id: string, body: Settings): Promise<void> {
    await audit(tx, {
      act: 'version' in body ? 'providers.update' : 'providers.create',
      subject: { kind: 'identity-provider', id },
      details: {
        active: body.isActive,
        createsAccounts: body.createsAccounts,
        mappedRoles: [...new Set(body.roleMap.map(({ role }) => role))],
        newSecret: body.kind === 'oidc' && body.secret !== undefined,
        ...(body.kind === 'saml' && { certificates: body.certificates.length }),
      },
      traceId: call.traceId,
    })
  }

  private async one(tx: Tx, id: string): Promise<ReplyOf<'providers.read'>> {
    const [row] = await tx.query<CountedProvider & { agencyKey: string }>(
      `SELECT one.*, a.key AS "agencyKey" FROM (${counted} WHERE i.id = $1) one JOIN agency a ON a.id = one."agencyId"`,
      [id],
    )
    if (!row) throw notFound()
    const isSaml = row.kind === 'saml'
    const ours = {
      signInAddress: `${this.configuration.config.publicUrl}/sign-in?agency=${row.agencyKey}`,
      redirectAddress: isSaml ? null : this.oidc.redirectAddress(id),
      metadataAddress: isSaml ? this.saml.metadataAddress(id) : null,
      consumerAddress: isSaml ? this.saml.consumerAddress(id) : null,
    }
    return presentProvider(row, ours, this.clock.now())
  }
}

/** The columns that creating and changing share, in their order. */
const columnsOf = (body: Settings): unknown[] => [
  body.label.en,
  body.label.ja,
  body.issuer,
  body.kind === 'oidc' ? body.clientId : null,
  body.kind === 'oidc' ? body.scopes.split(' ').filter(Boolean).join(' ') : '',
  body.roleClaim,
  JSON.stringify(body.roleMap),
  body.createsAccounts,
  body.isActive,
  body.kind === 'saml' && body.signInUrl !== '' ? body.signInUrl : null,
  body.kind === 'saml' ? body.certificates.flatMap((text) => certificateOf(text)?.toString().trim() ?? []) : null,
]

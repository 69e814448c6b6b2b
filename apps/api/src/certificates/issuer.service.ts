import { join } from 'node:path'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { type IssuerKey, type ResolveKey, secure } from '@muster/credential/data-integrity.ts'
import { didOf, type PublishedKey } from '@muster/credential/did.ts'
import { fromMultikey, type Signer } from '@muster/credential/ed25519.ts'
import { buildCredential } from '@muster/credential/payload.ts'
import { systemActor } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import { StartFailure } from '../platform/database/embedded-postgres-failure.ts'
import { Configuration } from '../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { EventBus } from '../platform/events.ts'
import { PersonKeys } from '../platform/person-keys.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { allKeys, enterState, holdKeys, type KeyRow, letSign } from './keys/key-steps.ts'
import { type KeyKeeper, openKeyFolder } from './keys/signing-keys.ts'
import { sealCredential, type SealedCredential } from './sealed-credential.ts'

/** Another process may have revoked a key: what is known of keys is read again after so many milliseconds. */
const keysKeptFor = 5_000

/** Who issues: the address and `did:web` of this installation, what signs, and every key that ever signed. */
@Injectable()
export class IssuerService implements OnModuleInit {
  readonly address: string
  readonly did: string
  private opened: KeyKeeper | null = null
  private known = new Map<string, PublishedKey>()
  private readAt = 0
  private readonly keySecret: string | null
  private readonly folder: string

  constructor(
    configuration: Configuration,
    private readonly work: UnitOfWork,
    private readonly events: EventBus,
    private readonly clock: Clock,
    private readonly personKeys: PersonKeys,
  ) {
    const { config } = configuration
    this.address = config.publicUrl
    this.did = didOf(config.publicUrl)
    this.keySecret = config.keySecret
    this.folder = join(config.dataDir, 'keys')
  }

  async onModuleInit(): Promise<void> {
    try {
      this.opened = openKeyFolder(this.folder, this.keySecret, this.did)
    } catch {
      throw new StartFailure(
        `The signing keys in ${this.folder} cannot be opened: KEY_SECRET is not the one they were encrypted with.`,
      )
    }
    await this.work.run({ actor: systemActor }, async (tx) => {
      await holdKeys(tx)
      const rows = await tx.query<KeyRow>(allKeys)
      if (rows.length === 0) await this.begin(tx)
    })
    await this.readKeys()
  }

  /** Where the private keys are. */
  get keeper(): KeyKeeper {
    if (!this.opened) throw new Error('the signing keys are not open yet')
    return this.opened
  }

  /** What issues now, until the transaction ends; null while issuing is halted or no key here may sign. */
  async signerNow(tx: Tx): Promise<Signer | null> {
    const { keyId, isHalted } = await issuingNow(tx)
    return keyId && !isHalted ? this.keeper.signerOf(keyId) : null
  }

  /** Signs what a certificate says and takes its holder's name out: in the database it never stands in plain. */
  async secure(facts: CertificateFacts, personId: string, signer: Signer): Promise<SealedCredential> {
    const credential = await secure(buildCredential(facts), signer, facts.issuedAt)
    return sealCredential(credential, personId, (id, text) => this.personKeys.seal(id, text))
  }

  /** Before many certificates are issued: what their holders' names are encrypted with is there when they are. */
  prepareFor(personIds: readonly string[]): Promise<void> {
    return this.personKeys.prepare(personIds)
  }

  /**
   * What signs beside issuing, such as the QR code of a certificate that is there: a halt does not stop it.
   * @throws Refusal while no key here may sign.
   */
  async signerBeside(tx: Tx): Promise<Signer> {
    const { keyId } = await issuingNow(tx)
    const signer = keyId && this.keeper.signerOf(keyId)
    if (!signer) throw new Refusal(503, 'not-ready')
    return signer
  }

  /**
   * What signs lists, reports and checkpoints, which go on while issuing is halted: the key that was active when the
   * keys were last read.
   * @throws Refusal while no key here may sign.
   */
  get signer(): Signer {
    const signer = this.signerIfAny()
    if (!signer) throw new Refusal(503, 'not-ready')
    return signer
  }

  /** The same, or null. */
  signerIfAny(): Signer | null {
    if (this.isOld()) this.readKeys().catch(() => undefined)
    const active = [...this.known].find(([, { state }]) => state === 'active')
    return active ? this.keeper.signerOf(active[0]) : null
  }

  /** For the operator: why nothing can be issued here, although nobody halted it; null where something can. */
  get hindrance(): string | null {
    return this.signerIfAny()
      ? null
      : `No certificate can be issued: ${this.folder} does not hold the key that signs. Put it back from a backup, or let an administrator publish a new key and let it sign. Checking certificates goes on.`
  }

  /** Every key, oldest first. */
  async publishedKeys(): Promise<PublishedKey[]> {
    await this.readKeys()
    return [...this.known.values()]
  }

  /** Finds our own keys by the key's name: the name is the key, whatever address it was published under. */
  readonly resolveKey: ResolveKey = async (method) => {
    const [controller = '', keyId = ''] = method.split('#')
    const key = await this.keyOf(keyId)
    return key ? ({ controller, publicKey: key.publicKey, state: key.state } satisfies IssuerKey) : null
  }

  /** A key of ours as it stands now, at most a few seconds ago. */
  async keyOf(keyId: string): Promise<PublishedKey | null> {
    if (!this.known.has(keyId) || this.isOld()) await this.readKeys()
    return this.known.get(keyId) ?? null
  }

  /** Reads the keys again: after one changed. */
  async readKeys(): Promise<void> {
    this.readAt = this.clock.now().getTime()
    const rows = await this.work.callNamed<KeyRow>(allKeys)
    this.known = new Map(
      rows.flatMap((row) => {
        const publicKey = fromMultikey(row.id)
        return publicKey ? [[row.id, published(row, publicKey)] as const] : []
      }),
    )
  }

  private isOld(): boolean {
    return this.clock.now().getTime() - this.readAt > keysKeptFor
  }

  /** The first key of a new installation: nobody can have copied a list without it, so it signs at once. */
  private async begin(tx: Tx): Promise<void> {
    const keyId = this.keeper.kept()[0] ?? this.keeper.make()
    await enterState(tx, this.events, { keyId, state: 'pending' })
    await letSign(tx, this.events, [], { keyId })
  }
}

async function issuingNow(tx: Tx): Promise<{ isHalted: boolean; keyId: string | null }> {
  const [now] = await tx.query<{ isHalted: boolean; keyId: string | null }>(
    'SELECT is_halted AS "isHalted", key_id AS "keyId" FROM issuing_now()',
  )
  return now ?? { isHalted: true, keyId: null }
}

function published(row: KeyRow, publicKey: Uint8Array): PublishedKey {
  const { state, publishedAt, activatedAt, retiredAt, revokedAt, compromisedFrom } = row
  return {
    publicKey,
    state,
    publishedAt: publishedAt.toISOString(),
    ...(activatedAt && { activatedAt: activatedAt.toISOString() }),
    ...(retiredAt && { retiredAt: retiredAt.toISOString() }),
    ...(revokedAt && { revokedAt: revokedAt.toISOString() }),
    ...(compromisedFrom && { compromisedFrom: compromisedFrom.toISOString() }),
  }
}

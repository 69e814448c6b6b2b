import { join } from 'node:path'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { IssuerKey, ResolveKey } from '@muster/credential/data-integrity.ts'
import { didOf, type PublishedKey } from '@muster/credential/did.ts'
import { fromMultikey, type Signer } from '@muster/credential/ed25519.ts'
import { systemActor } from '../platform/actor.ts'
import { StartFailure } from '../platform/database/embedded-postgres-failure.ts'
import { Configuration } from '../platform/configuration.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { EventBus } from '../platform/events.ts'
import { openSigningKey } from './signing-keys.ts'

/** Who issues: the address and `did:web` of this installation, its signer, and every key that ever signed. */
@Injectable()
export class IssuerService implements OnModuleInit {
  readonly address: string
  readonly did: string
  private opened: Signer | null = null
  private known = new Map<string, PublishedKey>()

  constructor(
    configuration: Configuration,
    private readonly work: UnitOfWork,
    private readonly events: EventBus,
  ) {
    const { config } = configuration
    this.address = config.publicUrl
    this.did = didOf(config.publicUrl)
    this.keySecret = config.keySecret
    this.folder = join(config.dataDir, 'keys')
  }

  private readonly keySecret: string | null
  private readonly folder: string

  async onModuleInit(): Promise<void> {
    try {
      this.opened = openSigningKey(this.folder, this.keySecret, this.did)
    } catch {
      throw new StartFailure(
        `The signing key in ${this.folder} cannot be opened: KEY_SECRET is not the one it was encrypted with.`,
      )
    }
    const { keyId } = this.opened
    await this.work.run({ actor: systemActor }, async (tx) => {
      const [added] = await tx.query<{ at: Date }>(
        'INSERT INTO issuer_key (id, public_key_multibase) VALUES ($1, $1) ON CONFLICT (id) DO NOTHING RETURNING activated_at AS at',
        [keyId],
      )
      if (added) await this.events.emit(tx, 'key-changed', { keyId, state: 'active', at: added.at.toISOString() })
    })
    await this.readKeys()
  }

  get signer(): Signer {
    if (!this.opened) throw new Error('the signing key is not open yet')
    return this.opened
  }

  /** Every key, oldest first. */
  async publishedKeys(): Promise<PublishedKey[]> {
    await this.readKeys()
    return [...this.known.values()]
  }

  /** Finds our own keys by the key's name: the name is the key, whatever address it was published under. */
  readonly resolveKey: ResolveKey = async (method) => {
    const [controller = '', keyId = ''] = method.split('#')
    if (!this.known.has(keyId)) await this.readKeys()
    const key = this.known.get(keyId)
    return key ? ({ controller, publicKey: key.publicKey, state: key.state } satisfies IssuerKey) : null
  }

  private async readKeys(): Promise<void> {
    const rows = await this.work.callNamed<{ id: string; retired: boolean }>(
      'SELECT id, retired FROM public_issuer_keys()',
    )
    this.known = new Map(
      rows.flatMap(({ id, retired }) => {
        const publicKey = fromMultikey(id)
        return publicKey
          ? [[id, { publicKey, state: retired ? ('verify-only' as const) : ('active' as const) }] as const]
          : []
      }),
    )
  }
}

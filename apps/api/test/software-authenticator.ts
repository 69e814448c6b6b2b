import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { MadePasskey, ShownPasskey } from '@muster/contracts/schemas/passkeys.ts'

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest()

/** The head of a CBOR item: its kind (0 number, 1 negative, 2 bytes, 3 text, 5 map) and a number below 65,536. */
function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value])
  if (value < 256) return Buffer.from([(kind << 5) | 24, value])
  return Buffer.from([(kind << 5) | 25, value >> 8, value & 255])
}
type Cbor = number | string | Buffer | ReadonlyMap<number | string, Cbor>
function cbor(item: Cbor): Buffer {
  if (typeof item === 'number') return item < 0 ? head(1, -1 - item) : head(0, item)
  if (typeof item === 'string') return Buffer.concat([head(3, Buffer.byteLength(item)), Buffer.from(item)])
  if (Buffer.isBuffer(item)) return Buffer.concat([head(2, item.length), item])
  return Buffer.concat([head(5, item.size), ...[...item].flatMap(([key, value]) => [cbor(key), cbor(value)])])
}

/** What goes wrong on purpose: where the page says it is, for whom it signs, whether the person was verified, its count. */
export interface Twist {
  readonly origin?: string
  readonly rpId?: string
  readonly verified?: boolean
  readonly counter?: number
  readonly person?: string | null
}

/** A device that keeps one passkey (ES256, no attestation) and a browser around it, for the page of an address. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(32)
  counter = 1
  private readonly privateKey: KeyObject
  private readonly publicKey: KeyObject
  private person: string | null = null

  constructor(private readonly address: string) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.privateKey = pair.privateKey
    this.publicKey = pair.publicKey
  }

  make(begun: { challenge: string; rp: { id: string }; user: { id: string } }, twist: Twist = {}): MadePasskey {
    this.person = begun.user.id
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' })
    const key = cbor(
      new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    )
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, key])
    const authData = Buffer.concat([this.says(begun.rp.id, 0x40, twist), credential])
    const attestation = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ])
    return {
      id: this.id.toString('base64url'),
      clientData: this.clientData('webauthn.create', begun.challenge, twist).toString('base64url'),
      attestation: cbor(attestation).toString('base64url'),
      transports: ['internal', 'telepathy'],
    }
  }

  show(asked: { challenge: string; rpId: string }, twist: Twist = {}): ShownPasskey {
    this.counter += 1
    const authData = this.says(asked.rpId, 0, twist)
    const clientData = this.clientData('webauthn.get', asked.challenge, twist)
    return {
      id: this.id.toString('base64url'),
      clientData: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', Buffer.concat([authData, sha256(clientData)]), this.privateKey).toString('base64url'),
      person: twist.person === undefined ? this.person : twist.person,
    }
  }

  private says(rpId: string, flags: number, twist: Twist): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(twist.counter ?? this.counter)
    const verified = twist.verified === false ? 0 : 0x04
    return Buffer.concat([sha256(twist.rpId ?? rpId), Buffer.from([0x01 | verified | flags]), counter])
  }

  private clientData(type: string, challenge: string, twist: Twist): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: twist.origin ?? this.address, crossOrigin: false }))
  }
}

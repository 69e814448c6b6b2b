import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  scryptSync,
  sign,
  verify,
} from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localSecret } from '../../platform/local-secret.ts'
import { type Signer, toMultikey, type VerifySignature } from '@muster/credential/ed25519.ts'

interface KeyFile {
  readonly keyId: string
  readonly salt: string
  readonly nonce: string
  readonly tag: string
  readonly encrypted: string
}

const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** The raw 32 bytes of an Ed25519 public key. */
const rawPublicKey = (key: KeyObject): Uint8Array =>
  new Uint8Array(key.export({ type: 'spki', format: 'der' }).subarray(-32))

const readKeys = new WeakMap<Uint8Array, KeyObject>()

/** A public key as this platform takes it; reading it costs as much as a check. */
function readKey(publicKey: Uint8Array): KeyObject {
  const known = readKeys.get(publicKey)
  if (known) return known
  const read = createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' })
  readKeys.set(publicKey, read)
  return read
}

/** The Ed25519 check of this platform: the same answer as the library's own, faster. */
export const verifyNatively: VerifySignature = (signature, bytes, publicKey) => {
  try {
    return verify(null, bytes, readKey(publicKey), signature)
  } catch {
    return false
  }
}

/**
 * Where private keys are: makes one, and gives what signs with one. A key service takes the place of the folder by
 * giving the same two functions; nothing else ever sees a private key.
 */
export interface KeyKeeper {
  /** Makes a key and gives its id, the multikey of its public half. */
  readonly make: () => string
  /** What signs with a key; null for a key that is not kept here. */
  readonly signerOf: (keyId: string) => Signer | null
  /** The keys kept here, the newest first. */
  readonly kept: () => string[]
}

/**
 * The signing keys of an installation, each encrypted in a file of a folder. `secret` encrypts them; without one
 * (development) a secret is made and kept beside them.
 * @throws Error where a file cannot be opened with the secret.
 */
export function openKeyFolder(folder: string, secret: string | null, did: string): KeyKeeper {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const passphrase = secret ?? localSecret(folder)
  const opened = new Map<string, { privateKey: KeyObject; name: string }>()
  const open = (): void => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.key.json'))
    const known = new Set([...opened.values()].map(({ name }) => name))
    for (const name of names.filter((one) => !known.has(one))) {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as KeyFile
      opened.set(file.keyId, { privateKey: decrypt(file, passphrase), name })
    }
  }
  open()
  return {
    make() {
      const keyId = createKey(folder, passphrase)
      open()
      return keyId
    },
    signerOf(keyId) {
      // Another process of the installation may have made it since.
      if (!opened.has(keyId)) open()
      const found = opened.get(keyId)
      return found === undefined
        ? null
        : {
            keyId,
            verificationMethod: `${did}#${keyId}`,
            sign: async (bytes) => new Uint8Array(sign(null, bytes, found.privateKey)),
          }
    },
    kept: () => [...opened].toSorted(([, a], [, b]) => (a.name < b.name ? 1 : -1)).map(([keyId]) => keyId),
  }
}

function createKey(folder: string, passphrase: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32), nonce)
  const encrypted = Buffer.concat([cipher.update(privateKey.export({ type: 'pkcs8', format: 'der' })), cipher.final()])
  const file: KeyFile = {
    keyId: toMultikey(rawPublicKey(publicKey)),
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    encrypted: encrypted.toString('base64'),
  }
  const path = join(folder, `${new Date().toISOString().slice(0, 10)}-${file.keyId.slice(-12)}.key.json`)
  writeFileSync(`${path}.partial`, JSON.stringify(file), { mode: 0o600 })
  renameSync(`${path}.partial`, path)
  return file.keyId
}

function decrypt(file: KeyFile, passphrase: string): KeyObject {
  const decipher = createDecipheriv(
    'aes-256-gcm',
    scryptSync(passphrase, Buffer.from(file.salt, 'base64'), 32),
    Buffer.from(file.nonce, 'base64'),
  )
  decipher.setAuthTag(Buffer.from(file.tag, 'base64'))
  const der = Buffer.concat([decipher.update(Buffer.from(file.encrypted, 'base64')), decipher.final()])
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
}

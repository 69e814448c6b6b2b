import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { Configuration } from './configuration.ts'
import { FileStore } from './files/file-store.ts'
import { localSecret } from './local-secret.ts'

const cipher = 'aes-256-gcm'
const [ivBytes, tagBytes] = [12, 16]
/** What is kept of a key in memory, so that a destroyed one is gone everywhere soon. */
const keptMilliseconds = 10_000
const mostKept = 5_000

/** Where a person's key lies: apart from the database, so that no copy of the one opens what the other holds. */
export const personKeyFolder = 'person-keys'
const placeOf = (personId: string): string => `${personKeyFolder}/${personId}`

function encrypt(key: Buffer, text: Buffer, about: string): Buffer {
  const iv = randomBytes(ivBytes)
  const encrypting = createCipheriv(cipher, key, iv).setAAD(Buffer.from(about))
  const content = Buffer.concat([encrypting.update(text), encrypting.final()])
  return Buffer.concat([iv, encrypting.getAuthTag(), content])
}

function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decrypting = createDecipheriv(cipher, key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decrypting.update(sealed.subarray(ivBytes + tagBytes)), decrypting.final()])
}

/**
 * A key for each person, with which what is personal in rows that never change is encrypted. Destroying it erases that
 * from every copy of the database at once. The keys lie among the files, encrypted with the secret of the installation.
 */
@Injectable()
export class PersonKeys {
  private readonly kept = new Map<string, { key: Buffer; until: number }>()
  private master: Buffer | null = null

  constructor(
    private readonly files: FileStore,
    private readonly configuration: Configuration,
  ) {}

  /** Encrypts a text of a person, whose key is made with the first. */
  async seal(personId: string, text: string): Promise<string> {
    const key = await this.keyToSeal(personId)
    return encrypt(key, Buffer.from(text), personId).toString('base64url')
  }

  /** Makes the keys of those who have none, so that sealing for them soon afterwards waits for no file. */
  async prepare(personIds: readonly string[]): Promise<void> {
    // One after the other: many files made at once in one folder wait for each other, and keep the processors busy with it.
    for (const personId of personIds) await this.keyToSeal(personId)
  }

  /** The text again; null once the key was destroyed. Throws for what was not sealed for this person. */
  async open(personId: string, sealed: string): Promise<string | null> {
    const key = await this.keyOf(personId)
    return key && decrypt(key, Buffer.from(sealed, 'base64url'), personId).toString('utf8')
  }

  /** From now on nothing that was sealed for the person can be read; nothing happens where they have no key. */
  async destroy(personId: string): Promise<void> {
    await this.files.remove(placeOf(personId))
    this.kept.delete(personId)
  }

  private async keyOf(personId: string): Promise<Buffer | null> {
    const known = this.kept.get(personId)
    if (known && known.until > Date.now()) return known.key
    const wrapped = await this.files.read(placeOf(personId))
    if (!wrapped) {
      this.kept.delete(personId)
      return null
    }
    return this.keep(personId, decrypt(this.secret(), wrapped, personId))
  }

  private async keyToSeal(personId: string): Promise<Buffer> {
    return (await this.keyOf(personId)) ?? (await this.makeKey(personId))
  }

  private keep(personId: string, key: Buffer): Buffer {
    if (this.kept.size >= mostKept) this.kept.delete(this.kept.keys().next().value ?? '')
    this.kept.set(personId, { key, until: Date.now() + keptMilliseconds })
    return key
  }

  /** Whoever is first makes it; all others use that one. */
  private async makeKey(personId: string): Promise<Buffer> {
    const made = randomBytes(32)
    const isFirst = await this.files.writeFirst(placeOf(personId), encrypt(this.secret(), made, personId))
    if (isFirst) return this.keep(personId, made)
    const key = await this.keyOf(personId)
    if (!key) throw new Error(`the key of ${personId} is not there after it was made`)
    return key
  }

  private secret(): Buffer {
    const { keySecret, dataDir } = this.configuration.config
    this.master ??= Buffer.from(
      hkdfSync('sha256', keySecret ?? localSecret(join(dataDir, 'keys')), '', 'muster person keys', 32),
    )
    return this.master
  }
}

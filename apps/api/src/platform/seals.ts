import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { Configuration } from './configuration.ts'
import { localSecret } from './local-secret.ts'

const nonceBytes = 12
const tagBytes = 16

/**
 * Signs what leaves the server and must come back unchanged, and encrypts what the database may hold but not read. What is
 * sealed or encrypted for one purpose is nothing for another.
 */
@Injectable()
export class Seals {
  private keys = new Map<'seals' | 'encryption', Buffer>()

  constructor(private readonly configuration: Configuration) {}

  /** The seal of a text: 32 bytes in base64url, the same every time. */
  seal(purpose: string, text: string): string {
    return createHmac('sha256', this.keyFor('seals')).update(`${purpose}\n${text}`).digest('base64url')
  }

  isSealed(purpose: string, text: string, seal: string): boolean {
    const expected = Buffer.from(this.seal(purpose, text))
    const given = Buffer.from(seal)
    return given.length === expected.length && timingSafeEqual(given, expected)
  }

  /** Encrypts a text (AES-256-GCM): nonce, tag and what is encrypted, one after the other. */
  encrypt(purpose: string, text: string): Buffer {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', this.keyFor('encryption'), nonce).setAAD(Buffer.from(purpose))
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), encrypted])
  }

  /** @throws Error for what was changed, or encrypted for another purpose or by another installation. */
  decrypt(purpose: string, bytes: Buffer): string {
    const [nonce, tag] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes, nonceBytes + tagBytes)]
    const decipher = createDecipheriv('aes-256-gcm', this.keyFor('encryption'), nonce, { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(tag)
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8')
  }

  private keyFor(use: 'seals' | 'encryption'): Buffer {
    const known = this.keys.get(use)
    if (known) return known
    const { keySecret, dataDir } = this.configuration.config
    const secret = keySecret ?? localSecret(join(dataDir, 'keys'))
    const key = Buffer.from(hkdfSync('sha256', secret, '', `muster ${use}`, 32))
    this.keys.set(use, key)
    return key
  }
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { Configuration } from './configuration.ts'
import { localSecret } from './local-secret.ts'

const nonceBytes = 12
const tagBytes = 16

/**
 * Encrypts what must be read again (the secret of an agency's directory) with the installation's secret, so that a dump of
 * the database alone opens nothing. What was hidden for one purpose cannot be read for another.
 */
@Injectable()
export class HiddenText {
  private key: Buffer | null = null

  constructor(private readonly configuration: Configuration) {}

  hide(purpose: string, text: string): string {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', this.secret(), nonce).setAAD(Buffer.from(purpose))
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
      'base64url',
    )
  }

  /** Throws where it was hidden for another purpose, with another secret, or was altered. */
  read(purpose: string, hidden: string): string {
    const bytes = Buffer.from(hidden, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', this.secret(), bytes.subarray(0, nonceBytes))
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-tagBytes))
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
  }

  private secret(): Buffer {
    const { keySecret, dataDir } = this.configuration.config
    this.key ??= Buffer.from(
      hkdfSync('sha256', keySecret ?? localSecret(join(dataDir, 'keys')), '', 'muster hidden texts', 32),
    )
    return this.key
  }
}

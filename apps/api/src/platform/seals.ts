import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { Configuration } from './configuration.ts'
import { localSecret } from './local-secret.ts'

/** Signs what leaves the server and must come back unchanged. A seal of one purpose is none of another. */
@Injectable()
export class Seals {
  private key: Buffer | null = null

  constructor(private readonly configuration: Configuration) {}

  /** The seal of a text: 32 bytes in base64url, the same every time. */
  seal(purpose: string, text: string): string {
    return createHmac('sha256', this.secret()).update(`${purpose}\n${text}`).digest('base64url')
  }

  isSealed(purpose: string, text: string, seal: string): boolean {
    const expected = Buffer.from(this.seal(purpose, text))
    const given = Buffer.from(seal)
    return given.length === expected.length && timingSafeEqual(given, expected)
  }

  private secret(): Buffer {
    const { keySecret, dataDir } = this.configuration.config
    this.key ??= Buffer.from(
      hkdfSync('sha256', keySecret ?? localSecret(join(dataDir, 'keys')), '', 'muster seals', 32),
    )
    return this.key
  }
}

import { createHmac } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Seals } from '../../platform/seals.ts'

/** How long the secret before the last rotation signs beside the new one, in milliseconds. */
export const overlap = 24 * 3_600_000

export interface Signing {
  readonly id: string
  readonly generation: number
  readonly rotatedAt: Date | null
}

/** When the secret before the last rotation ends; null when there is none, or it has ended. */
export function earlierSecretUntil({ rotatedAt }: Signing, now: Date): Date | null {
  const until = rotatedAt && new Date(rotatedAt.getTime() + overlap)
  return until && until > now ? until : null
}

/**
 * The secrets of webhooks. They follow from the installation's own secret, the webhook and how often it was rotated, so
 * that no table and no dump holds one. Signatures are those of Standard Webhooks: HMAC-SHA256 over id, time and body.
 */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly seals: Seals) {}

  /** As it is told to an administrator, once: `whsec_` and 32 bytes in base64. */
  told({ id, generation }: Signing): string {
    return `whsec_${this.key(id, generation).toString('base64')}`
  }

  /** The headers of a message: its id, its time in seconds, and a signature by each secret that counts now. */
  headers(webhook: Signing, message: { id: string; body: string }, now: Date): Record<string, string> {
    const timestamp = String(Math.floor(now.getTime() / 1_000))
    const generations = [webhook.generation, ...(earlierSecretUntil(webhook, now) ? [webhook.generation - 1] : [])]
    const signatures = generations.map((generation) => {
      const signing = createHmac('sha256', this.key(webhook.id, generation))
      return `v1,${signing.update(`${message.id}.${timestamp}.${message.body}`).digest('base64')}`
    })
    return { 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
  }

  private key(id: string, generation: number): Buffer {
    return Buffer.from(this.seals.seal('webhook secret', `${id} ${generation}`), 'base64url')
  }
}

import { Injectable } from '@nestjs/common'
import type { Tx } from './database/unit-of-work.ts'

/** What happened, as ids: a feature to the right hears it in the same transaction. */
export interface Events {
  'person-added': { readonly personId: string }
  'completion-recorded': { readonly completionId: string }
  /** A certificate was signed and kept, a correction too; the id is the row's, not the printed one. */
  'certificate-issued': { readonly certificateId: string }
  /** What a certificate is worth changed; the day is the first it no longer holds, `null` from the start or none. */
  'certificate-status-changed': {
    readonly certificateId: string
    readonly status: 'revoked' | 'suspended' | 'reinstated' | 'superseded'
    readonly effectiveFrom: string | null
    readonly at: string
  }
  /** A signing key was published or went to its next state; the id is its multikey. */
  'key-changed': {
    readonly keyId: string
    readonly state: 'pending' | 'active' | 'verify-only' | 'revoked'
    readonly at: string
  }
  /** A version of a profile was published; it applies from its day. */
  'version-published': { readonly profileId: string; readonly appliesFrom: string }
  /** Days, place or job moved, or it was cancelled. */
  'posting-changed': { readonly postingId: string }
  /** Somebody was nominated, answered, or was withdrawn. */
  'nomination-changed': { readonly nominationId: string; readonly postingId: string }
  /** Something became known of a place or a mission, or was closed as an error. */
  'outside-fact-changed': { readonly key: string; readonly place: string }
}

type Listener<E extends keyof Events> = (tx: Tx, event: Events[E]) => Promise<void>

/**
 * How a feature reaches one to its right without importing it. A listener runs in the transaction of the act,
 * inside a savepoint: its failure is logged and left to the sweep that repairs it, and never undoes the act.
 */
@Injectable()
export class EventBus {
  private readonly listeners = new Map<keyof Events, Listener<keyof Events>[]>()
  private onFailure: (name: string, error: unknown) => void = () => undefined

  listen<E extends keyof Events>(name: E, listener: Listener<E>): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener as Listener<keyof Events>])
  }

  reportFailures(report: (name: string, error: unknown) => void): void {
    this.onFailure = report
  }

  async emit<E extends keyof Events>(tx: Tx, name: E, event: Events[E]): Promise<void> {
    for (const listener of this.listeners.get(name) ?? []) {
      await tx.query('SAVEPOINT listener')
      try {
        await listener(tx, event)
        await tx.query('RELEASE SAVEPOINT listener')
      } catch (error) {
        await tx.query('ROLLBACK TO SAVEPOINT listener')
        this.onFailure(name, error)
      }
    }
  }
}

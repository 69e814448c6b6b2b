import {
  holdReasons,
  rejectionReasons,
  revocationReasons,
  suspensionReasons,
} from '@muster/contracts/schemas/recognition-words.ts'
import { call } from '../../app/client.ts'
import type { Outside } from './use-outside.ts'

/** Acts that ask something first. */
export type ActAsked = 'reject' | 'hold' | 'linkName' | 'suspend' | 'reinstate' | 'revoke'
export type Act = ActAsked | 'verify' | 'undo'

export interface ActContent {
  readonly reason: string | null
  readonly note: string
  /** Null for a revocation from the start. */
  readonly from: string | null
}

interface Shape {
  readonly reasons: readonly string[]
  readonly isNoteWanted: boolean
  readonly day: 'day' | 'or-start' | null
}

export const actShapes: Record<ActAsked, Shape> = {
  reject: { reasons: rejectionReasons, isNoteWanted: false, day: null },
  hold: { reasons: holdReasons, isNoteWanted: false, day: null },
  linkName: { reasons: [], isNoteWanted: true, day: null },
  suspend: { reasons: suspensionReasons, isNoteWanted: false, day: 'day' },
  reinstate: { reasons: [], isNoteWanted: false, day: null },
  revoke: { reasons: revocationReasons, isNoteWanted: true, day: 'or-start' },
}

/** Does an act; the server checks its content against the contract. */
export function doAct(certificate: string, act: Act, { reason, note, from }: ActContent): Promise<Outside> {
  const params = { certificate }
  const said = note ? { note } : {}
  switch (act) {
    case 'verify':
      return call('recognition.verify', { params, body: said })
    case 'undo':
      return call('recognition.undo', { params })
    case 'reject':
      return call('recognition.reject', {
        params,
        body: { reason: reason as (typeof rejectionReasons)[number], ...said },
      })
    case 'hold':
      return call('recognition.hold', { params, body: { reason: reason as (typeof holdReasons)[number], ...said } })
    case 'linkName':
      return call('recognition.linkName', { params, body: { note } })
    case 'suspend':
      return call('recognition.suspend', {
        params,
        body: { from: from ?? '', reason: reason as (typeof suspensionReasons)[number], ...said },
      })
    case 'reinstate':
      return call('recognition.reinstate', { params, body: said })
    case 'revoke':
      return call('recognition.revoke', {
        params,
        body: { effectiveFrom: from, reason: reason as (typeof revocationReasons)[number], note },
      })
  }
}

import { useState } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { call } from '../../app/client.ts'

type Stretch = ReplyOf<'audit.check'>
export type ChainFault = Stretch['faults'][number]

/** How far a check of the chain has come. */
export interface ChainCheck {
  readonly state: 'none' | 'running' | 'done' | 'failed'
  readonly through: number
  readonly checkpoints: number
  readonly faults: readonly ChainFault[]
}

const begun: ChainCheck = { state: 'running', through: 0, checkpoints: 0, faults: [] }

/** Checks the whole chain, stretch by stretch, so that a long one shows how far it is. */
export function useChainCheck(): { check: ChainCheck; start: () => Promise<void> } {
  const [check, setCheck] = useState<ChainCheck>({ ...begun, state: 'none' })
  const start = async () => {
    let now = begun
    setCheck(now)
    try {
      let hash: string | null = null
      for (;;) {
        const stretch: Stretch = await call('audit.check', {
          query: { after: now.through, ...(hash !== null && { hash }) },
        })
        now = {
          state: stretch.isEnd ? 'done' : 'running',
          through: stretch.through,
          checkpoints: now.checkpoints + stretch.checkpoints,
          faults: [...now.faults, ...stretch.faults],
        }
        setCheck(now)
        if (stretch.isEnd) return
        hash = stretch.hash
      }
    } catch {
      setCheck({ ...now, state: 'failed' })
    }
  }
  return { check, start }
}

import { useEffect, useRef, useState } from 'react'
import type { StandingText, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { type KeeperState, TextKeeper, type TextOwner } from './text-keeper.ts'

export interface KeptTextState {
  readonly state: KeeperState
  /** What is written now. */
  readonly blocks: readonly TextBlock[]
  /** Counts up when the editor is to show `blocks` instead of what it has. */
  readonly turn: number
  readonly write: (blocks: readonly TextBlock[]) => void
  readonly settle: (blocks: readonly TextBlock[]) => void
}

/** One language of a lesson, kept safe while it is written. */
export function useText(owner: TextOwner, standing: StandingText): KeptTextState {
  const [state, setState] = useState<KeeperState>({ kind: 'saved', at: standing.savedAt })
  const [text, setText] = useState<{ blocks: readonly TextBlock[]; turn: number }>({
    blocks: standing.blocks,
    turn: 0,
  })
  const keeper = useRef<TextKeeper | null>(null)
  useEffect(() => {
    const made = new TextKeeper(owner, standing, (next, blocks) => {
      setState(next)
      if (blocks) setText(({ turn }) => ({ blocks, turn: turn + 1 }))
    })
    keeper.current = made
    void made.resume()
    const send = () => made.sendNow()
    const leave = () => {
      if (document.visibilityState === 'hidden') made.sendNow()
    }
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', leave)
      made.close()
    }
    // A keeper lives as long as its lesson is open: what the server says later comes to it through its own saves.
  }, [owner.person, owner.lesson, owner.language])
  return {
    state,
    ...text,
    write: (blocks) => {
      setText(({ turn }) => ({ blocks, turn }))
      keeper.current?.write(blocks)
    },
    settle: (blocks) => keeper.current?.settle(blocks),
  }
}

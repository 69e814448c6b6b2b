import { Problem } from '@muster/client/client.ts'
import type { StandingText, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { blockFingerprint } from '@muster/course/block-texts.ts'
import { choicesIn, type MergedRow, mergeTexts, settleMerge } from '@muster/course/merge-texts.ts'
import { call } from '../../../app/client.ts'
import { newBlockId } from '../new-block-id.ts'
import { forgetText, keepText, keptText } from './kept-texts.ts'

/** How far a text is: with the server, on its way, about to be or being on this device alone, waiting for a choice, or not accepted. */
export type KeeperState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'sending' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'merge'; readonly rows: readonly MergedRow[] }
  | { readonly kind: 'refused'; readonly error: unknown }

export interface TextOwner {
  readonly person: string
  readonly draft: string
  readonly lesson: string
  readonly language: 'en' | 'ja'
}

/** Milliseconds after the last change before a text is sent, and between two tries while there is no way to send. */
const pause = 1_200
const retry = 10_000

const fingerprint = (blocks: readonly TextBlock[]): string =>
  blocks.map(({ id, of, block }) => `${id} ${of ?? ''} ${blockFingerprint(block)}`).join('\n')

/**
 * Keeps one language of a lesson safe: every change on this device at once, and with the server after a pause. What another
 * author saved meanwhile is brought together with it; what both changed waits for a choice. Nothing is dropped before the
 * server has it.
 */
export class TextKeeper {
  private base: readonly TextBlock[]
  private version: number
  private blocks: readonly TextBlock[]
  private theirs: StandingText | null = null
  private change = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private isSending = false
  private isKeeping = false
  private isClosed = false
  private state: KeeperState

  private readonly owner: TextOwner
  private readonly tell: (state: KeeperState, blocks: readonly TextBlock[] | null) => void

  constructor(owner: TextOwner, standing: StandingText, tell: TextKeeper['tell']) {
    this.owner = owner
    this.tell = tell
    this.base = standing.blocks
    this.blocks = standing.blocks
    this.version = standing.version
    this.state = { kind: 'saved', at: standing.savedAt }
  }

  /** Takes up what this device kept of an earlier time, and sends it. */
  async resume(): Promise<void> {
    const { person, lesson, language } = this.owner
    const kept = await keptText(person, lesson, language).catch(() => undefined)
    if (!kept || this.isClosed || this.change > 0) return
    const standing = { version: this.version, blocks: [...this.base], savedBy: null, savedAt: null }
    this.change = kept.change
    this.base = kept.base
    this.version = kept.version
    this.blocks = kept.blocks
    if (kept.version === standing.version) {
      this.say({ kind: 'kept' }, kept.blocks)
      this.sendSoon(0)
    } else this.bringTogether(standing)
  }

  /** What stands in the editor now. */
  write(blocks: readonly TextBlock[]): void {
    if (fingerprint(blocks) === fingerprint(this.blocks)) return
    this.blocks = blocks
    this.keep()
    if (this.state.kind === 'merge') return
    if (this.state.kind !== 'sending') this.sayKept()
    this.sendSoon(pause)
  }

  /** The text that was chosen where two authors changed the same: it goes on from what the other one saved. */
  settle(blocks: readonly TextBlock[]): void {
    if (this.theirs) {
      this.base = this.theirs.blocks
      this.version = this.theirs.version
      this.theirs = null
    }
    this.blocks = blocks
    this.keep()
    this.sayKept(blocks)
    this.sendSoon(0)
  }

  /** Sends now what waits: the connection came back, or the page is left. */
  sendNow(): void {
    if (this.isWaiting || this.state.kind === 'refused') this.sendSoon(0)
  }

  close(): void {
    this.isClosed = true
    clearTimeout(this.timer)
    if (this.isWaiting) void this.send()
  }

  private get isWaiting(): boolean {
    return this.state.kind === 'kept' || this.state.kind === 'keeping'
  }

  private sendSoon(after: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), after)
  }

  private async send(): Promise<void> {
    if (this.isSending || this.state.kind === 'merge') return
    this.isSending = true
    const { blocks, change } = this
    const { lesson, language } = this.owner
    this.say({ kind: 'sending' })
    try {
      const saved = await call('authoring.saveText', {
        params: { lesson, language },
        body: { version: this.version, blocks: [...blocks] },
      })
      this.version = saved.version
      this.base = blocks
      await forgetText({ ...this.owner, version: saved.version, base: blocks, blocks, change }).catch(() => undefined)
      this.isSending = false
      if (this.change === change) return this.say({ kind: 'saved', at: saved.savedAt })
      // Typed while it was under way: that begins from what was saved now.
      this.keep()
      this.sayKept()
      if (!this.isClosed) this.sendSoon(pause)
    } catch (error) {
      this.isSending = false
      await this.failed(error)
    }
  }

  private async failed(error: unknown): Promise<void> {
    const problem = error instanceof Problem ? error : null
    if (problem?.code === 'changed-meanwhile') return this.readTheirs()
    const isRefused = problem !== null && [403, 404, 409, 413, 422].includes(problem.status)
    if (isRefused) return this.say({ kind: 'refused', error })
    this.sayKept()
    if (!this.isClosed) this.sendSoon(retry)
  }

  private async readTheirs(): Promise<void> {
    const { lesson, language } = this.owner
    try {
      const { texts } = await call('authoring.readLesson', { params: { lesson } })
      this.bringTogether(texts[language])
    } catch {
      this.sayKept()
      if (!this.isClosed) this.sendSoon(retry)
    }
  }

  private bringTogether(theirs: StandingText): void {
    const rows = mergeTexts(this.base, this.blocks, theirs.blocks)
    this.theirs = theirs
    if (choicesIn(rows).length > 0) return this.say({ kind: 'merge', rows }, this.blocks)
    this.settle(settleMerge(rows, {}, newBlockId))
  }

  private keep(): void {
    this.change += 1
    if (!this.isKeeping) void this.keepLatest()
  }

  /** Writes what stands until nothing newer came meanwhile; only then is it said to be on this device. */
  private async keepLatest(): Promise<void> {
    this.isKeeping = true
    try {
      let kept = 0
      while (kept !== this.change) {
        kept = this.change
        const { version, base, blocks, change } = this
        await keepText({ ...this.owner, version, base, blocks, change })
      }
      this.isKeeping = false
      if (this.state.kind === 'keeping') this.say({ kind: 'kept' })
    } catch (error) {
      this.isKeeping = false
      this.say({ kind: 'refused', error })
    }
  }

  private sayKept(blocks: readonly TextBlock[] | null = null): void {
    this.say({ kind: this.isKeeping ? 'keeping' : 'kept' }, blocks)
  }

  /** `blocks` where the editor is to show another text than it does. */
  private say(state: KeeperState, blocks: readonly TextBlock[] | null = null): void {
    this.state = state
    if (!this.isClosed) this.tell(state, blocks)
  }
}

/**
 * How long each question is on the screen. Counts only while the page is visible, by a clock that no change of the
 * device's date moves; what is taken once is not counted again, and the rest of a second is kept for the next time.
 */
export class QuestionClock {
  private readonly spent = new Map<number, number>()
  private shown: { position: number; since: number } | null = null
  private isVisible = true
  private readonly now: () => number

  /** `now` in milliseconds from any beginning; it must never go back. */
  constructor(now: () => number) {
    this.now = now
  }

  /** The question that stands on the screen from now on; `null` for none. */
  show(position: number | null): void {
    this.count()
    this.shown = position === null ? null : { position, since: this.now() }
  }

  /** Whether anybody can see the page. */
  see(isVisible: boolean): void {
    this.count()
    this.isVisible = isVisible
  }

  /** Whole seconds of a question that were not taken before. */
  take(position: number): number {
    this.count()
    const spent = this.spent.get(position) ?? 0
    const seconds = Math.floor(spent / 1000)
    this.spent.set(position, spent - seconds * 1000)
    return seconds
  }

  private count(): void {
    if (!this.shown) return
    const { position, since } = this.shown
    const now = this.now()
    if (this.isVisible) this.spent.set(position, (this.spent.get(position) ?? 0) + Math.max(0, now - since))
    this.shown = { position, since: now }
  }
}

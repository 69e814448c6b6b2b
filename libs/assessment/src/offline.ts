import type { OfflineFlag } from './codes.ts'

/** A sitting that a device held by itself, without the server watching: what it says, and what the server knows. */
export interface OfflineSitting {
  /** When the server gave the questions and signed the start. */
  readonly issuedAt: Date
  /** When the answers arrived. */
  readonly receivedAt: Date
  /** The device's own clock. */
  readonly startedAt: Date
  readonly finishedAt: Date
  readonly limitMinutes: number
  readonly graceSeconds: number
  /** The end of the assessment's window; null for none. */
  readonly closesAt: Date | null
}

/** Milliseconds by which clocks may differ before it is worth a word. */
const tolerance = 5 * 60_000

function isClockPlausible({ issuedAt, receivedAt, startedAt, finishedAt }: OfflineSitting): boolean {
  return (
    startedAt.getTime() >= issuedAt.getTime() - tolerance &&
    finishedAt.getTime() >= startedAt.getTime() &&
    finishedAt.getTime() <= receivedAt.getTime() + tolerance
  )
}

/** What is worth a look. A device's clock proves nothing: it can only raise a flag, never take one away. */
export function flagsOf(sitting: OfflineSitting): OfflineFlag[] {
  const { startedAt, finishedAt, receivedAt, closesAt, limitMinutes, graceSeconds } = sitting
  const flags: OfflineFlag[] = ['taken-offline']
  if (!isClockPlausible(sitting)) flags.push('clock-differs')
  if (finishedAt.getTime() - startedAt.getTime() > limitMinutes * 60_000 + graceSeconds * 1000)
    flags.push('took-longer')
  if (closesAt && receivedAt > closesAt) flags.push('arrived-after-closing')
  return flags
}

/**
 * When the sitting counts as finished: as the device says, where that lies between the signed start and the arrival;
 * otherwise when the answers arrived.
 */
export function finishedAtOf(sitting: OfflineSitting): Date {
  const { issuedAt, receivedAt, finishedAt } = sitting
  return finishedAt >= issuedAt && finishedAt <= receivedAt ? finishedAt : receivedAt
}

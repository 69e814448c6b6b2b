import { mkdtemp, rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { type ApiProcess, connectAsOwner, killPostgres, startApi } from './api-process.ts'
import { arrangeLearners, keptSaves } from './crash-world.ts'
import { startCuttingProxy } from './cutting-proxy.ts'
import { SittingUnderFire, type Sightings } from './sitting.ts'
import {
  completionIds,
  endSoon,
  lateAndOpen,
  type SittingDefect,
  sittingDefects,
  wrongSittings,
} from './sitting-world.ts'

export interface SittingRound {
  /** The built server, `dist/main.js`. */
  readonly main: string
  /** How often something is killed: the API and PostgreSQL by turns. */
  readonly kills: number
  /** Learners of each kill: a third hand in right answers, a third whatever they have, and a third run out of time. */
  readonly people: number
  /** Share of replies that are lost. */
  readonly cut: number
  /** Seconds of service in which the server hands in for those whose time ran out: I6 gives it 60. */
  readonly handedInWithin?: number
  readonly defect?: SittingDefect
  readonly log?: (sentence: string) => void
}

export interface SittingReport extends Sightings {
  readonly cutReplies: number
  readonly sittings: number
  readonly completions: number
  readonly seconds: number
}

/**
 * Whole tests under fire: started, saved, sent again, reordered and handed in from two devices each, over a network that
 * loses replies, while the API or PostgreSQL is killed and the time of some ends meanwhile; I1 to I7 are looked for.
 */
export async function sittingCheck(round: SittingRound): Promise<SittingReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'muster-sitting-'))
  const startedAt = performance.now()
  const withOwner = async <T>(act: (owner: Client) => Promise<T>): Promise<T> => {
    const owner = await connectAsOwner(dataDir)
    try {
      return await act(owner)
    } finally {
      await owner.end()
    }
  }
  let api: ApiProcess = await startApi(round.main, dataDir, 0)
  const proxy = await startCuttingProxy(() => api.port, round.cut)
  const agent = new Agent()
  const seen: Sightings = { requests: 0, acknowledged: 0, refusedAsStale: 0, refusedAsLate: 0, wrong: [] }
  try {
    const learners = await withOwner(async (owner) => {
      const all = await arrangeLearners(owner, Math.max(1, round.kills) * round.people)
      if (round.defect) await owner.query(sittingDefects[round.defect])
      return all
    })
    const sittings = learners.map((learner) => new SittingUnderFire(learner, agent, () => proxy.port, seen))
    const completed = new Set<string>()
    for (let turn = 0; turn < Math.max(1, round.kills); turn += 1) {
      const group = sittings.slice(turn * round.people, (turn + 1) * round.people)
      await Promise.all(group.map((sitting) => sitting.start()))
      const late = group.filter((_, index) => index % 3 === 2)
      await withOwner(async (owner) => {
        for (const sitting of late)
          sitting.closesAt = await endSoon(owner, sitting.attemptId, 1_000 + Math.random() * 2_000)
      })
      let isOver = false
      const saving = group.map((sitting) => sitting.save(() => !isOver))
      await sleep(1_000 + Math.random() * 1_000)
      const isApi = turn % 2 === 0
      if (round.kills > 0) {
        if (isApi) await api.end('SIGKILL')
        else await killPostgres(dataDir, turn % 4 === 1)
        if (isApi) api = await startApi(round.main, dataDir, api.port)
      }
      await sleep(1_500)
      isOver = true
      await Promise.all(saving)
      await Promise.all(
        group.map(async (sitting, index) => {
          if (index % 3 === 2) return
          if (index % 3 === 0) await sitting.answerRightly()
          await sitting.handIn()
        }),
      )
      for (const { completionId } of group) if (completionId) completed.add(completionId)
      round.log?.(
        `turn ${turn + 1}: ${seen.acknowledged} saves acknowledged, ${proxy.counts.cut} replies cut, ${seen.wrong.length} wrong`,
      )
    }
    await handedInByTime(withOwner, round.handedInWithin ?? 60, seen)
    return await withOwner(async (owner) => {
      const kept = await keptSaves(owner)
      for (const sitting of sittings) sitting.compare(kept)
      seen.wrong.push(...(await wrongSittings(owner)))
      const now = new Set(await completionIds(owner))
      for (const id of completed) if (!now.has(id)) seen.wrong.push(`I7: completion ${id} is gone`)
      return {
        ...seen,
        cutReplies: proxy.counts.cut,
        sittings: sittings.length,
        completions: now.size,
        seconds: (performance.now() - startedAt) / 1_000,
      }
    })
  } finally {
    proxy.close()
    agent.destroy()
    await api.end('SIGTERM')
    await killPostgres(dataDir, true)
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/** Waits until nobody whose time ran out is open any more, as long as the server may take for that. */
async function handedInByTime(
  withOwner: <T>(act: (owner: Client) => Promise<T>) => Promise<T>,
  seconds: number,
  seen: Sightings,
): Promise<void> {
  const giveUpAt = performance.now() + seconds * 1_000
  while (performance.now() < giveUpAt) {
    if ((await withOwner((owner) => lateAndOpen(owner, 0))) === 0) return
    await sleep(500)
  }
  const left = await withOwner((owner) => lateAndOpen(owner, seconds - 2))
  if (left > 0) seen.wrong.push(`I6: ${left} attempts are open ${seconds} s after their end`)
}

import { mkdtemp, rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ApiProcess, connectAsOwner, killPostgres, startApi } from './api-process.ts'
import { arrangeSittings, keptSaves, type Sitting } from './crash-world.ts'
import { Device, send, type Tally } from './device.ts'
import { type EarlyAcknowledger, startEarlyAcknowledger } from './early-acknowledger.ts'

export interface CrashRound {
  /** The built server, `dist/main.js`. */
  readonly main: string
  /** Acknowledged saves in all, at least. */
  readonly saves: number
  readonly connections: number
  /** How often the API is killed, and as often PostgreSQL: by turns its postmaster alone and with all its processes. */
  readonly killsPerFault: number
  /** Puts a server in front that acknowledges before the commit; the check must then report losses. */
  readonly acknowledgesEarly?: boolean
  readonly log?: (sentence: string) => void
}

/** An acknowledged save that the database does not hold. */
export interface Loss {
  readonly place: string
  readonly acknowledged: number
  readonly kept: number | null
}

export interface CrashReport extends Tally {
  readonly lost: Loss[]
  readonly kills: { readonly fault: Fault; readonly secondsToRecover: number }[]
  readonly seconds: number
}

type Fault = 'api' | 'postmaster' | 'postgres'

/** Longest time without service after a kill, in seconds. */
export const longestRecovery = 30

/**
 * Saves answers over many connections, kills the API or PostgreSQL at random moments meanwhile, and looks into the
 * database after each kill, before anything newer could hide a loss, for every acknowledged save.
 */
export async function crashCheck(round: CrashRound): Promise<CrashReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'muster-crash-'))
  const log = round.log ?? (() => undefined)
  let api: ApiProcess | null = null
  let early: EarlyAcknowledger | null = null
  try {
    api = await startApi(round.main, dataDir, 0)
    const { port } = api
    const sittings = await withOwner(dataDir, (owner) => arrangeSittings(owner, round.connections))
    early = round.acknowledgesEarly ? await startEarlyAcknowledger(port, round.connections) : null
    const devices = sittings.map((sitting) => new Device(sitting))
    const faults = faultsOf(round.killsPerFault)
    const report: CrashReport = { acknowledged: 0, refused: 0, cut: 0, unexpected: [], lost: [], kills: [], seconds: 0 }
    const startedAt = performance.now()
    for (const [index, fault] of faults.entries()) {
      const untilKill = Math.ceil((round.saves * (index + 1)) / faults.length)
      await saveUntil(untilKill, devices, early?.port ?? port, report, async () => {
        if (fault === 'api') await api?.end('SIGKILL')
        else await killPostgres(dataDir, fault === 'postgres')
      })
      const killedAt = performance.now()
      if (fault === 'api') api = await startApi(round.main, dataDir, port)
      const isServed = await recovered(port, sittings[0], report)
      if (!isServed)
        throw new Error(
          `nobody was served ${longestRecovery} s after ${fault} was killed; the API said:\n${api?.said.join('\n')}`,
        )
      const secondsToRecover = (performance.now() - killedAt) / 1000
      report.kills.push({ fault, secondsToRecover })
      await early?.idle()
      report.lost.push(...(await withOwner(dataDir, async (owner) => lossesOf(devices, await keptSaves(owner)))))
      log(
        `${report.acknowledged} saves acknowledged; ${fault} killed, back after ${secondsToRecover.toFixed(1)} s; ${report.lost.length} lost`,
      )
    }
    return { ...report, seconds: (performance.now() - startedAt) / 1000 }
  } finally {
    early?.close()
    await api?.end('SIGTERM')
    await killPostgres(dataDir, true)
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

function faultsOf(killsPerFault: number): Fault[] {
  return Array.from({ length: killsPerFault }, (_, turn): Fault[] => [
    'api',
    turn % 2 === 0 ? 'postgres' : 'postmaster',
  ]).flat()
}

/** Lets every device save until so many are acknowledged and the kill, some moments later, has taken place. */
async function saveUntil(
  acknowledged: number,
  devices: readonly Device[],
  port: number,
  tally: Tally,
  kill: () => Promise<void>,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: devices.length })
  let isKilled = false
  const running = devices.map((device) => device.run(agent, port, tally, () => !isKilled))
  while (tally.acknowledged < acknowledged) await sleep(2)
  await sleep(Math.random() * 60)
  await kill()
  isKilled = true
  await Promise.all(running)
  agent.destroy()
}

/** Waits until a learner is served again, or says false after the longest time; meanwhile only 503 or no reply is in order. */
async function recovered(port: number, sitting: Sitting | undefined, tally: Tally): Promise<boolean> {
  const agent = new Agent()
  const giveUpAt = performance.now() + longestRecovery * 1000
  for (;;) {
    const reply = await send(agent, {
      port,
      method: 'GET',
      path: `/api/v1/attempts/${sitting?.attemptId}?language=en`,
      headers: sitting?.headers ?? {},
    })
    if (reply?.status === 200) return true
    if (reply && reply.status !== 503) tally.unexpected.push(`${reply.status} ${reply.text.slice(0, 200)}`)
    if (performance.now() > giveUpAt) return false
    await sleep(50)
  }
}

/** The database holds for each question the last acknowledged save, or the one that was on its way at the kill. */
function lossesOf(
  devices: readonly Device[],
  kept: ReadonlyMap<string, { sequence: number; value: number | null }>,
): Loss[] {
  return devices.flatMap(({ attemptId, acknowledged, pending }) =>
    [...acknowledged].flatMap(([position, save]) => {
      const place = `${attemptId}/${position}`
      const found = kept.get(place)
      const mayBeNewer = pending?.position === position ? pending : save
      const isKept = [save, mayBeNewer].some(
        ({ sequence, value }) => found?.sequence === sequence && found.value === value,
      )
      return isKept ? [] : [{ place, acknowledged: save.sequence, kept: found?.sequence ?? null }]
    }),
  )
}

async function withOwner<T>(
  dataDir: string,
  act: (owner: Awaited<ReturnType<typeof connectAsOwner>>) => Promise<T>,
): Promise<T> {
  const owner = await connectAsOwner(dataDir)
  try {
    return await act(owner)
  } finally {
    await owner.end()
  }
}

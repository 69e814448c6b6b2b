import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { canonicalJson, type JsonObject } from '@muster/credential/canonical-json.ts'
import type { Client } from 'pg'
import { type ApiProcess, connectAsOwner, killPostgres, startApi } from './api-process.ts'
import { arrangeSittings, type Sitting } from './crash-world.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { send } from './device.ts'
import {
  answerRightly,
  issuingSteps,
  type IssuingStep,
  isUnsettled,
  type SeededDefect,
  seededDefects,
  wrongs,
} from './issuing-world.ts'
import { goOn, isStopped, preparePauses, stopAt } from './pauses.ts'

export interface IssuingRound {
  /** The built server, `dist/main.js`; the commands lie beside it. */
  readonly main: string
  /** How often the API and PostgreSQL are killed at each of the steps, by turns. */
  readonly kills: number
  readonly steps?: readonly IssuingStep[]
  /** How many hand in during each kill; each presses twice. */
  readonly people: number
  /** Share of replies that are lost. */
  readonly cut: number
  readonly defect?: SeededDefect
  readonly log?: (sentence: string) => void
}

export interface IssuingReport {
  readonly kills: { readonly step: IssuingStep; readonly fault: Fault }[]
  readonly handedIn: number
  readonly requests: number
  readonly cut: number
  readonly certificates: number
  readonly entries: number
  /** Replies that are none of success, refusal while the database is away, and "still in flight". */
  readonly unexpected: string[]
  readonly wrong: readonly string[]
  /** What the comparison of log and database said, when it found faults. */
  readonly comparison: string | null
  readonly seconds: number
}

type Fault = 'api' | 'postgres'
const patience = 90_000

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + patience
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > giveUpAt) throw new Error(`${what} did not happen within ${patience / 1_000} s`)
    await sleep(20)
  }
}

/** One run: the server with its database, people in front of a network that loses replies, and what became of them. */
class Run {
  readonly unexpected: string[] = []
  requests = 0
  handedIn = 0
  private readonly agent = new Agent()
  private readonly round: IssuingRound
  private readonly dataDir: string
  private api: ApiProcess
  private readonly proxy: CuttingProxy

  private constructor(round: IssuingRound, dataDir: string, api: ApiProcess, proxy: CuttingProxy) {
    this.round = round
    this.dataDir = dataDir
    this.api = api
    this.proxy = proxy
  }

  static async start(round: IssuingRound): Promise<Run> {
    const dataDir = await mkdtemp(join(tmpdir(), 'muster-issuing-'))
    const api = await startApi(round.main, dataDir, 0)
    return new Run(round, dataDir, api, await startCuttingProxy(() => api.port, round.cut))
  }

  get cut(): number {
    return this.proxy.counts.cut
  }

  async withOwner<T>(act: (owner: Client) => Promise<T>): Promise<T> {
    const owner = await connectAsOwner(this.dataDir)
    try {
      return await act(owner)
    } finally {
      await owner.end()
    }
  }

  /** Lets people hand in and kills a process while somebody stands at a step; then everybody tries until it is done. */
  async killAt(step: IssuingStep, fault: Fault, people: readonly Sitting[]): Promise<void> {
    await this.withOwner((owner) => stopAt(owner, step))
    const all = Promise.all(people.map((sitting) => this.handIn(sitting)))
    await this.withOwner((owner) => until(`a stop at ${step}`, () => isStopped(owner)))
    if (fault === 'api') await this.api.end('SIGKILL')
    else await killPostgres(this.dataDir, true)
    if (fault === 'api') await this.withOwner(goOn)
    else await until('the database', () => this.withOwner(goOn).then(() => true))
    if (fault === 'api') this.api = await startApi(this.round.main, this.dataDir, this.api.port)
    await all
  }

  /** Presses "hand in" twice at once, under one key, each until a reply arrives that says it is done. */
  async handIn(sitting: Sitting): Promise<void> {
    const key = crypto.randomUUID()
    const replies = await Promise.all([this.press(sitting, key), this.press(sitting, key)])
    if (new Set(replies).size !== 1)
      this.unexpected.push(`two replies under one key: ${replies.join(' | ').slice(0, 400)}`)
    this.handedIn += 1
  }

  private async press({ attemptId, headers }: Sitting, key: string): Promise<string> {
    const giveUpAt = performance.now() + patience
    for (;;) {
      this.requests += 1
      const reply = await send(this.agent, {
        port: this.proxy.port,
        method: 'POST',
        path: `/api/v1/attempts/${attemptId}/submission`,
        headers: { ...headers, 'idempotency-key': key, connection: 'close' },
      })
      if (reply?.status === 200) return canonicalJson(JSON.parse(reply.text) as JsonObject)
      if (reply && reply.status !== 503 && reply.status !== 409)
        this.unexpected.push(`${reply.status} ${reply.text.slice(0, 200)}`)
      if (performance.now() > giveUpAt) throw new Error(`nobody could hand in: ${this.api.said.join('\n')}`)
      await sleep(60)
    }
  }

  /** What the operator's command says of log and database; null when they agree. */
  async comparison(): Promise<string | null> {
    const child = spawn(process.execPath, [join(dirname(this.round.main), 'command.js'), 'log', 'verify'], {
      env: { PATH: process.env['PATH'], DATA_DIR: this.dataDir, LOG_LEVEL: 'error', PORT: String(this.api.port) },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
    return status === 0 ? null : said
  }

  async end(): Promise<void> {
    this.proxy.close()
    this.agent.destroy()
    await this.api.end('SIGTERM')
    await killPostgres(this.dataDir, true)
    await rm(this.dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/**
 * Kills the API and PostgreSQL at each step of issuing while people hand in, twice each, over a network that loses
 * replies; afterwards there is exactly one certificate for each completion, and the log agrees with the database.
 */
export async function issuingCheck(round: IssuingRound): Promise<IssuingReport> {
  const startedAt = performance.now()
  const run = await Run.start(round)
  try {
    const steps = round.steps ?? issuingSteps
    const plan = Array.from({ length: round.kills }, (_, turn) =>
      steps.map((step, at) => ({ step, fault: (turn + at) % 2 === 0 ? ('api' as const) : ('postgres' as const) })),
    ).flat()
    const sittings = await run.withOwner(async (owner) => {
      const all = await arrangeSittings(owner, (plan.length + 1) * round.people)
      await answerRightly(owner)
      await preparePauses(owner, issuingSteps)
      if (round.defect) await owner.query(seededDefects[round.defect])
      return all
    })
    for (const [turn, { step, fault }] of plan.entries()) {
      await run.killAt(step, fault, sittings.slice(turn * round.people, (turn + 1) * round.people))
      round.log?.(
        `${fault} killed at ${step}: ${run.handedIn} handed in, ${run.requests} requests, ${run.cut} replies cut`,
      )
    }
    await Promise.all(sittings.slice(plan.length * round.people).map((sitting) => run.handIn(sitting)))
    return await run.withOwner(async (owner) => {
      if (!round.defect) await until('an end of issuing', async () => !(await isUnsettled(owner)))
      else await sleep(4_000)
      const { rows } = await owner.query<{ certificates: number; entries: number }>(
        'SELECT (SELECT count(*)::int FROM certificate) AS certificates, (SELECT count(*)::int FROM log_entry) AS entries',
      )
      const wrong = await wrongs(owner)
      return {
        kills: plan,
        handedIn: run.handedIn,
        requests: run.requests,
        cut: run.cut,
        certificates: rows[0]?.certificates ?? 0,
        entries: rows[0]?.entries ?? 0,
        unexpected: run.unexpected,
        wrong,
        comparison: await run.comparison(),
        seconds: (performance.now() - startedAt) / 1_000,
      }
    })
  } finally {
    await run.end()
  }
}

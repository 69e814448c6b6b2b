import { existsSync, writeFileSync } from 'node:fs'
import { isJsonObject, type JsonObject } from '@muster/credential/canonical-json.ts'
import { fromBase64url } from '@muster/credential/base-encodings.ts'
import { verifySecured } from '@muster/credential/data-integrity.ts'
import { appended, isConsistent, isSameHash, type Peak, rootOfPeaks } from '@muster/credential/merkle.ts'
import { type Checkpoint, entryLeaf, type LogEntry, readCheckpoint } from '@muster/credential/transparency-log.ts'
import { parseGiven, placeOf, readGiven, Refused } from './given-file.ts'
import { type TrustedIssuer, trustedIssuer } from './issuer.ts'

/** What speaks against the log: each is a reason to ask its keeper, and to keep what one has. */
type Finding =
  | { finding: 'signature-wrong'; size: number; reason: string }
  | { finding: 'shorter-than-kept'; size: number; now: number }
  | { finding: 'not-consistent'; size: number }
  | { finding: 'root-differs'; size: number }
  | { finding: 'entries-missing'; size: number }

interface Options {
  file: string | undefined
  address: string
}

function readOptions(parts: readonly string[]): Options {
  const rest = [...parts]
  const at = rest.indexOf('--issuer')
  const [, named] = at === -1 ? [] : rest.splice(at, 2)
  if (at !== -1 && !/^https?:\/\//.test(named ?? ''))
    throw new Refused('--issuer wants the address of an installation.')
  const own = process.env.PUBLIC_URL ?? `http://127.0.0.1:${process.env.PORT ?? '3000'}`
  return { file: rest[0], address: (named ?? own).replace(/\/+$/, '') }
}

/** In milliseconds. */
const patience = 20_000
/** Replies that say nothing of the log: ask later. */
const busy = new Set([408, 429, 502, 503, 504])

/** The log of an installation, asked over the network. */
class RemoteLog {
  private readonly address: string
  private readonly issuer: TrustedIssuer

  constructor(address: string, issuer: TrustedIssuer) {
    this.address = address
    this.issuer = issuer
  }

  /** What it answers; undefined where it has no answer to that. */
  async ask(path: string): Promise<unknown> {
    const reply = await fetch(`${this.address}/api/v1/log/${path}`, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch(() => null)
    if (reply === null || busy.has(reply.status))
      throw new Refused(
        `The log at ${this.address} cannot be reached now: nothing is known of it, neither good nor bad.`,
      )
    return reply.ok ? reply.json() : undefined
  }

  /** The checkpoint in a document, or what is wrong with its signature. */
  async opened(document: JsonObject): Promise<Checkpoint | Finding> {
    const proof = await verifySecured(document, this.issuer.resolveKey)
    const checkpoint = readCheckpoint(document)
    const size = typeof document.size === 'number' ? document.size : -1
    if (!proof.ok) return { finding: 'signature-wrong', size, reason: proof.reason }
    if (!checkpoint) return { finding: 'signature-wrong', size, reason: 'not a checkpoint' }
    return checkpoint.origin === this.issuer.did
      ? checkpoint
      : { finding: 'signature-wrong', size, reason: 'of another log' }
  }

  async isContinued(earlier: Checkpoint, later: Checkpoint): Promise<boolean> {
    if (earlier.size === 0) return true
    const reply = await this.ask(`consistency?from=${earlier.size}&to=${later.size}`)
    // A log that cannot prove that it continues what it signed does not continue it.
    if (reply === undefined) return false
    const texts = isJsonObject(reply) && Array.isArray(reply.proof) ? reply.proof : []
    const proof = texts.flatMap((text) => (typeof text === 'string' ? [fromBase64url(text)] : [null]))
    return (
      !proof.includes(null) &&
      isConsistent({
        earlierSize: earlier.size,
        earlierRoot: earlier.root,
        size: later.size,
        root: later.root,
        proof: proof as Uint8Array[],
      })
    )
  }

  /** The roots at some sizes, computed from every entry; none for a size that the entries do not reach. */
  async roots(sizes: readonly number[], upTo: number): Promise<Map<number, Uint8Array>> {
    const wanted = new Set(sizes)
    const roots = new Map<number, Uint8Array>()
    let peaks: Peak[] = []
    let size = 0
    while (size < upTo) {
      const page = await this.ask(`entries?from=${size}&limit=1000`)
      const entries = isJsonObject(page) && Array.isArray(page.entries) ? page.entries.slice(0, upTo - size) : []
      if (entries.length === 0) break
      for (const entry of entries) {
        peaks = appended(peaks, entryLeaf(entry as LogEntry))
        size += 1
        if (wanted.has(size)) roots.set(size, rootOfPeaks(peaks))
      }
    }
    return roots
  }
}

const isFinding = (value: Checkpoint | Finding): value is Finding => 'finding' in value

function keptIn(file: string): JsonObject[] {
  const kept = parseGiven(readGiven(file, 'kept checkpoints'))
  if (!isJsonObject(kept) || !Array.isArray(kept.checkpoints) || !kept.checkpoints.every(isJsonObject))
    throw new Refused(`The file ${file} holds no kept checkpoints.`)
  return kept.checkpoints
}

async function open(address: string): Promise<{ log: RemoteLog; newest: JsonObject }> {
  const log = new RemoteLog(address, await trustedIssuer(address))
  const newest = await log.ask('checkpoint')
  if (!isJsonObject(newest)) throw new Refused(`The log at ${address} has no checkpoint yet.`)
  return { log, newest }
}

/** What is wrong between a kept checkpoint and the newest one. */
async function findingsOf(log: RemoteLog, document: JsonObject, latest: Checkpoint): Promise<Finding[]> {
  const kept = await log.opened(document)
  if (isFinding(kept)) return [kept]
  const { size } = kept
  if (size > latest.size) return [{ finding: 'shorter-than-kept', size, now: latest.size }]
  return (await log.isContinued(kept, latest)) ? [] : [{ finding: 'not-consistent', size }]
}

function report(told: object, findings: readonly Finding[]): number {
  console.log(JSON.stringify({ holds: findings.length === 0, ...told, findings }, undefined, 2))
  return findings.length === 0 ? 0 : 1
}

/**
 * Adds the newest checkpoint of a log to a file, which is made where it is not there. Nothing is added that does not
 * continue what was kept.
 *
 * @param parts the file, and `--issuer` with the address of the installation where it is not this one
 * @returns the exit status: 0 when the log continues what was kept
 */
export async function keepCheckpoint(parts: readonly string[]): Promise<number> {
  const { file, address } = readOptions(parts)
  if (file === undefined) throw new Refused('Name a file to keep checkpoints in.')
  const kept = existsSync(placeOf(file)) ? keptIn(file) : []
  const { log, newest } = await open(address)
  const latest = await log.opened(newest)
  if (isFinding(latest)) return report({ kept: kept.length }, [latest])
  const findings = (await Promise.all(kept.slice(-1).map((last) => findingsOf(log, last, latest)))).flat()
  const isNew = !kept.some((each) => each.size === latest.size)
  if (findings.length === 0 && isNew)
    writeFileSync(placeOf(file), `${JSON.stringify({ log: address, checkpoints: [...kept, newest] }, undefined, 2)}\n`)
  return report({ log: address, size: latest.size, madeAt: latest.madeAt, kept: kept.length + Number(isNew) }, findings)
}

/**
 * Checks a log against its newest checkpoint and against every kept one: signatures, consistency, and the roots that
 * all entries fetched give.
 *
 * @param parts the file with kept checkpoints, if any, and `--issuer` as for keeping
 * @returns the exit status: 0 when nothing speaks against the log
 */
export async function verifyLog(parts: readonly string[]): Promise<number> {
  const { file, address } = readOptions(parts)
  const kept = file === undefined ? [] : keptIn(file)
  const { log, newest } = await open(address)
  const latest = await log.opened(newest)
  if (isFinding(latest)) return report({ log: address, kept: kept.length }, [latest])
  const findings: Finding[] = []
  for (const document of kept) findings.push(...(await findingsOf(log, document, latest)))
  const checkpoints = [...kept, newest].map(readCheckpoint).filter((each) => each !== null && each.size <= latest.size)
  const within = checkpoints as Checkpoint[]
  const roots = await log.roots(
    within.map(({ size }) => size),
    latest.size,
  )
  for (const { size, root } of within) {
    const computed = roots.get(size)
    if (size > 0 && !computed) findings.push({ finding: 'entries-missing', size })
    else if (computed && !isSameHash(computed, root)) findings.push({ finding: 'root-differs', size })
  }
  return report({ log: address, size: latest.size, madeAt: latest.madeAt, kept: kept.length }, findings)
}

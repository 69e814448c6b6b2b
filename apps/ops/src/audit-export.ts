import { parseArgs } from 'node:util'
import {
  type AuditRecord,
  type ChainFault,
  type ChainLink,
  emptyChain,
  faultsOf,
  readAuditCheckpoint,
} from '@muster/credential/audit-chain.ts'
import { isJsonObject, type JsonObject } from '@muster/credential/canonical-json.ts'
import { verifySecured } from '@muster/credential/data-integrity.ts'
import { parse } from 'csv-parse/sync'
import { parseGiven, readGiven, Refused, type Given } from './given-file.ts'
import { trustedIssuer } from './issuer.ts'

/** What speaks against an export. */
interface Finding {
  finding: ChainFault | 'checkpoint-unsigned' | 'checkpoint-differs' | 'checkpoint-outside' | 'cut-off'
  number: number
}

/** An export as it was read: the links that follow a head, and what was signed. */
interface Export {
  chain: string
  head: { number: number; hash: string | null }
  links: ChainLink[]
  checkpoint: JsonObject | null
}

const isText = (value: unknown): value is string => typeof value === 'string'

function unreadable(path: string, line: number): Refused {
  return new Refused(`Line ${line} of ${path} is not one of an export of audit entries.`)
}

/** Anything with an id passes as an entry: its digest says whether it is what was sealed. */
function entryIn(value: unknown): AuditRecord | 'withheld' | 'missing' {
  if (value === undefined) return 'withheld'
  return isJsonObject(value) ? (value as unknown as AuditRecord) : 'missing'
}

function readLines({ path, bytes }: Given): Export {
  const lines = bytes.toString('utf8').split('\n').filter(Boolean)
  const values = lines.map((line, at): JsonObject => {
    try {
      const value: unknown = JSON.parse(line)
      if (isJsonObject(value)) return value
    } catch {
      // Told below: what is no JSON is no line of an export.
    }
    throw unreadable(path, at + 1)
  })
  const [head, ...rest] = values
  if (head?.type !== 'MusterAuditExport' || !isText(head.chain) || typeof head.after !== 'number')
    throw unreadable(path, 1)
  const last = rest.at(-1)
  const checkpoint = isJsonObject(last?.checkpoint) ? last.checkpoint : null
  const links = (checkpoint ? rest.slice(0, -1) : rest).map(({ number, digest, hash, entry }, at): ChainLink => {
    if (typeof number !== 'number' || !isText(digest) || !isText(hash)) throw unreadable(path, at + 2)
    return { number, digest, hash, entry: entryIn(entry) }
  })
  const previous = isText(head.previous) ? head.previous : null
  return { chain: head.chain, head: { number: head.after, hash: previous }, links, checkpoint }
}

/** An apostrophe that keeps a spreadsheet from running a text is not part of it. */
const bare = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '')
const orNull = (text: string | undefined): string | null => (text ? bare(text) : null)

function recordIn(row: Record<string, string>): AuditRecord | 'withheld' {
  if (!row['id']) return 'withheld'
  return {
    id: row['id'],
    at: row['at'] ?? '',
    agencyId: orNull(row['agencyId']),
    actorKind: bare(row['actorKind'] ?? ''),
    actorId: orNull(row['actorId']),
    act: bare(row['act'] ?? ''),
    subjectKind: bare(row['subjectKind'] ?? ''),
    subjectId: orNull(row['subjectId']),
    concernsPersonId: orNull(row['concernsPersonId']),
    details: JSON.parse(row['details'] ?? '') as JsonObject,
    traceId: orNull(row['traceId']),
  }
}

function readTable({ path, bytes }: Given): Export {
  try {
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true })
    const links = rows.map((row): ChainLink => {
      const number = Number(row['number'])
      const { digest, hash } = row
      if (!Number.isSafeInteger(number) || !isText(digest) || !isText(hash)) throw unreadable(path, number)
      return { number, digest, hash, entry: recordIn(row) }
    })
    const [first] = rows
    const head = first ? { number: Number(first['number']) - 1, hash: orNull(first['previous']) } : emptyChain
    return { chain: first?.['chain'] ?? '', head, links, checkpoint: null }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(`The file ${path} is no export of audit entries.`)
  }
}

/** What was signed against the links of the export. */
async function compareSigned(document: JsonObject, { chain, head, links }: Export, place: string): Promise<Finding[]> {
  const issuer = await trustedIssuer(place)
  const signed = readAuditCheckpoint(document)
  const proof = await verifySecured(document, issuer.resolveKey)
  const number = typeof document.number === 'number' ? document.number : 0
  if (!proof.ok || !signed || signed.origin !== issuer.did) return [{ finding: 'checkpoint-unsigned', number }]
  const link = links.find((each) => each.number === number)
  if (signed.chain !== chain) return [{ finding: 'checkpoint-differs', number }]
  if (link) return link.hash === signed.hash ? [] : [{ finding: 'checkpoint-differs', number }]
  if (number === head.number) return head.hash === signed.hash ? [] : [{ finding: 'checkpoint-differs', number }]
  return [{ finding: number > (links.at(-1)?.number ?? 0) ? 'cut-off' : 'checkpoint-outside', number }]
}

/**
 * Checks an export of audit entries without the installation's database: every hash anew, and the checkpoints in the
 * file and beside it against the keys of the installation.
 *
 * @param parts `--file EXPORT`, and where wanted `--checkpoint FILE` and `--issuer` with an address or a DID document
 * @returns the exit status: 0 when nothing speaks against it
 */
export async function verifyExport(parts: readonly string[]): Promise<number> {
  const names = { file: { type: 'string' }, checkpoint: { type: 'string' }, issuer: { type: 'string' } } as const
  const options = (() => {
    try {
      return parseArgs({ args: [...parts], options: names }).values
    } catch (error) {
      throw new Refused(error instanceof Error ? error.message : String(error))
    }
  })()
  const given = readGiven(options.file, 'exported audit entries, as JSON lines or CSV')
  const exported = given.bytes.subarray(0, 1).toString() === '{' ? readLines(given) : readTable(given)
  const findings: Finding[] = []
  let { head } = exported
  for (const link of exported.links) {
    for (const finding of faultsOf(exported.chain, head, link)) findings.push({ finding, number: link.number })
    head = { number: link.number, hash: link.hash }
  }
  const kept = options.checkpoint === undefined ? null : parseGiven(readGiven(options.checkpoint, 'a checkpoint'))
  if (kept !== null && !isJsonObject(kept)) throw new Refused(`The file ${options.checkpoint} holds no checkpoint.`)
  const documents = [exported.checkpoint, kept].filter((document) => document !== null)
  const place = options.issuer ?? process.env.PUBLIC_URL ?? `http://127.0.0.1:${process.env.PORT ?? '3000'}`
  for (const document of documents) findings.push(...(await compareSigned(document, exported, place)))
  const entries = exported.links.filter(({ entry }) => typeof entry === 'object').length
  const told = { chain: exported.chain, after: exported.head.number, through: head.number, entries }
  const withheld = exported.links.filter(({ entry }) => entry === 'withheld').length
  const holds = findings.length === 0 && exported.links.length > 0
  console.log(JSON.stringify({ holds, ...told, withheld, checkpoints: documents.length, findings }, undefined, 2))
  return holds ? 0 : 1
}

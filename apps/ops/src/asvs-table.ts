import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where the assessment stands, below the root of the tree. */
export const asvsTable = 'libs/decisions/0065-asvs-5-level-2.md'

const verdicts = ['met', 'partly', 'not met', 'does not apply'] as const
export type AsvsVerdict = (typeof verdicts)[number]

/** A requirement of OWASP ASVS 5.0 as the table judges it. */
export interface AsvsRow {
  /** As in `V1.2.4`. */
  readonly id: string
  readonly level: number
  readonly verdict: string
  /** The files that show it, from the root of the tree. */
  readonly paths: readonly string[]
}

/** What stands between backticks and is a file: a folder before it, or an ending. */
const pathForm = /`([\w.$-]+(?:\/[\w.$-]+)+|[\w$-]*\.[\w.-]+)`/g
const rowForm = /^\| *(V\d+\.\d+\.\d+) *\|(.*)\|$/

/** The rows of the table: `| id | level | asks | verdict | shown by |`. */
export function readAsvsRows(text: string): AsvsRow[] {
  return text.split('\n').flatMap((line) => {
    const [, id = '', rest = ''] = rowForm.exec(line.trim()) ?? []
    if (id === '') return []
    const [level = '', , verdict = '', shown = ''] = rest.split('|').map((cell) => cell.trim())
    const paths = [...shown.matchAll(pathForm)].map(([, path = '']) => path)
    return [{ id, level: Number(level), verdict, paths }]
  })
}

/** How often each verdict stands at levels 1 and 2 together, as the head of the table says it. */
export function countVerdicts(rows: readonly AsvsRow[]): Record<AsvsVerdict, number> {
  const at = (verdict: AsvsVerdict): number => rows.filter((row) => row.level <= 2 && row.verdict === verdict).length
  return { met: at('met'), partly: at('partly'), 'not met': at('not met'), 'does not apply': at('does not apply') }
}

/**
 * What is wrong with the table, a sentence each: a file it names that is not there, "met" or "partly" with no file to show
 * it, a word that is no verdict, a requirement that stands there twice.
 *
 * @param base the root of the tree its paths begin at
 */
export function findAsvsFaults(text: string, base: string): string[] {
  const seen = new Set<string>()
  return readAsvsRows(text).flatMap(({ id, verdict, paths }) => {
    const faults = paths
      .filter((path) => !existsSync(join(base, path)))
      .map((path) => `${id} names ${path}, which is not there`)
    if (!verdicts.some((one) => one === verdict)) faults.push(`${id} says "${verdict}", which is no verdict`)
    if ((verdict === 'met' || verdict === 'partly') && paths.length === 0)
      faults.push(`${id} is ${verdict} with nothing to show it`)
    if (seen.has(id)) faults.push(`${id} stands there twice`)
    seen.add(id)
    return faults
  })
}

/** What is partly or not met and does not stand in the list at the end, by id. */
export function findUnlistedGaps(text: string): string[] {
  const ending = text
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .join('\n')
  const listed = new Set(ending.match(/V\d+\.\d+\.\d+/g))
  return readAsvsRows(text)
    .filter(({ id, verdict }) => (verdict === 'partly' || verdict === 'not met') && !listed.has(id))
    .map(({ id }) => id)
}

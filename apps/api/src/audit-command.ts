import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installationChain } from '@muster/credential/audit-chain.ts'
import { auditTrail } from '@muster/words/catalogue/audit-trail.ts'
import { sayLoosely } from '@muster/words/say.ts'
import { StartFailure } from './platform/database/embedded-postgres-failure.ts'
import { Sealer } from './trail/sealer.ts'
import { type CheckedChain, WholeCheck } from './trail/whole-check.ts'

/** Where the services of a running application are had from. */
interface Services {
  get<T>(service: new (...parts: never[]) => T): T
}

const usage = 'npm run muster -- audit verify [--agency KEY] [--checkpoint FILE], or audit verify --file EXPORT.'

function readOptions(parts: readonly string[]): { agency: string | null; kept: string | null } {
  try {
    const { values } = parseArgs({
      args: [...parts],
      options: { agency: { type: 'string' }, checkpoint: { type: 'string' } },
    })
    const path = values.checkpoint
    const kept = path === undefined ? null : readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8')
    return { agency: values.agency ?? null, kept }
  } catch (error) {
    throw new StartFailure(`${error instanceof Error ? error.message : String(error)}. ${usage}`)
  }
}

/** A number as the sentences write it. */
const plain = (number: number | null): string => (number === null ? '' : String(number))

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`

const nameOf = ({ chain, agency }: CheckedChain): string =>
  agency ?? (chain === installationChain ? 'the installation' : `${chain}, an agency that is not there`)

/**
 * Computes the audit chains anew and compares them with what was signed and kept; says what is wrong in words.
 *
 * @returns whether everything holds
 */
export async function verifyAudit(
  parts: readonly string[],
  services: Services,
  say: (sentence: string) => void,
): Promise<boolean> {
  const { agency, kept } = readOptions(parts)
  const startedAt = performance.now()
  const sealed = await services.get(Sealer).sealAll()
  const sealedAt = performance.now()
  const check = services.get(WholeCheck)
  const chains = await check.check(agency)
  if (!chains) throw new StartFailure(`There is no agency ${agency}.`)
  const entries = chains.reduce((sum, { head }) => sum + head.number, 0)
  say(
    `${sealed} entries sealed in ${seconds(sealedAt - startedAt)}, ${entries} computed anew in ${seconds(performance.now() - sealedAt)}.`,
  )
  for (const chain of chains) {
    const { head, checkpoints, faults } = chain
    const verdict = faults.length === 0 ? `whole up to No. ${head.number}` : `NOT WHOLE, ${faults.length} faults`
    say(`${nameOf(chain)}: ${verdict}; ${checkpoints} signed checkpoints compared.`)
    for (const { fault, number, entry } of faults)
      say(`  ${sayLoosely('en', auditTrail.faults[fault], { number: plain(number), entry: entry ?? '' })}`)
  }
  const answers = kept === null ? [] : await check.compare(kept)
  for (const { answer, number } of answers)
    say(`Kept checkpoint: ${sayLoosely('en', auditTrail.kept.answers[answer], { number: plain(number) })}`)
  return chains.every(({ faults }) => faults.length === 0) && answers.every(({ answer }) => answer === 'holds')
}

import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Finding } from '@muster/contracts/schemas/verdict.ts'
import type { FindingCode } from '@muster/eligibility/codes.ts'
import type { Finding as Found, FindingValue, NodeResult } from '@muster/eligibility/decision.ts'
import { countingBelow } from './clause-results.ts'
import type { World } from './world.ts'

/** Says which other people count: not for the file of one person. */
const aboutOthers: ReadonlySet<FindingCode> = new Set(['team-member-counts'])

/** Says what does count; the last thing to read where something does not. */
const reassuring: ReadonlySet<FindingCode> = new Set(['counted', 'counted-by-equivalence'])

const titleOf = (titles: Readonly<Record<string, Bilingual>>, key: string): Bilingual =>
  titles[key] ?? { en: key, ja: key }

function presentParameter(name: string, value: FindingValue, world: World): [string, Finding['params'][string]] {
  if ((name === 'type' || name === 'asType') && typeof value === 'string') return [name, titleOf(world.proofs, value)]
  if (name === 'types' && Array.isArray(value)) return [name, value.map((type) => titleOf(world.proofs, type))]
  if (name === 'issuerId' && typeof value === 'string') return ['issuer', titleOf(world.issuers, value)]
  if (name === 'component' && typeof value === 'string') return [name, titleOf(world.proofs, value)]
  // A scope names a place by its key; jobs and postings stay as they are written.
  if ((name === 'needed' || name === 'found') && typeof value === 'string' && world.stations[value])
    return [name, titleOf(world.stations, value)]
  if (name === 'lessons' && Array.isArray(value)) return [name, value.length]
  return [name, value]
}

/** A reason in the contract's form: proofs and issuers by their titles, lessons counted. */
export const presentFinding = ({ code, parameters }: Found, world: World): Finding => ({
  code,
  params: Object.fromEntries(Object.entries(parameters).map(([name, value]) => presentParameter(name, value, world))),
})

/** The reasons of a node that matter to its status: of what is met only what is met, of what is not, what stands against it. */
function reasonsBelow(node: NodeResult): Found[] {
  const children = countingBelow(node).filter(({ status }) => (status === 'MET') === (node.status === 'MET'))
  const below = children.flatMap(reasonsBelow)
  return [...node.findings, ...(node.kind === 'any' ? missingTogether(below) : below)]
}

/** Alternatives of which nothing is recorded are one reason: none of them is. */
function missingTogether(findings: readonly Found[]): Found[] {
  const missing = findings.filter(({ code }) => code === 'credential-missing')
  if (missing.length < 2) return [...findings]
  const types = missing.flatMap(({ parameters: { types } }) => (Array.isArray(types) ? types : []))
  const together: Found = { code: 'credential-missing', parameters: { types: [...new Set(types)] }, factIds: [] }
  return [together, ...findings.filter(({ code }) => code !== 'credential-missing')]
}

/** That something counts from the beginning of time says nothing: it has no first day. */
const isTold = ({ code, parameters: { from } }: Found): boolean =>
  !aboutOthers.has(code) && !(code === 'counted' && typeof from === 'string' && from < '1900')

/** Every reason of a requirement, the telling ones first, each once. */
export function findingsOf(node: NodeResult, world: World): Finding[] {
  if (node.status === 'NOT_APPLICABLE') return []
  const found = reasonsBelow(node).filter(isTold)
  const presented = found.map((one) => ({ one, text: JSON.stringify([one.code, one.parameters]) }))
  const once = [...new Map(presented.map(({ one, text }) => [text, one])).values()]
  const isReassuring = ({ code }: Found): boolean => reassuring.has(code)
  return [...once.filter((one) => !isReassuring(one)), ...once.filter(isReassuring)].map((one) =>
    presentFinding(one, world),
  )
}

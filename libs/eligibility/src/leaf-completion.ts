import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import { countedOn, type LeafFacts } from './counted.ts'
import { completedOf, validDays } from './credential-days.ts'
import { testFindings } from './credential-tests.ts'
import type { Finding } from './decision.ts'
import type { Credential, Progress } from './facts.ts'
import { finding } from './findings.ts'
import type { AcceptedCompletion } from './profile.ts'
import { holding } from './proof.ts'
import { typeLink, type TypeLink } from './recognition.ts'
import type { Situation } from './situation.ts'

/** A credential of the right type under one entry. */
function underEntry(
  credential: Credential,
  entry: AcceptedCompletion,
  link: TypeLink,
  situation: Situation,
): LeafFacts {
  if (link.kind === 'missed') return { counted: [], findings: [link.finding] }
  const failed = testFindings(credential, entry, situation)
  if (failed.length > 0) return { counted: [], findings: failed }
  const days = validDays(credential, entry, situation)
  if (days === null) {
    return {
      counted: [],
      findings: [finding('instant-missing', { completedOn: credential.completedOn }, [credential.id])],
    }
  }
  const held = holding(credential.id, credential.statuses, days)
  const findings = [...held.findings]
  if (entry.countsThrough && days.through === toDayNumber(entry.countsThrough)) {
    findings.push(finding('no-longer-accepted', { countsThrough: entry.countsThrough }, [credential.id]))
  }
  if (link.kind === 'equivalent') {
    const { equivalence } = link
    situation.used.add(equivalence.id)
    findings.push(
      finding('counted-by-equivalence', { type: credential.type, asType: entry.type }, [credential.id, equivalence.id]),
    )
  }
  const { completedOn, completedAt } = completedOf(credential)
  return { counted: countedOn(held.days, credential.id, completedOn, completedAt), findings }
}

/**
 * What one credential brings to a list of entries, or null if its type is none of theirs. It counts under every entry that
 * it passes; if it passes none, the entry that it fails least says why.
 */
export function credentialFacts(
  credential: Credential,
  accepts: readonly AcceptedCompletion[],
  situation: Situation,
): LeafFacts | null {
  const counting: LeafFacts = { counted: [], findings: [] }
  let nearest: Finding[] | null = null
  for (const entry of accepts) {
    const link = typeLink(credential, entry.type, situation)
    if (link.kind === 'none') continue
    const facts = underEntry(credential, entry, link, situation)
    if (facts.counted.length > 0) {
      counting.counted.push(...facts.counted)
      counting.findings.push(...facts.findings)
    } else if (nearest === null || facts.findings.length < nearest.length) nearest = facts.findings
  }
  if (counting.counted.length > 0) return counting
  return nearest === null ? null : { counted: [], findings: nearest }
}

function progressFindings(types: readonly string[], progress: readonly Progress[]): Finding[] {
  return progress
    .filter((one) => types.includes(one.type))
    .map(({ type, remaining }) => {
      const minutes = remaining.reduce((sum, lesson) => sum + lesson.minutes, 0)
      return finding('course-in-progress', { type, lessons: remaining.map((one) => one.lesson), minutes })
    })
}

/** What a holder's credentials bring to a completion clause. A course that is not finished brings nothing but a finding. */
export function completionFacts(
  accepts: readonly AcceptedCompletion[],
  credentials: readonly Credential[],
  progress: readonly Progress[],
  situation: Situation,
): LeafFacts {
  const facts: LeafFacts = { counted: [], findings: [] }
  let isCandidateSeen = false
  for (const credential of credentials) {
    const found = credentialFacts(credential, accepts, situation)
    if (found === null) continue
    isCandidateSeen = true
    facts.counted.push(...found.counted)
    facts.findings.push(...found.findings)
  }
  const types = [...new Set(accepts.map((entry) => entry.type))]
  if (!isCandidateSeen) facts.findings.push(finding('credential-missing', { types }))
  facts.findings.push(...progressFindings(types, progress))
  return facts
}

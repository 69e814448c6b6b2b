import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import { countedOn, type LeafFacts } from './counted.ts'
import { completedOf, validDays } from './credential-days.ts'
import type { Finding } from './decision.ts'
import type { Credential } from './facts.ts'
import { finding } from './findings.ts'
import type { LevelNode } from './profile.ts'
import { holding } from './proof.ts'
import { isWithin, issuerFinding } from './recognition.ts'
import type { Situation } from './situation.ts'

type Grade = string | number
type Level = NonNullable<Credential['level']>

/** Whether one grade is at or above another on a scale; not if either is not on it, or nobody knows the scale. */
function isAtLeast(scale: string, one: Grade, other: Grade, situation: Situation): boolean {
  const known = situation.common.scales?.find(({ key }) => key === scale)
  if (known === undefined) return false
  if (known.grades === null) return typeof one === 'number' && typeof other === 'number' && one >= other
  const [found, needed] = [known.grades.indexOf(String(one)), known.grades.indexOf(String(other))]
  return needed >= 0 && found >= needed
}

/** The grade on the scale asked for: its own, or the best that the concordance of the test's day gives for it. */
function gradeOn(scale: string, level: Level, credential: Credential, situation: Situation): Grade | Finding | null {
  if (level.scale === scale) return level.grade
  const completedOn = toDayNumber(credential.completedOn)
  const concordance = situation.common.concordances?.find(
    (one) =>
      one.fromScale === level.scale && one.toScale === scale && isWithin(completedOn, one.validFrom, one.validThrough),
  )
  if (concordance === undefined) {
    const between = { fromScale: level.scale, toScale: scale, completedOn: credential.completedOn }
    return finding('concordance-missing', between, [credential.id])
  }
  situation.used.add(concordance.id)
  let best: Grade | null = null
  for (const step of concordance.steps) {
    const isReached = isAtLeast(level.scale, level.grade, step.from, situation)
    if (isReached && (best === null || isAtLeast(scale, step.to, best, situation))) best = step.to
  }
  return best
}

function underLevel(node: LevelNode, credential: Credential, level: Level, situation: Situation): LeafFacts {
  const failed: Finding[] = []
  const grade = gradeOn(node.scale, level, credential, situation)
  if (grade !== null && typeof grade === 'object') failed.push(grade)
  else if (grade === null || !isAtLeast(node.scale, grade, node.atLeast, situation)) {
    const parameters = { scale: node.scale, needed: node.atLeast, found: grade ?? level.grade }
    failed.push(finding('level-too-low', parameters, [credential.id]))
  }
  const issuer = issuerFinding(credential, node.issuers, situation)
  if (issuer) failed.push(issuer)
  if (failed.length > 0) return { counted: [], findings: failed }
  const days = validDays(
    credential,
    { type: credential.type, validity: node.validity, ignoresStated: node.ignoresStated },
    situation,
  )
  if (days === null) {
    return {
      counted: [],
      findings: [finding('instant-missing', { completedOn: credential.completedOn }, [credential.id])],
    }
  }
  const held = holding(credential.id, credential.statuses, days)
  const { completedOn, completedAt } = completedOf(credential)
  return { counted: countedOn(held.days, credential.id, completedOn, completedAt), findings: held.findings }
}

/** Which of the person's tests reach a level of a subject. A scale that nobody knows is reached by nothing. */
export function levelFacts(node: LevelNode, situation: Situation): LeafFacts {
  const facts: LeafFacts = { counted: [], findings: [] }
  let isTestSeen = false
  for (const credential of situation.person.credentials) {
    const { level } = credential
    if (!level || level.subject !== node.subject) continue
    isTestSeen = true
    const found = underLevel(node, credential, level, situation)
    facts.counted.push(...found.counted)
    facts.findings.push(...found.findings)
  }
  if (!isTestSeen) {
    facts.findings.push(finding('level-missing', { scale: node.scale, subject: node.subject, needed: node.atLeast }))
  }
  return facts
}

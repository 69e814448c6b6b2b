import { lastDay, toDayNumber } from '@muster/calendar/calendar-date.ts'
import { intersection, type DayRange } from '@muster/calendar/ranges.ts'
import { lastValidDay } from '@muster/calendar/validity.ts'
import { countedOn, type LeafFacts } from './counted.ts'
import { finding } from './findings.ts'
import type { AcknowledgementNode, AttestationNode } from './profile.ts'
import type { Situation } from './situation.ts'
import { MET } from './status.ts'

/** On which days an organisation's statement holds that names this person (and this posting, where it must). */
export function attestationFacts(node: AttestationNode, situation: Situation): LeafFacts {
  const facts: LeafFacts = { counted: [], findings: [] }
  for (const one of situation.common.attestations ?? []) {
    const isAboutPerson = one.statement === node.statement && one.personIds.includes(situation.person.personId)
    const isByThem = node.organisationIds === undefined || node.organisationIds.includes(one.organisationId)
    const isForIt = one.postingId ? one.postingId === situation.posting?.id : !node.isForPosting
    if (!isAboutPerson || !isByThem || !isForIt) continue
    const from = toDayNumber(one.from)
    let through = one.through === null ? lastDay : toDayNumber(one.through)
    if (node.validity) through = Math.min(through, lastValidDay(from, node.validity, situation.convention))
    if (one.withdrawn) {
      through = Math.min(through, toDayNumber(one.withdrawn.on) - 1)
      facts.findings.push(finding('attestation-withdrawn', { on: one.withdrawn.on }, [one.id]))
    }
    if (from <= through) facts.counted.push(...countedOn([{ from, through, value: MET }], one.id, from))
  }
  if (facts.counted.length === 0) facts.findings.push(finding('attestation-missing', { statement: node.statement }))
  return facts
}

/** The days on which an edition of a document is the current one. */
function currentDays(documentKey: string, edition: number, situation: Situation): DayRange[] {
  const editions = (situation.common.documents ?? [])
    .filter((one) => one.documentKey === documentKey)
    .toSorted((one, other) => toDayNumber(one.from) - toDayNumber(other.from))
  return editions.flatMap((one, index) => {
    const next = editions[index + 1]
    const days = { from: toDayNumber(one.from), through: next ? toDayNumber(next.from) - 1 : lastDay }
    return one.edition === edition ? [days] : []
  })
}

/** On which days a reading counts: of the edition asked for, or of the one that is current on the day. */
export function acknowledgementFacts(node: AcknowledgementNode, situation: Situation): LeafFacts {
  const facts: LeafFacts = { counted: [], findings: [] }
  const { documentKey, edition } = node
  for (const reading of situation.person.acknowledgements ?? []) {
    if (reading.documentKey !== documentKey) continue
    const from = toDayNumber(reading.readOn)
    const isLateEnough = node.readFrom === undefined || from >= toDayNumber(node.readFrom)
    if (!isLateEnough || (edition !== 'current' && reading.edition !== edition)) {
      const parameters = { documentKey, needed: edition, found: reading.edition }
      facts.findings.push(finding('acknowledgement-outdated', parameters, [reading.id]))
      continue
    }
    const whole = { from, through: node.validity ? lastValidDay(from, node.validity, situation.convention) : lastDay }
    const days =
      edition === 'current' ? intersection([whole], currentDays(documentKey, reading.edition, situation)) : [whole]
    facts.counted.push(
      ...countedOn(
        days.map((range) => ({ ...range, value: MET })),
        reading.id,
        from,
      ),
    )
    if (days.at(-1)?.through !== whole.through) {
      facts.findings.push(
        finding('acknowledgement-outdated', { documentKey, needed: edition, found: reading.edition }, [reading.id]),
      )
    }
  }
  if (facts.counted.length + facts.findings.length === 0) {
    facts.findings.push(finding('acknowledgement-missing', { documentKey, edition }))
  }
  return facts
}

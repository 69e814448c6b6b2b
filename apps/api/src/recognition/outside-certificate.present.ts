import type { OutsideCertificateView } from '@muster/contracts/schemas/recognition.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { nameOf } from '../people/name.ts'
import type { Actor } from '../platform/actor.ts'
import { standingOf } from './certificate-state.ts'
import type { CertificateRow, EvidenceRow, StepRow } from './outside-certificate-rows.ts'
import { abilitiesOf } from './outside-certificate.policy.ts'

const both = (en: string | null, ja: string | null): Bilingual | null =>
  en !== null && ja !== null ? { en, ja } : null

/** An outside certificate as an actor sees it today, with what they may do with it. */
export function presentOutsideCertificate(row: CertificateRow, actor: Actor, today: string): OutsideCertificateView {
  const { state, step } = standingOf(row.steps, today)
  const agency = { en: row.agencyEn, ja: row.agencyJa }
  const { scope, level, points, outOf } = row
  return {
    id: row.id,
    type: { key: row.type, title: { en: row.typeEn, ja: row.typeJa } },
    issuer: { id: row.issuerId, name: { en: row.issuerEn, ja: row.issuerJa }, nameThen: nameThen(row) },
    edition: row.edition,
    variant: row.variant,
    mode: row.mode,
    hours: row.hours,
    components: row.components.flatMap((one) => (typeof one === 'string' ? [one] : one.isPassed ? [one.key] : [])),
    completedOn: row.completedOn,
    expiresOn: row.expiresOn,
    score: points !== null && outOf !== null ? { points, outOf } : null,
    level: level && {
      scale: both(row.scaleEn, row.scaleJa) ?? { en: level.scale, ja: level.scale },
      subject: level.subject,
      grade: level.grade,
    },
    scope: scope && {
      dutyStation: both(row.stationEn, row.stationJa),
      job: scope.jobId ?? null,
      posting: both(row.postingEn, row.postingJa),
    },
    serial: row.serial,
    language: row.language,
    holderName: row.holderName,
    recordedAt: row.recordedAt.toISOString(),
    state,
    reason: step?.reason ?? null,
    note: step?.note ?? null,
    evidence: row.evidence.map(presentEvidence),
    history: row.steps.map((one) => presentStep(one, agency)),
    abilities: abilitiesOf(actor, row, today),
  }
}

/** What the issuer was called on the completion day, where that differs. */
function nameThen(row: CertificateRow): Bilingual | null {
  const then = both(row.issuerThenEn, row.issuerThenJa)
  return then && (then.en !== row.issuerEn || then.ja !== row.issuerJa) ? then : null
}

const presentEvidence = ({ id, mediaType, bytes, width, height, recordedAt }: EvidenceRow) => ({
  id,
  mediaType,
  bytes,
  width,
  height,
  recordedAt,
})

const presentStep = (
  { kind, from, through, reason, note, at, by, isRecorded }: StepRow,
  agency: Bilingual,
): OutsideCertificateView['history'][number] => ({
  step: kind,
  from,
  through,
  reason,
  note,
  at,
  by: { name: by && nameOf(by), agency: isRecorded ? agency : null },
})

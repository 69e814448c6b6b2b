import { lastValidDay } from '@muster/calendar/validity.ts'
import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { Bilingual, CertificateFacts, Mode } from '@muster/credential/certificate-facts.ts'
import { evidenceDigest } from '@muster/credential/payload.ts'
import { nameOf, type NameColumns } from '../people/name.ts'
import type { Signatory } from '../people/agency.entity.ts'

/** What a completion's certificate is made from, as it stands on the day of issue. */
export interface CompletionRecord extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly language: 'en' | 'ja'
  readonly courseKey: string
  readonly titleEn: string
  readonly titleJa: string
  readonly summaryEn: string
  readonly summaryJa: string
  readonly edition: number
  readonly revision: number
  readonly validityMonths: number | null
  readonly qualificationKey: string
  readonly isProgramme: boolean
  readonly passMark: number | null
  readonly issuerEn: string
  readonly issuerJa: string
  readonly issuerZone: string
  readonly signatory: Signatory | null
  readonly completedOn: string
  readonly completedAt: Date
  readonly mode: Mode
  readonly hours: number
  readonly points: number | null
  readonly outOf: number | null
}

/** The last instant of a calendar day in a zone, in UTC to the second. */
export function endOfDayIn(zone: string, day: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(noon)
  const offset = /GMT([+-])(\d{2}):(\d{2})/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '')
  const minutes = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0
  return new Date(Date.parse(`${day}T23:59:59Z`) - minutes * 60_000).toISOString().replace('.000Z', 'Z')
}

const criteria = ({ passMark, isProgramme }: CompletionRecord): Bilingual =>
  isProgramme
    ? { en: 'All required courses of the programme completed.', ja: 'プログラムの必修研修をすべて修了すること。' }
    : passMark === null
      ? { en: 'All lessons completed.', ja: '全単元を修了すること。' }
      : {
          en: `All lessons completed, and ${passMark} % of the points in the final assessment.`,
          ja: `全単元を修了し、修了テストで${passMark}％以上を得点すること。`,
        }

/** The facts a certificate freezes. */
export function certificateFacts(
  record: CompletionRecord,
  place: { publicId: string; statusIndex: number; issuedAt: Date; did: string; address: string },
): CertificateFacts {
  const through =
    record.validityMonths === null
      ? null
      : fromDayNumber(
          lastValidDay(toDayNumber(record.completedOn), { amount: record.validityMonths, unit: 'month' }, 'plain'),
        )
  const evidence = {
    completion: record.id,
    course: record.courseKey,
    edition: record.edition,
    completedAt: record.completedAt.toISOString(),
    points: record.points,
    outOf: record.outOf,
  }
  return {
    publicId: place.publicId,
    verifyAddress: `${place.address}/verify/${place.publicId}`,
    issuer: { did: place.did, name: { en: record.issuerEn, ja: record.issuerJa }, address: place.address },
    holder: nameOf(record),
    course: {
      address: `${place.address}/api/v1/courses/${record.courseKey}/${record.edition}`,
      code: record.courseKey.toUpperCase(),
      title: { en: record.titleEn, ja: record.titleJa },
      description: { en: record.summaryEn, ja: record.summaryJa },
      criteria: criteria(record),
      edition: record.revision === 0 ? String(record.edition) : `${record.edition}.${record.revision}`,
    },
    qualification: { key: record.qualificationKey },
    hours: record.hours,
    mode: record.mode,
    language: record.language,
    components: [],
    ...(record.points !== null && record.outOf !== null && record.passMark !== null
      ? { score: { points: record.points, outOf: record.outOf, passMark: record.passMark } }
      : {}),
    completedOn: record.completedOn,
    issuedAt: place.issuedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
    ...(through === null ? {} : { validity: { through, until: endOfDayIn(record.issuerZone, through) } }),
    signatories: record.signatory ? [record.signatory] : [],
    evidenceDigest: evidenceDigest(new TextEncoder().encode(JSON.stringify(evidence))),
    status: {
      revocationList: `${place.address}/status/revocation`,
      suspensionList: `${place.address}/status/suspension`,
      index: place.statusIndex,
    },
  }
}

import type { EndpointId } from '@muster/contracts/endpoints.ts'

/** Of other issuers' certificates: one that waits, one verified, one suspended, with a file; and what is recognised. */
export interface RecognitionObjects {
  readonly outside: string
  readonly verified: string
  readonly suspended: string
  readonly file: string
  readonly issuer: string
  readonly accreditation: string
  readonly equivalence: string
}

type One = (text: string, values: unknown[]) => Promise<string>

/** The hash of every evidence file here, and where its content lies. */
const sha256 = 'ab'.repeat(32)
export const contentKey = (person: string): string => `evidence/${person}/${sha256}`

export async function recognitionObjects(
  one: One,
  { person, agency }: { readonly person: string; readonly agency: string },
): Promise<RecognitionObjects> {
  const issuer = await one(
    `INSERT INTO issuer (key, name_en, name_ja) VALUES ('matrix', 'Matrix', '行列') RETURNING id`,
    [],
  )
  await one(
    `INSERT INTO issuer_name (issuer_id, name_en, name_ja, applies_from) VALUES ($1, 'Matrix', '行列', '1900-01-01') RETURNING id`,
    [issuer],
  )
  const accreditation = await one(
    `INSERT INTO accreditation (issuer_id, qualification_key, valid_from) VALUES ($1, 'heat', '2020-01-01') RETURNING id`,
    [issuer],
  )
  const equivalence = await one(
    `INSERT INTO equivalence (from_qualification, to_qualification, from_issuer_id, valid_from) VALUES ('heat', 'ssafe', $1, '2020-01-01') RETURNING id`,
    [issuer],
  )
  const certificate = async (...kinds: string[]): Promise<string> => {
    const id = await one(
      `INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, mode, completed_on) VALUES ($1, $2, 'heat', $3, 'practical', '2026-01-10') RETURNING id`,
      [person, agency, issuer],
    )
    for (const kind of kinds)
      await one(
        `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, effective_from, recorded_at)
         VALUES ($1, $2, $3, $4, CASE WHEN $4 = 'suspended' THEN current_date - 1 END, clock_timestamp()) RETURNING id`,
        [id, person, agency, kind],
      )
    return id
  }
  const outside = await certificate('pending')
  const file = await one(
    `INSERT INTO evidence_file (outside_certificate_id, person_id, agency_id, sha256, media_type, bytes) VALUES ($1, $2, $3, $4, 'application/pdf', 9) RETURNING id`,
    [outside, person, agency, sha256],
  )
  const verified = await certificate('pending', 'verified')
  const suspended = await certificate('pending', 'verified', 'suspended')
  return { outside, verified, suspended, file, issuer, accreditation, equivalence }
}

const fields = (issuer: string): Record<string, unknown> => ({
  type: 'heat',
  issuer,
  edition: null,
  variant: null,
  mode: 'practical',
  hours: 32,
  components: [],
  completedOn: '2026-01-10',
  expiresOn: null,
  score: null,
  level: null,
  scope: null,
  serial: null,
  language: null,
  holderName: 'Case',
})
const ground = 'A letter of the case'
let names = 0
const newName = (): { nameEn: string; nameJa: string } => {
  names += 1
  return { nameEn: `Case ${names}`, nameJa: `事例${names}` }
}

interface Request {
  readonly params?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Well-formed requests for them. Acts that cannot be repeated are answered 409 from the second on: may try, all the same. */
export const recognitionRequests: Partial<Record<EndpointId, (objects: RecognitionObjects) => Request>> = {
  'recognition.record': ({ issuer }) => ({ body: fields(issuer) }),
  'recognition.read': ({ outside }) => ({ params: { certificate: outside } }),
  'recognition.addEvidence': ({ outside }) => ({ params: { certificate: outside } }),
  'recognition.evidence': ({ outside, file }) => ({ params: { certificate: outside, file } }),
  'recognition.withdraw': ({ verified }) => ({ params: { certificate: verified } }),
  'recognition.review': ({ outside }) => ({ params: { certificate: outside } }),
  'recognition.verify': ({ verified }) => ({ params: { certificate: verified }, body: {} }),
  'recognition.reject': ({ verified }) => ({ params: { certificate: verified }, body: { reason: 'not-readable' } }),
  'recognition.hold': ({ verified }) => ({ params: { certificate: verified }, body: { reason: 'second-look' } }),
  'recognition.linkName': ({ verified }) => ({ params: { certificate: verified }, body: { note: ground } }),
  'recognition.suspend': ({ outside }) => ({
    params: { certificate: outside },
    body: { from: '2026-02-01', reason: 'under-investigation' },
  }),
  'recognition.reinstate': ({ outside }) => ({ params: { certificate: outside }, body: {} }),
  'recognition.revoke': ({ outside }) => ({
    params: { certificate: outside },
    body: { effectiveFrom: null, reason: 'found-false', note: ground },
  }),
  'recognition.undo': ({ outside }) => ({ params: { certificate: outside } }),
  'issuers.read': ({ issuer }) => ({ params: { issuer } }),
  'issuers.add': () => ({ body: { ...newName(), zone: 'Asia/Tokyo' } }),
  'issuers.rename': ({ issuer }) => ({ params: { issuer }, body: { ...newName(), from: '2026-01-01' } }),
  'issuers.describe': ({ issuer }) => ({
    params: { issuer },
    body: { signatory: 'A case', serialForm: '', contact: '', appearance: '' },
  }),
  'issuers.proposeAccreditation': ({ issuer }) => ({
    params: { issuer },
    body: { type: 'heat', validFrom: '2026-01-01', validThrough: null, ground },
  }),
  'issuers.decideAccreditation': ({ accreditation }) => ({ params: { accreditation }, body: { approve: false } }),
  'issuers.endAccreditation': ({ accreditation }) => ({
    params: { accreditation },
    body: { lastDay: '2026-01-01', note: ground },
  }),
  'equivalences.propose': ({ issuer }) => ({
    body: { from: 'heat', to: 'ssafe', edition: null, issuer, validFrom: '2026-01-01', validThrough: null, ground },
  }),
  'equivalences.decide': ({ equivalence }) => ({ params: { equivalence }, body: { approve: false } }),
  'equivalences.end': ({ equivalence }) => ({ params: { equivalence }, body: { lastDay: '2026-01-01', note: ground } }),
}

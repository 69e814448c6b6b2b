/** Facts as case files hold them: the engine's shapes (`@muster/eligibility/facts.ts`, where each is explained), strict. */
import { z } from 'zod'
import { completionMode } from './profile-tree.ts'
import { freeText } from './scalars.ts'

const name = freeText(200)
/** Days and instants are judged by the engine, which names every one that cannot be. */
const day = z.string().max(40)
const instant = z.string().max(40)
const scalar = z.union([name, z.number(), z.boolean()])
const most = 500

const fact = { id: name, recordedAt: instant.optional(), hash: z.string().max(200).optional() }

export const statusEntry = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('pending'), reason: name.optional(), recordedAt: instant.optional() }),
  z.strictObject({ status: z.literal('verified'), recordedAt: instant.optional() }),
  z.strictObject({ status: z.literal('rejected'), reason: name.optional(), recordedAt: instant.optional() }),
  z.strictObject({
    status: z.literal('suspended'),
    from: day,
    through: day.nullable(),
    reason: name.optional(),
    recordedAt: instant.optional(),
  }),
  z.strictObject({ status: z.literal('revoked'), from: day, reason: name.optional(), recordedAt: instant.optional() }),
])
const statuses = z.array(statusEntry).max(50)

export const scope = z.strictObject({
  dutyStationId: name.nullable().optional(),
  jobId: name.nullable().optional(),
  postingId: name.nullable().optional(),
})

export const componentResult = z.strictObject({
  key: name,
  isPassed: z.boolean(),
  completedOn: day.optional(),
  statedThrough: day.nullable().optional(),
})

/** A credential as a case shortens it: what is left out is internal and verified. */
export const caseCredential = z.strictObject({
  ...fact,
  type: name,
  edition: z.number().nullable().optional(),
  variant: name.nullable().optional(),
  issuerId: name.optional(),
  isInternal: z.boolean().optional(),
  mode: completionMode.nullable().optional(),
  hours: z.number().nullable().optional(),
  components: z.array(componentResult).max(20).optional(),
  completedOn: day,
  completedAt: instant.nullable().optional(),
  statedThrough: day.nullable().optional(),
  score: z.strictObject({ points: z.number(), outOf: z.number() }).nullable().optional(),
  level: z
    .strictObject({ scale: name, subject: name, grade: z.union([name, z.number()]) })
    .nullable()
    .optional(),
  scope: scope.nullable().optional(),
  serial: name.nullable().optional(),
  evidence: z
    .array(z.strictObject({ id: name, hash: z.string().max(200) }))
    .max(20)
    .optional(),
  statuses: statuses.optional(),
})

const ends = z
  .array(z.strictObject({ through: day, recordedAt: fact.recordedAt }))
  .max(100)
  .optional()

export const accreditation = z.strictObject({
  ...fact,
  issuerId: name,
  types: z.array(name).max(most).nullable(),
  from: day,
  through: day.nullable(),
  ends,
})

export const equivalence = z.strictObject({
  ...fact,
  from: z.strictObject({
    type: name,
    edition: z.number().optional(),
    issuerIds: z.array(name).max(most).optional(),
  }),
  toType: name,
  validFrom: day,
  validThrough: day.nullable(),
  ends,
})

export const levelScale = z.strictObject({ key: name, grades: z.array(name).max(100).nullable() })

export const concordance = z.strictObject({
  ...fact,
  fromScale: name,
  toScale: name,
  steps: z.array(z.strictObject({ from: z.union([name, z.number()]), to: z.union([name, z.number()]) })).max(200),
  validFrom: day,
  validThrough: day.nullable(),
})

export const attestedUnits = z.strictObject({ ...fact, unit: name, amount: z.number(), performedOn: day, statuses })

export const attributeValue = z.strictObject({
  ...fact,
  key: name,
  documentId: name.nullable().optional(),
  value: scalar,
  from: day.nullable().optional(),
  through: day.nullable().optional(),
  statuses: statuses.optional(),
})

const ended = z.strictObject({ on: day, recordedAt: instant.optional() }).nullable().optional()

export const attestation = z.strictObject({
  ...fact,
  statement: name,
  organisationId: name,
  personIds: z.array(name).max(most),
  postingId: name.nullable().optional(),
  from: day,
  through: day.nullable(),
  withdrawn: ended,
})

export const acknowledgement = z.strictObject({ ...fact, documentKey: name, edition: z.number(), readOn: day })
export const documentEdition = z.strictObject({ ...fact, documentKey: name, edition: z.number(), from: day })

export const booking = z.strictObject({
  ...fact,
  type: name,
  bookedOn: day,
  offeringId: name.nullable().optional(),
  cancelled: z.strictObject({ recordedAt: instant.optional() }).nullable().optional(),
})

export const progress = z.strictObject({
  type: name,
  remaining: z.array(z.strictObject({ lesson: name, minutes: z.number() })).max(most),
})

const signature = z.strictObject({ personId: name, role: name })

export const waiver = z.strictObject({
  ...fact,
  profileKey: name.nullable().optional(),
  nodeId: name,
  personId: name,
  postingId: name.nullable().optional(),
  from: day,
  through: day,
  condition: z.strictObject({ type: name, bookedOn: day.nullable().optional() }).nullable().optional(),
  grantedBy: signature,
  countersignedBy: signature.nullable(),
  withdrawn: ended,
})

export const bar = z.strictObject({
  ...fact,
  ground: z.enum(['conduct', 'medical']),
  from: day,
  through: day.nullable(),
  lifted: ended,
})

export const outsideFact = z.strictObject({
  ...fact,
  key: name,
  place: name.nullable().optional(),
  value: scalar.nullable(),
  from: day,
  closed: z.strictObject({ recordedAt: instant.optional() }).nullable().optional(),
})

export const factPosting = z.strictObject({
  id: name,
  places: z.array(name).max(20),
  dutyStationId: name.nullable().optional(),
  jobId: name.nullable().optional(),
  field: name.nullable().optional(),
  role: name.nullable().optional(),
  traits: z.record(z.string().max(200), scalar).optional(),
  departsOn: day,
  arrivesOn: day.optional(),
  returnsOn: day,
  nominatedOn: day.nullable().optional(),
  departsAt: instant.nullable().optional(),
  arrivesAt: instant.nullable().optional(),
  departureOffset: z.string().max(10).nullable().optional(),
  arrivalOffset: z.string().max(10).nullable().optional(),
})

export const casePerson = z.strictObject({
  personId: name,
  instructorIds: z.array(name).max(50).optional(),
  credentials: z.array(caseCredential).max(most).optional(),
  attributes: z.array(attributeValue).max(most).optional(),
  units: z.array(attestedUnits).max(most).optional(),
  acknowledgements: z.array(acknowledgement).max(most).optional(),
  bookings: z.array(booking).max(most).optional(),
  progress: z.array(progress).max(50).optional(),
  waivers: z.array(waiver).max(100).optional(),
  bars: z.array(bar).max(50).optional(),
})

export const caseMember = z.strictObject({ person: casePerson, posting: factPosting })

export const caseOrganisation = z.strictObject({
  organisationId: name,
  credentials: z.array(caseCredential).max(most).optional(),
  bookings: z.array(booking).max(most).optional(),
})

export const catalogueCourse = z.strictObject({
  key: name,
  type: name,
  edition: z.number().nullable().optional(),
  variant: name.nullable().optional(),
  issuerId: name,
  isInternal: z.boolean(),
  mode: completionMode,
  hours: z.number(),
  components: z.array(name).max(20).optional(),
})

export const catalogueOffering = z.strictObject({
  id: name,
  courseKey: name,
  startsOn: day,
  endsOn: day,
  seatsLeft: z.number(),
})

export const commonFacts = z.strictObject({
  accreditations: z.array(accreditation).max(most).optional(),
  equivalences: z.array(equivalence).max(most).optional(),
  scales: z.array(levelScale).max(50).optional(),
  concordances: z.array(concordance).max(100).optional(),
  attestations: z.array(attestation).max(most).optional(),
  documents: z.array(documentEdition).max(most).optional(),
  outside: z.array(outsideFact).max(most).optional(),
  courses: z.array(catalogueCourse).max(most).optional(),
  offerings: z.array(catalogueOffering).max(most).optional(),
})

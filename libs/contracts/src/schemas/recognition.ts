import { z } from 'zod'
import {
  certificateStates,
  certificateSteps,
  completionModes,
  componentKeys,
  recognitionStates,
  testedLanguages,
  variantKeys,
} from './recognition-words.ts'
import { day, freeText, id, key, personName } from './scalars.ts'
import { bilingual } from './text.ts'

/** Words printed on paper: one line. */
export const printed = (longest: number) =>
  freeText(longest).refine((text) => !/[\n\t]/u.test(text), 'name-has-control-characters')

const score = z.strictObject({
  points: z.number().min(0).max(1_000_000),
  outOf: z.number().gt(0, 'too-small').max(1_000_000),
})

const level = z.strictObject({
  scale: key,
  subject: z.enum(testedLanguages),
  grade: z.union([z.string().min(1).max(20), z.number().min(0).max(10_000)]),
})

/** Duty station, job or posting it was granted for; a part that is not printed is null. */
const scope = z.strictObject({ dutyStation: key.nullable(), job: key.nullable(), posting: id.nullable() })

/** What the paper says, as its holder types it. */
export const certificateFields = z
  .strictObject({
    type: key,
    issuer: id,
    edition: z.number().int().min(1).max(9_999).nullable(),
    variant: z.enum(variantKeys).nullable(),
    mode: z.enum(completionModes),
    hours: z.number().gt(0, 'too-small').max(10_000).nullable(),
    components: z.array(z.enum(componentKeys)).max(componentKeys.length),
    /** In the issuer's zone. */
    completedOn: day,
    /** The last valid day as printed; null where none is. */
    expiresOn: day.nullable(),
    score: score.nullable(),
    level: level.nullable(),
    scope: scope.nullable(),
    serial: printed(100)
      .refine((text) => /[\p{L}\p{N}]/u.test(text), 'too-short')
      .nullable(),
    /** The language of the paper. */
    language: z
      .string()
      .max(35)
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'invalid')
      .nullable(),
    holderName: personName,
  })
  .superRefine(({ completedOn, expiresOn, score: stated, components }, check) => {
    const refuse = (path: PropertyKey[], message: string): void => check.addIssue({ code: 'custom', path, message })
    if (expiresOn !== null && expiresOn < completedOn) refuse(['expiresOn'], 'before-completion')
    if (stated && stated.points > stated.outOf) refuse(['score', 'points'], 'above-maximum')
    if (new Set(components).size < components.length) refuse(['components'], 'invalid')
  })
export type CertificateFields = z.infer<typeof certificateFields>

const evidenceFile = z.object({
  id: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  recordedAt: z.string(),
})

/** A person as far as the reader may know them; otherwise their agency alone. */
const actor = z.object({ name: bilingual.nullable(), agency: bilingual.nullable() })

export const outsideCertificate = z.object({
  id: z.string(),
  type: z.object({ key: z.string(), title: bilingual }),
  /** `nameThen` where the issuer was called otherwise on the completion day. */
  issuer: z.object({ id: z.string(), name: bilingual, nameThen: bilingual.nullable() }),
  edition: z.number().nullable(),
  variant: z.string().nullable(),
  mode: z.enum(completionModes),
  hours: z.number().nullable(),
  components: z.array(z.string()),
  completedOn: day,
  expiresOn: day.nullable(),
  score: z.object({ points: z.number(), outOf: z.number() }).nullable(),
  level: z.object({ scale: bilingual, subject: z.string(), grade: z.union([z.string(), z.number()]) }).nullable(),
  scope: z
    .object({ dutyStation: bilingual.nullable(), job: z.string().nullable(), posting: bilingual.nullable() })
    .nullable(),
  serial: z.string().nullable(),
  language: z.string().nullable(),
  holderName: z.string().nullable(),
  recordedAt: z.string(),
  state: z.enum(certificateStates),
  /** Why it is in that state, as a code of `certificateReasons`, and what the officer wrote. */
  reason: z.string().nullable(),
  note: z.string().nullable(),
  evidence: z.array(evidenceFile),
  history: z.array(
    z.object({
      step: z.enum(certificateSteps),
      /** For a suspension, its end and a revocation: the first day; null for a revocation from the start. */
      from: day.nullable(),
      through: day.nullable(),
      reason: z.string().nullable(),
      note: z.string().nullable(),
      by: actor,
      at: z.string(),
    }),
  ),
  /** What the reader may do with it now. */
  abilities: z.object({
    addEvidence: z.boolean(),
    withdraw: z.boolean(),
    verify: z.boolean(),
    reject: z.boolean(),
    hold: z.boolean(),
    linkName: z.boolean(),
    suspend: z.boolean(),
    reinstate: z.boolean(),
    revoke: z.boolean(),
    undo: z.boolean(),
  }),
})
export type OutsideCertificateView = z.infer<typeof outsideCertificate>

const recognised = {
  id: z.string(),
  /** Who recognises it; null for what came with the product. */
  agency: bilingual.nullable(),
  /** Whether it counts for the reader's agency: recognised by that agency, by the one that runs the installation, or with the product. */
  countsHere: z.boolean(),
  validFrom: day,
  /** The last day that counts, an earlier end included; null where it is open. */
  validThrough: day.nullable(),
  ground: z.string(),
  /** `ended` from the day after its last one. */
  state: z.enum(recognitionStates),
  history: z.array(
    z.object({
      step: z.enum(recognitionStates),
      lastDay: day.nullable(),
      note: z.string(),
      by: actor.nullable(),
      at: z.string(),
    }),
  ),
  /** `decide` is false for whoever proposed it: it takes a second person. */
  abilities: z.object({ decide: z.boolean(), end: z.boolean() }),
}

const kind = z.object({ key: z.string(), title: bilingual })

export const accreditationView = z.object({ ...recognised, type: kind })
export type AccreditationView = z.infer<typeof accreditationView>

export const equivalenceView = z.object({
  ...recognised,
  from: kind,
  to: kind,
  edition: z.number().nullable(),
  issuer: z.object({ id: z.string(), name: bilingual }).nullable(),
})
export type EquivalenceView = z.infer<typeof equivalenceView>

export const issuerReference = z.strictObject({
  signatory: printed(300),
  serialForm: printed(300),
  contact: printed(300),
  appearance: freeText(2_000),
})

export const issuerView = z.object({
  id: z.string(),
  name: bilingual,
  zone: z.string(),
  /** Newest first; `from` is null for the name it was entered under. */
  names: z.array(z.object({ name: bilingual, from: day.nullable(), by: actor.nullable(), at: z.string() })),
  reference: issuerReference.extend({ by: actor.nullable(), at: z.string() }).nullable(),
  accreditations: z.array(accreditationView),
  mayRecord: z.boolean(),
  /** False for an issuer that others recognise things of, unless the reader's agency runs the installation. */
  mayRename: z.boolean(),
})
export type IssuerView = z.infer<typeof issuerView>

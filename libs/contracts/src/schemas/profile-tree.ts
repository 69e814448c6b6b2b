/**
 * Requirement profiles as they travel: the same shapes as the engine's (`@muster/eligibility/profile.ts`, where each is
 * explained), strict, with limits on size. What can be written but not meant (n above the number of children, a day that
 * does not exist) is let through: a draft may hold it while it is being worked on, and is told so.
 */
import type { ProfileNode as Node, When as Condition } from '@muster/eligibility/profile.ts'
import { z } from 'zod'
import { freeText, key } from './scalars.ts'

/** A text in both languages of which one or both may still be empty. */
export const unfinishedText = z.strictObject({ en: freeText(2_000), ja: freeText(2_000) })
/** A day as somebody is typing it. */
export const unfinishedDay = z.string().max(40)
const name = freeText(200)
const scalar = z.union([name, z.number(), z.boolean()])

export const calendarPeriod = z.strictObject({ amount: z.number(), unit: z.enum(['day', 'month', 'year']) })
export const duration = z.strictObject({ amount: z.number(), unit: z.enum(['hour', 'day', 'month', 'year']) })

export const valueTest = z.union([
  z.strictObject({ equals: scalar }),
  z.strictObject({ oneOf: z.array(scalar).max(100) }),
  z.strictObject({ atLeast: z.number() }),
  z.strictObject({ atMost: z.number() }),
])

export const when: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(when).max(50) }),
    z.strictObject({ any: z.array(when).max(50) }),
    z.strictObject({ not: when }),
    z.strictObject({ posting: name, is: valueTest }),
    z.strictObject({ person: name, is: valueTest }),
    z.strictObject({ outside: name, is: valueTest }),
  ]),
)

export const window = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('departure') }),
  z.strictObject({ kind: z.literal('arrival') }),
  z.strictObject({ kind: z.literal('nomination') }),
  z.strictObject({ kind: z.literal('today') }),
  z.strictObject({ kind: z.literal('throughout'), bufferDays: z.number().optional() }),
  z.strictObject({
    kind: z.literal('recent'),
    within: duration,
    anchor: z.enum(['departure', 'nomination', 'day']).optional(),
  }),
  z.strictObject({ kind: z.literal('withinArrival'), days: z.number() }),
])

export const completionMode = z.enum(['online', 'live-online', 'classroom', 'practical', 'field-placement'])

export const issuerRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('any') }),
  z.strictObject({ kind: z.literal('accredited') }),
  z.strictObject({ kind: z.literal('listed'), issuerIds: z.array(name).max(200) }),
  z.strictObject({ kind: z.literal('internal') }),
])

export const acceptedCompletion = z.strictObject({
  type: name,
  minEdition: z.number().optional(),
  variants: z.array(name).max(20).optional(),
  modes: z.array(completionMode).max(5).optional(),

  minHours: z.number().optional(),
  components: z
    .array(z.strictObject({ key: name, validity: calendarPeriod.nullable().optional() }))
    .max(20)
    .optional(),
  issuers: issuerRule.optional(),
  minScorePercent: z.number().optional(),
  completedFrom: unfinishedDay.optional(),
  completedThrough: unfinishedDay.optional(),
  countsThrough: unfinishedDay.optional(),
  scope: z
    .array(z.enum(['duty-station', 'job', 'posting']))
    .max(3)
    .optional(),
  validity: duration.nullable().optional(),
  ignoresStated: z.boolean().optional(),
})

const anchor = z.enum(['departure', 'arrival', 'return', 'nomination', 'today', 'day'])

export const attributeTest = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['dateOnOrAfter', 'dateOnOrBefore']), anchor, plus: calendarPeriod.optional() }),
  z.strictObject({ is: z.literal('age'), anchor, atLeast: z.number().optional(), atMost: z.number().optional() }),
  z.strictObject({ is: z.literal('number'), atLeast: z.number().optional(), atMost: z.number().optional() }),
  z.strictObject({ is: z.literal('flag'), equals: z.boolean() }),
  z.strictObject({ is: z.literal('text'), oneOf: z.array(name).max(100) }),
])

const nodeFields = {
  id: key,
  title: unfinishedText,
  severity: z.enum(['required', 'recommended']).optional(),
  isWaivable: z.boolean().optional(),
  waiverRoles: z.array(name).max(20).optional(),
  category: z.enum(['security', 'medical', 'conduct']).optional(),
  when: when.optional(),
  window: window.optional(),
}
const accepts = z.array(acceptedCompletion).max(100)
const children: z.ZodType<Node[], Node[]> = z.lazy(() => z.array(profileNode).max(100))

export const allNode = z.strictObject({ ...nodeFields, kind: z.literal('all'), children })
export const anyNode = z.strictObject({ ...nodeFields, kind: z.literal('any'), children })
export const atLeastNode = z.strictObject({
  ...nodeFields,
  kind: z.literal('atLeast'),
  n: z.number(),
  isDistinct: z.boolean().optional(),
  children,
})
export const completionNode = z.strictObject({ ...nodeFields, kind: z.literal('completion'), accepts })
export const levelNode = z.strictObject({
  ...nodeFields,
  kind: z.literal('level'),
  scale: name,
  subject: name,
  atLeast: z.union([name, z.number()]),
  issuers: issuerRule.optional(),
  validity: duration.nullable().optional(),
  ignoresStated: z.boolean().optional(),
})
export const accrualNode = z.strictObject({
  ...nodeFields,
  kind: z.literal('accrual'),
  unit: name,
  atLeast: z.number(),
  lookBack: calendarPeriod,
})
export const attributeNode = z.strictObject({
  ...nodeFields,
  kind: z.literal('attribute'),
  attribute: name,
  test: attributeTest,
})
export const attestationNode = z.strictObject({
  ...nodeFields,
  kind: z.literal('attestation'),
  statement: name,
  organisationIds: z.array(name).max(100).optional(),
  isForPosting: z.boolean().optional(),
  validity: calendarPeriod.nullable().optional(),
})
export const acknowledgementNode = z.strictObject({
  ...nodeFields,
  kind: z.literal('acknowledgement'),
  documentKey: name,
  edition: z.union([z.number(), z.literal('current')]),
  readFrom: unfinishedDay.optional(),
  validity: calendarPeriod.nullable().optional(),
})
export const teamNode = z.strictObject({
  ...nodeFields,
  kind: z.literal('team'),
  n: z.number(),
  perMembers: z.number().optional(),
  get child(): z.ZodType<Node, Node> {
    return profileNode
  },
})
export const organisationNode = z.strictObject({ ...nodeFields, kind: z.literal('organisation'), accepts })
export const outsideNode = z.strictObject({ ...nodeFields, kind: z.literal('outside'), fact: name, is: valueTest })

export const profileNode: z.ZodType<Node, Node> = z.discriminatedUnion('kind', [
  allNode,
  anyNode,
  atLeastNode,
  completionNode,
  levelNode,
  accrualNode,
  attributeNode,
  attestationNode,
  acknowledgementNode,
  teamNode,
  organisationNode,
  outsideNode,
])

export const transition = z.strictObject({ nominatedBefore: unfinishedDay, keptThrough: unfinishedDay })

export const profileVersion = z.strictObject({
  key,
  version: z.number().int().min(1).max(100_000),
  title: unfinishedText,
  appliesFrom: unfinishedDay,
  appliesThrough: unfinishedDay.nullable().optional(),
  publishedAt: z.string().max(40).optional(),
  authorityDocument: freeText(2_000),
  convention: z.enum(['plain', 'civil-code']),
  transition: transition.nullable().optional(),
  isStandby: z.boolean().optional(),
  root: profileNode,
})

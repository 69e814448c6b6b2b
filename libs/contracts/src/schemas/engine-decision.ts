/** A decision as the engine gives it (`@muster/eligibility/decision.ts`, where each part is explained). */
import { findingCodes, nodeStatuses, verdicts } from '@muster/eligibility/codes.ts'
import type { NodeResult } from '@muster/eligibility/decision.ts'
import { z } from 'zod'
import { window } from './profile-tree.ts'

const status = z.enum(nodeStatuses)
const runs = z.array(z.object({ from: z.string(), through: z.string(), status }))

export const engineFinding = z.object({
  code: z.enum(findingCodes),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  factIds: z.array(z.string()),
})

export const eligibleThrough = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('through'), on: z.string() }),
  z.object({ kind: z.literal('open') }),
])

export const partResult = z.object({ verdict: z.enum(verdicts), status, runs, eligibleThrough })

export const nodeResult: z.ZodType<NodeResult, NodeResult> = z.lazy(() =>
  z.object({
    id: z.string(),
    kind: z.string(),
    title: z.object({ en: z.string(), ja: z.string() }),
    severity: z.enum(['required', 'recommended']),
    isWaivable: z.boolean(),
    window,
    status,
    runs,
    judged: z.object({ from: z.string(), through: z.string() }).nullable(),
    ranges: z.array(
      z.object({
        from: z.string(),
        through: z.string().nullable(),
        status: z.enum(['MET', 'PENDING']),
        factId: z.string(),
      }),
    ),
    findings: z.array(engineFinding),
    children: z.array(nodeResult),
  }),
)

export const missingCompletion = z.object({
  type: z.string(),
  courseKey: z.string().nullable(),
  nodeIds: z.array(z.string()),
  hours: z.number().nullable(),
  earliestOn: z.string().nullable(),
  via: z.enum(['booking', 'online', 'offering']).nullable(),
  isByDeparture: z.boolean().nullable(),
})

export const decision = z.object({
  verdict: z.enum(verdicts),
  profileKey: z.string(),
  personId: z.string(),
  postingId: z.string().nullable(),
  asOf: z.string(),
  knownAt: z.string().nullable(),
  from: z.string(),
  through: z.string(),
  overall: partResult,
  person: partResult.nullable(),
  team: partResult.nullable(),
  organisation: partResult.nullable(),
  versions: z.array(
    z.object({
      key: z.string(),
      version: z.number(),
      because: z.enum(['in-force', 'kept-by-transition']),
      selectedFor: z.array(z.enum(['as-of', 'departure'])),
      root: nodeResult,
    }),
  ),
  findings: z.array(engineFinding),
  usedFactIds: z.array(z.string()),
  eligibleThrough,
  missing: z.array(missingCompletion),
})

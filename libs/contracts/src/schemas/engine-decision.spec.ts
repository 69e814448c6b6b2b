import type * as engine from '@muster/eligibility/decision.ts'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import type * as decided from './engine-decision.ts'
import type { Same } from './same-shape.ts'

/** What must be `true` throughout, or this file does not compile. */
type Checks = [
  Same<z.infer<typeof decided.decision>, engine.Decision>,
  Same<z.infer<typeof decided.partResult>, engine.PartResult>,
  Same<z.infer<typeof decided.engineFinding>, engine.Finding>,
  Same<z.infer<typeof decided.missingCompletion>, engine.MissingCompletion>,
]
const isSame: false extends Checks[number] ? false : true = true

it('a decision has the engine’s shapes, field by field', () => expect(isSame).toBe(true))

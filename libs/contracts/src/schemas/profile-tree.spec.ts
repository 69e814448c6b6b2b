import type * as engine from '@muster/eligibility/profile.ts'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type * as tree from './profile-tree.ts'
import type { Same } from './same-shape.ts'

type Of<S extends z.ZodType> = z.infer<S>

/** What must be `true` throughout, or this file does not compile. */
type Checks = [
  Same<Of<typeof tree.profileVersion>, engine.ProfileVersion>,
  Same<Of<typeof tree.transition>, engine.Transition>,
  Same<Of<typeof tree.when>, engine.When>,
  Same<Of<typeof tree.valueTest>, engine.ValueTest>,
  Same<Of<typeof tree.window>, engine.Window>,
  Same<Of<typeof tree.issuerRule>, engine.IssuerRule>,
  Same<Of<typeof tree.acceptedCompletion>, engine.AcceptedCompletion>,
  Same<Of<typeof tree.attributeTest>, engine.AttributeTest>,
  Same<Of<typeof tree.allNode>, engine.AllNode>,
  Same<Of<typeof tree.anyNode>, engine.AnyNode>,
  Same<Of<typeof tree.atLeastNode>, engine.AtLeastNode>,
  Same<Of<typeof tree.completionNode>, engine.CompletionNode>,
  Same<Of<typeof tree.levelNode>, engine.LevelNode>,
  Same<Of<typeof tree.accrualNode>, engine.AccrualNode>,
  Same<Of<typeof tree.attributeNode>, engine.AttributeNode>,
  Same<Of<typeof tree.attestationNode>, engine.AttestationNode>,
  Same<Of<typeof tree.acknowledgementNode>, engine.AcknowledgementNode>,
  Same<Of<typeof tree.teamNode>, engine.TeamNode>,
  Same<Of<typeof tree.organisationNode>, engine.OrganisationNode>,
  Same<Of<typeof tree.outsideNode>, engine.OutsideNode>,
  Same<Of<typeof tree.profileNode>['kind'], engine.ProfileNode['kind']>,
]
const isSame: false extends Checks[number] ? false : true = true

describe('the profile tree', () => {
  it('has the engine’s shapes, field by field', () => expect(isSame).toBe(true))
})

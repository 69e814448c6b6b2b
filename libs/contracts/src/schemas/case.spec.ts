import { readFileSync } from 'node:fs'
import type * as cases from '@muster/eligibility/case.ts'
import type * as catalogue from '@muster/eligibility/catalogue.ts'
import type * as engine from '@muster/eligibility/facts.ts'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { type caseExpectation, caseFile, type caseInput } from './case.ts'
import type * as facts from './facts.ts'
import type { Same } from './same-shape.ts'

type Of<S extends z.ZodType> = z.infer<S>

/** What must be `true` throughout, or this file does not compile. */
type Checks = [
  Same<Of<typeof caseFile>, cases.CaseFile>,
  Same<Of<typeof caseInput>, cases.CaseInput>,
  Same<Of<typeof caseExpectation>, cases.CaseExpectation>,
  Same<Of<typeof facts.caseCredential>, cases.CaseCredential>,
  Same<Of<typeof facts.casePerson>, cases.CaseInput['person']>,
  Same<Of<typeof facts.caseOrganisation>, NonNullable<cases.CaseInput['organisation']>>,
  Same<Of<typeof facts.statusEntry>, engine.StatusEntry>,
  Same<Of<typeof facts.scope>, engine.Scope>,
  Same<Of<typeof facts.componentResult>, engine.ComponentResult>,
  Same<Of<typeof facts.accreditation>, engine.Accreditation>,
  Same<Of<typeof facts.equivalence>, engine.Equivalence>,
  Same<Of<typeof facts.equivalence>['from'], engine.Equivalence['from']>,
  Same<Of<typeof facts.levelScale>, engine.LevelScale>,
  Same<Of<typeof facts.concordance>, engine.Concordance>,
  Same<Of<typeof facts.attestedUnits>, engine.AttestedUnits>,
  Same<Of<typeof facts.attributeValue>, engine.AttributeValue>,
  Same<Of<typeof facts.attestation>, engine.Attestation>,
  Same<Of<typeof facts.acknowledgement>, engine.Acknowledgement>,
  Same<Of<typeof facts.documentEdition>, engine.DocumentEdition>,
  Same<Of<typeof facts.booking>, engine.Booking>,
  Same<Of<typeof facts.progress>, engine.Progress>,
  Same<Of<typeof facts.waiver>, engine.Waiver>,
  Same<Of<typeof facts.bar>, engine.Bar>,
  Same<Of<typeof facts.outsideFact>, engine.OutsideFact>,
  Same<Of<typeof facts.factPosting>, engine.Posting>,
  Same<Of<typeof facts.commonFacts>, engine.CommonFacts>,
  Same<Of<typeof facts.catalogueCourse>, catalogue.Course>,
  Same<Of<typeof facts.catalogueOffering>, catalogue.Offering>,
]
const isSame: false extends Checks[number] ? false : true = true

const example = JSON.parse(
  readFileSync(new URL('../../../eligibility/src/cases/example.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

describe('a case file', () => {
  it('has the engine’s shapes, field by field', () => expect(isSame).toBe(true))

  it('is what the example that is documented is', () => {
    expect(caseFile.parse(example)).toEqual(example)
    expect(caseFile.safeParse({ ...example, unheardOf: 1 }).success).toBe(false)
  })
})

import type { ParsedBody, ReplyOf } from '@muster/contracts/endpoints.ts'
import { caseDifferences, caseInput } from '@muster/eligibility/case.ts'
import { caseProblems } from '@muster/eligibility/case-problems.ts'
import { decide } from '@muster/eligibility/decide.ts'
import { Refusal } from '../platform/problems/refusal.ts'

/** A case this long, in characters of JSON, is not decided on request: run it with the command instead. */
const longest = 300_000
const mostPointers = 50

/**
 * Decides a case. Throws a refusal where its trees or facts cannot be (422, with a pointer each) and where it is too long
 * (413).
 */
export function evaluateCase(
  { given, expect }: ParsedBody<'eligibility.evaluate'>,
  today: string,
): ReplyOf<'eligibility.evaluate'> {
  if (JSON.stringify(given).length > longest) throw new Refusal(413, 'body-too-large')
  const input = caseInput(given)
  const problems = caseProblems(input, today)
  if (problems.length > 0) {
    const errors = problems.slice(0, mostPointers).map(({ code, pointer }) => ({ code, pointer: `/given${pointer}` }))
    throw new Refusal(422, 'case-not-decidable', errors)
  }
  const decision = decide(input)
  return { decision, differences: caseDifferences(expect ?? {}, decision) }
}

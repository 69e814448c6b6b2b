import { caseFile, caseInput as caseInputSchema } from '@muster/contracts/schemas/case.ts'
import { caseDifferences, caseInput, type CaseFile } from '@muster/eligibility/case.ts'
import { caseProblems } from '@muster/eligibility/case-problems.ts'
import { decide } from '@muster/eligibility/decide.ts'
import { parseGiven, readGiven, Refused } from './given-file.ts'

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A case file, or an input standing alone. Throws for the first thing in it that is not of the format. */
function caseIn(json: unknown, file: string): Pick<CaseFile, 'given' | 'expect'> {
  if (!isRecord(json)) throw new Refused(`The file ${file} holds no case.`)
  const isWhole = 'given' in json
  const parsed = isWhole ? caseFile.safeParse({ title: file, ...json }) : caseInputSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const lacking = issue?.code === 'invalid_type' && issue.message.includes('undefined')
    const place = `/${issue?.path.join('/') ?? ''}`
    throw new Refused(`The case in ${file} is not one: ${lacking ? 'nothing stands' : issue?.message} at ${place}.`)
  }
  return isWhole ? (parsed.data as CaseFile) : { given: parsed.data as CaseFile['given'] }
}

/** Today in this machine's zone. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}

/**
 * Decides a case: profile versions, facts and window in a JSON file (the format of `schemas/case.ts` in the contracts, which
 * `POST /api/v1/eligibility/evaluate` takes too), the decision as JSON on the output.
 *
 * @returns the exit status: 0 when it was decided as the case expects, or expects nothing; 2 when otherwise
 */
export function evaluateFile(parts: string[]): number {
  const given = readGiven(parts[0], 'a case with profile, facts and window, as JSON')
  const found = caseIn(parseGiven(given), given.path)
  const input = caseInput(found.given)
  const [problem] = caseProblems(input, today())
  if (problem) throw new Refused(`The case in ${given.path} cannot be decided: ${problem.code} at ${problem.pointer}.`)
  const decision = decide(input)
  console.log(JSON.stringify(decision, undefined, 2))
  const differences = caseDifferences(found.expect ?? {}, decision)
  for (const { at, expected, found: instead } of differences)
    console.error(`Expected ${at} ${JSON.stringify(expected)}, found ${JSON.stringify(instead)}.`)
  return differences.length === 0 ? 0 : 2
}

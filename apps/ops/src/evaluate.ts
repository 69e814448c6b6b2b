import { caseInput, type CaseFile, type CaseInput } from '@muster/eligibility/case.ts'
import { decide } from '@muster/eligibility/decide.ts'
import { parseGiven, readGiven, Refused } from './given-file.ts'

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The input of a case file, or the input standing alone. */
function inputIn(json: unknown, file: string): CaseInput {
  const given = isRecord(json) && 'given' in json ? (json as Partial<CaseFile>).given : json
  if (!isRecord(given)) throw new Refused(`The file ${file} holds no case.`)
  const lacking = ['versions', 'person', 'asOf'].find((name) => !(name in given))
  if (lacking !== undefined) throw new Refused(`The case in ${file} has no ${lacking}.`)
  return given as unknown as CaseInput
}

/**
 * Decides a case: profile versions, facts and window in a JSON file (the format of case.ts in the eligibility library),
 * the decision as JSON on the output.
 *
 * @returns the exit status: 0 when a decision was made, whatever it says
 */
export function evaluateFile(parts: string[]): number {
  const given = readGiven(parts[0], 'a case with profile, facts and window, as JSON')
  const input = inputIn(parseGiven(given), given.path)
  let decision
  try {
    decision = decide(caseInput(input))
  } catch (error) {
    throw new Refused(
      `The case in ${given.path} cannot be decided: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  console.log(JSON.stringify(decision, undefined, 2))
  return 0
}

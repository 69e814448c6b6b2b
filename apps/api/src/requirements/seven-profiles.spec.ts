import { caseInput } from '@muster/eligibility/case.ts'
import { decide } from '@muster/eligibility/decide.ts'
import { type Decision, isCleared, type NodeResult } from '@muster/eligibility/decision.ts'
import { clausesIn, type CompleteFile, factsOf } from '@muster/sample/world/profile-cases/complete-file.ts'
import { sevenProfiles } from '@muster/sample/world/profiles/profiles.ts'
import { describe, expect, it } from 'vitest'

const decided = (profile: (typeof sevenProfiles)[number]['profile'], file: CompleteFile, without?: string): Decision =>
  decide(caseInput({ ...factsOf(file, without), versions: [profile.version] }))

const required = (decision: Decision): NodeResult[] =>
  (decision.versions[0]?.root.children ?? []).filter(
    ({ severity, status }) => severity === 'required' && status !== 'NOT_APPLICABLE',
  )

const everyCase = sevenProfiles.flatMap(({ profile, files }) =>
  files.map((file) => ({ name: `${profile.version.key} (${file.title.met})`, profile, file })),
)

describe('eligibility fails closed (I18)', () => {
  it.each(everyCase)('$name: with everything met, somebody is cleared', ({ profile, file }) => {
    const decision = decided(profile, file)
    expect(required(decision).filter(({ status }) => status !== 'MET')).toEqual([])
    expect(decision.verdict).toBe('ELIGIBLE')
  })

  it.each(
    everyCase.flatMap((one) => clausesIn(one.profile, one.file).map((clause) => ({ ...one, clause: clause.id }))),
  )('$name: with $clause alone unmet, nobody is', ({ profile, file, clause }) => {
    const decision = decided(profile, file, clause)
    expect(
      required(decision)
        .filter(({ status }) => status !== 'MET')
        .map(({ id }) => id),
    ).toEqual([clause])
    expect(isCleared(decision.verdict)).toBe(false)
  })

  it.each(sevenProfiles)('$profile.version.key: no required clause is left out', ({ profile, files }) => {
    const { root } = profile.version
    const clauses = root.kind === 'all' ? root.children : []
    const all = clauses.filter(({ severity }) => severity !== 'recommended').map(({ id }) => id)
    const tried = new Set(files.flatMap((file) => clausesIn(profile, file).map(({ id }) => id)))
    expect(all.filter((id) => !tried.has(id))).toEqual([])
    // Nor does one that facts are there for ask for less than it did.
    const named = files
      .flatMap(({ pieces }) => Object.keys(pieces))
      .filter((id) => clauses.some((one) => one.id === id))
    expect(named.filter((id) => !all.includes(id))).toEqual([])
  })
})

import type { AcceptedCompletion, ProfileNode } from '@muster/contracts/schemas/profile.ts'
import { describe, expect, it } from 'vitest'
import { e1 } from '../courses/e1/e1.ts'
import { agencies } from './agencies.ts'
import { alumni } from './alumni.ts'
import { civilianFiles } from './civilian-files.ts'
import { appeals, bars, waivers } from './decisions.ts'
import { together } from './evidence.ts'
import { expertFiles } from './expert-files.ts'
import { accreditations, agencyCertificates, equivalences, issuers, proposals, recognisers } from './issuers.ts'
import { e1Published, learners } from './learners.ts'
import { freshCertificates } from './fresh-certificates.ts'
import { missionFiles } from './mission-files.ts'
import { ngoFiles } from './ngo-files.ts'
import { nominees } from './nominees.ts'
import { people } from './people.ts'
import { dutyStations, missions, outsideFacts } from './places.ts'
import { jobs, nominations, nominators, postings, unanswered } from './postings.ts'
import { p1Draft } from './profiles/p1-draft.ts'
import { publishedVersions } from './profiles/profiles.ts'
import { qualifications, scales } from './qualifications.ts'
import { rosterFiles } from './roster-files.ts'
import { consents, experiences, savedList } from './sharing.ts'

const files = together([
  civilianFiles,
  expertFiles,
  ngoFiles,
  missionFiles,
  rosterFiles,
  { certificates: freshCertificates, facts: [] },
])
const everybody = [...people, ...nominees, ...alumni]
const profiles = [...publishedVersions, p1Draft]
const keysOf = (items: readonly { readonly key: string }[]): string[] => items.map(({ key }) => key)
const kinds = [...keysOf(qualifications), e1.qualification]

const nodesBelow = (node: ProfileNode): ProfileNode[] => {
  const children = 'children' in node ? node.children : node.kind === 'team' ? [node.child] : []
  return [node, ...children.flatMap(nodesBelow)]
}
const nodesOf = (profile: (typeof profiles)[number]) => nodesBelow(profile.version.root)
const acceptedIn = (node: ProfileNode): readonly AcceptedCompletion[] => ('accepts' in node ? node.accepts : [])
const unknown = (wanted: readonly string[], known: readonly string[]) => wanted.filter((key) => !known.includes(key))
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

describe('the sample world', () => {
  it('names nothing twice', () => {
    for (const items of [agencies, everybody, qualifications, scales, issuers, dutyStations, missions, jobs, postings])
      expect(repeated(keysOf(items))).toEqual([])
    expect(repeated(everybody.map(({ family, given }) => `${family.en} ${given.en}`))).toEqual([])
    expect(repeated(files.certificates.map(({ person, qualification }) => `${person} ${qualification}`))).toEqual([])
    expect(repeated(files.facts.map(({ person, key }) => `${person} ${key}`))).toEqual([])
    expect(repeated(nominations.map(({ posting, person }) => `${posting} ${person}`))).toEqual([])
    expect(repeated(learners.map(({ person }) => person))).toEqual([])
  })

  it('refers only to what is there', () => {
    const persons = [
      ...[...files.certificates, ...files.facts, ...nominations, ...learners, ...waivers, ...bars, ...appeals].map(
        ({ person }) => person,
      ),
      ...waivers.flatMap(({ askedBy, signatures }) => [askedBy, ...signatures.map(({ by }) => by)]),
      ...bars.flatMap(({ recordedBy, liftAsked }) => [recordedBy, ...(liftAsked ? [liftAsked.by] : [])]),
      ...Object.values(recognisers),
      proposals.proposedBy,
      ...[...consents, ...experiences, ...savedList.people].map(({ person }) => person),
      ...experiences.flatMap(({ verifiedBy }) => verifiedBy ?? []),
      ...savedList.colleagues,
      savedList.by,
      ...outsideFacts.map(({ by }) => by),
      ...Object.values(nominators),
      ...publishedVersions.flatMap(({ author, approvers }) => [author, ...approvers]),
    ]
    expect(unknown(persons, keysOf(everybody))).toEqual([])
    expect(
      unknown(
        [...everybody, ...postings, ...profiles, ...agencyCertificates].map(({ agency }) => agency),
        keysOf(agencies),
      ),
    ).toEqual([])
    const issued = [...files.certificates, ...accreditations, ...agencyCertificates]
    expect(
      unknown(
        issued.map(({ issuer }) => issuer),
        keysOf(issuers),
      ),
    ).toEqual([])
    expect(
      unknown(
        [...issued.map(({ qualification }) => qualification), ...equivalences.flatMap(({ from, to }) => [from, to])],
        kinds,
      ),
    ).toEqual([])
    expect(
      unknown(
        postings.map(({ station }) => station),
        keysOf(dutyStations),
      ),
    ).toEqual([])
    expect(
      unknown(
        postings.map(({ profile }) => profile),
        profiles.map(({ version }) => version.key),
      ),
    ).toEqual([])
    expect(
      unknown(
        [...nominations, ...waivers].map(({ posting }) => posting),
        keysOf(postings),
      ),
    ).toEqual([])
    expect(
      unknown(
        outsideFacts.map(({ place }) => place),
        [...dutyStations.flatMap(({ key, country }) => [key, country.key]), ...keysOf(missions)],
      ),
    ).toEqual([])
    expect(
      unknown(
        postings.flatMap(({ mission }) => mission ?? []),
        keysOf(missions),
      ),
    ).toEqual([])
    expect(
      unknown(
        postings.map(({ job }) => job),
        keysOf(jobs),
      ),
    ).toEqual([])
    expect(
      unknown(
        unanswered.map(({ posting, person }) => `${posting} ${person}`),
        nominations.map(({ posting, person }) => `${posting} ${person}`),
      ),
    ).toEqual([])
    const scopes = files.certificates.flatMap(({ scope }) => scope ?? [])
    expect(
      unknown(
        scopes.flatMap(({ station }) => station ?? []),
        keysOf(dutyStations),
      ),
    ).toEqual([])
    expect(
      unknown(
        scopes.flatMap(({ posting }) => posting ?? []),
        keysOf(postings),
      ),
    ).toEqual([])
    expect(
      unknown(
        scopes.flatMap(({ job }) => job ?? []),
        postings.map(({ job }) => job),
      ),
    ).toEqual([])
  })

  it('nominates people of the agency whose posting it is, twelve or more for one of them', () => {
    const strangers = nominations.filter(
      ({ person, posting }) =>
        everybody.find(({ key }) => key === person)?.agency !== postings.find(({ key }) => key === posting)?.agency,
    )
    expect(strangers).toEqual([])
    expect(nominations.filter(({ posting }) => posting === 'selat-electoral-advisers').length).toBeGreaterThanOrEqual(
      12,
    )
  })

  it('says of every invented agency and issuer that it is invented, in both languages', () => {
    for (const { name } of [...agencies, ...issuers, ...missions])
      expect([name.en, name.ja]).toEqual([expect.stringContaining('(invented)'), expect.stringContaining('（架空）')])
  })

  it('puts its places in zones that exist', () => {
    for (const { zone } of dutyStations) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  })

  it('keeps what has happened in the past and in order', () => {
    for (const { completed } of files.certificates) expect(completed).toBeLessThanOrEqual(-4)
    for (const { on } of nominations) expect(on).toBeLessThan(0)
    for (const { departs, arrives, returns } of postings)
      expect([0, departs, arrives, returns]).toEqual([0, departs, arrives, returns].toSorted((a, b) => a - b))
    for (const { enrolled, active } of learners) {
      expect(enrolled).toBeGreaterThan(e1Published)
      expect(active).toBeGreaterThanOrEqual(enrolled)
      expect(active).toBeLessThan(0)
    }
  })
})

describe.each(profiles)('profile $version.key, version $version.version,', (profile) => {
  const nodes = nodesOf(profile)

  it('has one id a node, and a source for each', () => {
    const ids = nodes.map(({ id }) => id)
    expect(repeated(ids)).toEqual([])
    expect(Object.keys(profile.sources).toSorted()).toEqual(ids.toSorted())
    for (const { mark, toBeConfirmed } of Object.values(profile.sources))
      expect(toBeConfirmed).toBe(/default|own knowledge/.test(mark))
  })

  it('has titles in both languages', () => {
    for (const { title } of nodes)
      expect([/[a-z]/i.test(title.en), /[\u3040-\u30ff\u4e00-\u9fff]/.test(title.ja)]).toEqual([true, true])
  })

  it('accepts only kinds of proof there are, and carries the security clause', () => {
    expect(
      unknown(
        nodes.flatMap(acceptedIn).map(({ type }) => type),
        kinds,
      ),
    ).toEqual([])
    expect(
      profile.version.root.kind === 'all' &&
        profile.version.root.children.filter(({ id, category }) => id === 'security' && category === 'security'),
    ).toHaveLength(1)
    expect(nodes.filter(({ category, isWaivable }) => isWaivable && category)).toEqual([])
  })
})

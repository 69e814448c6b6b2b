import { addDays } from '@muster/calendar/calendar-date.ts'
import { nodesOf } from '@muster/eligibility/case.ts'
import { decide } from '@muster/eligibility/decide.ts'
import type { Decision } from '@muster/eligibility/decision.ts'
import type {
  AttributeValue,
  CommonFacts,
  Credential,
  MemberFacts,
  PersonFacts,
  Posting,
  Signature,
} from '@muster/eligibility/facts.ts'
import { e1 } from '@muster/sample/courses/e1/e1.ts'
import { revocations } from '@muster/sample/world/decided.ts'
import { civilianFiles } from '@muster/sample/world/civilian-files.ts'
import { bars, type SampleWaiver, waivers } from '@muster/sample/world/decisions.ts'
import { together, type SampleCertificate } from '@muster/sample/world/evidence.ts'
import { expertFiles } from '@muster/sample/world/expert-files.ts'
import { accreditations, agencyCertificates, equivalences } from '@muster/sample/world/issuers.ts'
import { learners } from '@muster/sample/world/learners.ts'
import { missionFiles } from '@muster/sample/world/mission-files.ts'
import { ngoFiles } from '@muster/sample/world/ngo-files.ts'
import { dutyStations, outsideFacts } from '@muster/sample/world/places.ts'
import { nominations, postings } from '@muster/sample/world/postings.ts'
import { sevenProfiles } from '@muster/sample/world/profiles/profiles.ts'
import { scales } from '@muster/sample/world/qualifications.ts'
import { describe, expect, it } from 'vitest'

const files = together([civilianFiles, expertFiles, ngoFiles, missionFiles])
const days = ['2026-10-05', '2027-02-28', '2028-02-29']

const credentialOf = (one: SampleCertificate, today: string): Credential => ({
  id: `${one.person}-${one.qualification}`,
  type: one.qualification,
  issuerId: one.issuer,
  isInternal: false,
  mode: one.mode,
  edition: one.edition ?? null,
  variant: one.variant ?? null,
  hours: one.hours ?? null,
  components: (one.components ?? []).map((key) => ({ key, isPassed: true })),
  completedOn: addDays(today, one.completed),
  statedThrough: one.expires === undefined ? null : addDays(today, one.expires),
  score: one.score ?? null,
  level: one.level ?? null,
  scope: one.scope
    ? { dutyStationId: one.scope.station ?? null, jobId: one.scope.job ?? null, postingId: one.scope.posting ?? null }
    : null,
  statuses: [
    one.status === 'verified' ? { status: 'verified' } : { status: one.status, reason: one.reason ?? '' },
    ...revocations
      .filter(({ person, qualification }) => person === one.person && qualification === one.qualification)
      .map(() => ({ status: 'revoked' as const, from: 'start' })),
  ],
})

const courseCompletions = (person: string, today: string): Credential[] =>
  learners
    .filter((learner) => learner.person === person && learner.attempt === 'passed')
    .map(({ active }) => ({
      id: `${person}-e1`,
      type: e1.qualification,
      issuerId: e1.agency,
      isInternal: true,
      mode: 'online',
      edition: e1.edition,
      hours: e1.hours,
      completedOn: addDays(today, active),
      statuses: [{ status: 'verified' }],
    }))

function personFacts(person: string, today: string): PersonFacts {
  const mine = files.facts.filter((one) => one.person === person)
  return {
    personId: person,
    credentials: [
      ...files.certificates.filter((one) => one.person === person).map((one) => credentialOf(one, today)),
      ...courseCompletions(person, today),
    ],
    attributes: mine.flatMap((one): AttributeValue[] =>
      one.kind === 'attribute'
        ? [
            {
              id: one.key,
              key: one.key,
              value: typeof one.value === 'object' ? addDays(today, one.value.day) : one.value,
            },
          ]
        : [],
    ),
    acknowledgements: mine.flatMap((one) =>
      one.kind === 'acknowledgement'
        ? [{ id: one.key, documentKey: one.key, edition: one.edition, readOn: addDays(today, one.read) }]
        : [],
    ),
    waivers: waivers
      .filter((one) => one.person === person && one.signatures.length === 2)
      .map((one) => ({
        id: one.clause,
        nodeId: one.clause,
        personId: person,
        postingId: one.posting,
        from: addDays(today, one.from),
        through: addDays(today, one.through),
        condition: { type: one.condition.type, bookedOn: addDays(today, one.condition.on) },
        grantedBy: signatureOf(one, 0),
        countersignedBy: signatureOf(one, 1),
      })),
    bars: bars
      .filter((one) => one.person === person)
      .map((one) => ({ id: 'bar', ground: one.kind, from: addDays(today, one.from), through: null })),
  }
}

function signatureOf({ signatures }: SampleWaiver, at: number): Signature {
  const { by, role } = signatures[at]!
  return { personId: by, role }
}

function postingOf(key: string, person: string, today: string): Posting {
  const posting = postings.find((one) => one.key === key)!
  const station = dutyStations.find((one) => one.key === posting.station)!
  return {
    id: key,
    places: [station.key, station.country.key, ...(posting.mission ? [posting.mission] : [])],
    dutyStationId: station.key,
    jobId: posting.job,
    field: posting.field,
    role: posting.role ?? null,
    traits: posting.traits ?? {},
    departsOn: addDays(today, posting.departs),
    arrivesOn: addDays(today, posting.arrives),
    returnsOn: addDays(today, posting.returns),
    nominatedOn: addDays(today, nominations.find((one) => one.posting === key && one.person === person)!.on),
  }
}

const commonFacts = (today: string): CommonFacts => ({
  accreditations: accreditations.map((one, index) => ({
    id: `a${index}`,
    issuerId: one.issuer,
    types: [one.qualification],
    from: one.from,
    through: one.through,
  })),
  equivalences: equivalences.map((one, index) => ({
    id: `q${index}`,
    from: { type: one.from, ...(one.issuer && { issuerIds: [one.issuer] }) },
    toType: one.to,
    validFrom: one.validFrom,
    validThrough: one.validThrough,
  })),
  scales: scales.map(({ key, grades }) => ({ key, grades })),
  outside: outsideFacts.map((one, index) => ({
    id: `o${index}`,
    key: one.key,
    place: one.place,
    value: one.value,
    from: addDays(today, one.from),
  })),
  attestations: files.facts.flatMap((one) =>
    one.kind === 'attestation'
      ? [
          {
            id: `${one.person}-${one.key}`,
            statement: one.key,
            organisationId: one.agency,
            personIds: [one.person],
            postingId: one.posting,
            from: addDays(today, one.from),
            through: null,
          },
        ]
      : [],
  ),
  courses: [
    {
      key: e1.key,
      type: e1.qualification,
      edition: e1.edition,
      issuerId: e1.agency,
      isInternal: true,
      mode: 'online',
      hours: e1.hours,
    },
  ],
})

/** What the engine says of a nominee of the sample world on a day of seeding. */
function decisionFor(person: string, today: string): Decision {
  const { posting: key } = nominations.find((one) => one.person === person)!
  const posting = postings.find((one) => one.key === key)!
  const members = nominations
    .filter((one) => one.posting === key)
    .map((one): MemberFacts => ({ person: personFacts(one.person, today), posting: postingOf(key, one.person, today) }))
  return decide({
    versions: sevenProfiles.map(({ profile }) => profile.version).filter(({ key: of }) => of === posting.profile),
    posting: postingOf(key, person, today),
    person: personFacts(person, today),
    team: posting.isTeam ? members : null,
    organisation: {
      organisationId: posting.agency,
      credentials: agencyCertificates
        .filter((one) => one.agency === posting.agency)
        .map((one) => ({
          id: one.qualification,
          type: one.qualification,
          issuerId: one.issuer,
          isInternal: false,
          completedOn: addDays(today, one.completed),
          statuses: [{ status: 'verified' }],
        })),
    },
    common: commonFacts(today),
    asOf: today,
  })
}

/** The clauses of the profile that are not met, each with its status. */
const open = (decision: Decision): string[] =>
  nodesOf(decision)
    .filter(
      ({ id, status, severity }) =>
        id !== 'root' && severity === 'required' && !['MET', 'NOT_APPLICABLE'].includes(status),
    )
    .filter(({ id }) => !/^(core-pko|breadth|language|registration|intermediate)-|-member$/.test(id))
    .map(({ id, status }) => `${id} ${status}`)

const intended: Record<string, readonly [verdict: string, ...open: string[]]> = {
  misaki: ['NOT_ELIGIBLE', 'security NOT_MET'],
  takumi: ['ELIGIBLE'],
  haruka: ['NOT_ELIGIBLE', 'field-security NOT_MET'],
  daniel: ['PENDING_VERIFICATION', 'field-security PENDING'],
  naoto: ['ELIGIBLE'],
  sakura: ['ELIGIBLE'],
  ibrahim: ['ELIGIBLE'],
  mariko: ['NOT_ELIGIBLE', 'security NOT_MET'],
  tomo: ['NOT_ELIGIBLE', 'medical NOT_MET'],
  ryo: ['NOT_ELIGIBLE', 'field-security NOT_MET'],
  kaori: ['NOT_ELIGIBLE', 'field-security NOT_MET'],
  shun: ['NOT_ELIGIBLE', 'conduct NOT_MET'],
  yui: ['NOT_ELIGIBLE', 'passport NOT_MET'],
  lucia: ['NOT_ELIGIBLE', 'core-pko NOT_MET'],
  hana: ['ELIGIBLE_WITH_CONDITIONS', 'field-security DUE_LATER'],
  kota: ['BARRED'],
  akira: ['ELIGIBLE'],
  nanami: ['NOT_ELIGIBLE', 'yellow-fever NOT_MET'],
  kenta: ['ELIGIBLE'],
  elena: ['ELIGIBLE'],
  yota: ['NOT_ELIGIBLE', 'security NOT_MET', 'medical PENDING'],
  aoi: ['NOT_ELIGIBLE', 'team-practical NOT_MET'],
  daisuke: ['NOT_ELIGIBLE', 'team-practical NOT_MET'],
  chihiro: ['NOT_ELIGIBLE', 'team-practical NOT_MET'],
  sota: ['ELIGIBLE'],
  kana: ['NOT_ELIGIBLE', 'security NOT_MET'],
  masato: ['NOT_ELIGIBLE', 'pre-posting NOT_MET'],
  mei: ['NOT_ELIGIBLE', 'security NOT_MET', 'high-risk-training NOT_MET', 'safeguarding NOT_MET'],
  amina: ['ELIGIBLE'],
  sho: ['PENDING_VERIFICATION', 'first-aid PENDING'],
  satoshi: ['ELIGIBLE'],
  reiko: ['NOT_ELIGIBLE', 'conduct-commander NOT_MET'],
  tatsuya: ['ELIGIBLE'],
  megumi: ['NOT_ELIGIBLE', 'assessment-firearms NOT_MET'],
  hinata: ['ELIGIBLE'],
  nozomi: ['NOT_ELIGIBLE', 'entry-visa NOT_MET'],
  kenichi: ['ELIGIBLE'],
  asami: ['NOT_ELIGIBLE', 'employer-consent NOT_MET'],
}

describe.each(days)('the sample world seeded on %s', (today) => {
  it.each(Object.keys(intended))('%s', (person) => {
    const decision = decisionFor(person, today)
    expect([decision.verdict, ...open(decision)]).toEqual(intended[person])
  })

  it('has everybody who is nominated in the list above', () => {
    expect(new Set(nominations.map(({ person }) => person))).toEqual(new Set(Object.keys(intended)))
  })

  it('leaves the members of the first team fine by themselves, and holds the second team’s clause met', () => {
    expect([decisionFor('aoi', today).person?.verdict, decisionFor('aoi', today).team?.verdict]).toEqual([
      'ELIGIBLE',
      'NOT_ELIGIBLE',
    ])
    expect(decisionFor('sota', today).team?.verdict).toBe('ELIGIBLE')
  })

  it('shows Haruka covered at departure and not at return, and Misaki one course from eligible', () => {
    const fieldSecurity = nodesOf(decisionFor('haruka', today)).find(({ id }) => id === 'field-security')!
    expect(fieldSecurity.runs.map(({ status }) => status)).toEqual(['MET', 'NOT_MET'])
    expect(
      decisionFor('misaki', today).missing.map(({ type, courseKey, isByDeparture }) => [
        type,
        courseKey,
        isByDeparture,
      ]),
    ).toEqual([['e1-security-management', 'e1', true]])
  })
})

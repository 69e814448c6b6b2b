import type { DraftCase } from '@muster/contracts/schemas/case.ts'
import type { ProfileNode } from '@muster/contracts/schemas/profile.ts'
import type { SampleProfile } from '../profiles/profile.ts'

type Given = DraftCase['given']
type Person = Given['person']
type Common = NonNullable<Given['common']>
export type CaseCredential = NonNullable<Person['credentials']>[number]

/** The facts that meet one clause. */
export interface Piece {
  readonly credentials?: readonly CaseCredential[]
  readonly attributes?: NonNullable<Person['attributes']>
  readonly acknowledgements?: NonNullable<Person['acknowledgements']>
  readonly attestations?: NonNullable<Common['attestations']>
  /** What the sending organisation holds. */
  readonly organisation?: readonly CaseCredential[]
}

/** Facts that meet every clause that applies, apart by clause: leaving one piece out leaves that clause alone unmet. */
export interface CompleteFile {
  readonly title: { readonly met: string; readonly without: string }
  readonly posting: Given['posting']
  readonly asOf: string
  readonly pieces: Readonly<Record<string, Piece>>
  readonly outside?: NonNullable<Common['outside']>
  readonly documents?: NonNullable<Common['documents']>
  readonly isTeam?: boolean
}

export const personId = 'candidate'
const organisationId = 'sending-agency'

/** Accredited for everything; what is said to come from it counts as from an accredited issuer. */
export const centre = 'accredited-centre'

/** A certificate with an id after its type. */
export const held = (type: string, completedOn: string, more: Partial<CaseCredential> = {}): CaseCredential => ({
  id: `${type}-1`,
  type,
  completedOn,
  ...more,
})

/** A date, number or flag about the candidate. */
export const known = (key: string, value: string | number | boolean): Piece => ({
  attributes: [{ id: `${key}-1`, key, value }],
})

/** What an organisation states for a list that the candidate is on. */
export const stated = (statement: string, from: string, postingId: string | null = null): Piece => ({
  attestations: [
    {
      id: `${statement}-1`,
      statement,
      organisationId: 'stating-body',
      personIds: [personId],
      postingId,
      from,
      through: null,
    },
  ],
})

export const certificates = (...credentials: readonly CaseCredential[]): Piece => ({ credentials })

/** The facts of a case: all pieces, or all but one. */
export function factsOf(file: CompleteFile, without: string | null = null): Given {
  const pieces = Object.entries(file.pieces).flatMap(([clause, piece]) => (clause === without ? [] : [piece]))
  return {
    posting: file.posting,
    person: {
      personId,
      credentials: pieces.flatMap(({ credentials = [] }) => credentials),
      attributes: pieces.flatMap(({ attributes = [] }) => attributes),
      acknowledgements: pieces.flatMap(({ acknowledgements = [] }) => acknowledgements),
    },
    ...(file.isTeam ? { team: [] } : {}),
    organisation: { organisationId, credentials: pieces.flatMap(({ organisation = [] }) => organisation) },
    common: {
      accreditations: [{ id: 'accreditation-1', issuerId: centre, types: null, from: '2015-01-01', through: null }],
      scales: [
        { key: 'cefr', grades: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] },
        { key: 'military-language', grades: null },
      ],
      attestations: pieces.flatMap(({ attestations = [] }) => attestations),
      outside: [...(file.outside ?? [])],
      documents: [...(file.documents ?? [])],
    },
    asOf: file.asOf,
  }
}

const clausesOf = ({ version }: SampleProfile): readonly ProfileNode[] =>
  version.root.kind === 'all' ? version.root.children : [version.root]

/** The required clauses that a file has a piece for. */
export const clausesIn = (profile: SampleProfile, file: CompleteFile): readonly ProfileNode[] =>
  clausesOf(profile).filter(({ id, severity }) => severity !== 'recommended' && id in file.pieces)

/** One case with everything met, and one for each clause with that one alone unmet. */
export const casesOf = (profile: SampleProfile, file: CompleteFile): DraftCase[] => [
  { title: file.title.met, given: factsOf(file), expect: { verdict: 'ELIGIBLE' } },
  ...clausesIn(profile, file).map(({ id, title }): DraftCase => ({
    title: `${file.title.without}: ${title.en}`,
    given: factsOf(file, id),
    expect: { verdict: 'NOT_ELIGIBLE', nodes: { [id]: 'NOT_MET' } },
  })),
]

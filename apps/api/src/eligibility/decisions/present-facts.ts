import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { EvaluationInput } from '@muster/eligibility/decision.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { factsIn, type PlacedFact } from './facts-in.ts'

type ShownFact = ReplyOf<'decisions.read'>['facts'][number]

/** What any fact may say about itself. */
interface Saying {
  readonly type?: string
  readonly toType?: string
  readonly key?: string
  readonly types?: readonly string[] | null
  readonly issuerId?: string
  readonly completedOn?: string
  readonly performedOn?: string
  readonly readOn?: string
  readonly from?: string | { readonly type: string }
  readonly validFrom?: string
  readonly recordedAt?: string
}

/** A fact as `decision_fact` names it, with what the reader may know of it. */
export interface UsedRow {
  readonly id: string
  readonly kind: string
  readonly ownerId: string | null
  readonly hash: string
}

interface Names {
  readonly titles: ReadonlyMap<string, Bilingual>
  readonly issuers: ReadonlyMap<string, Bilingual>
  readonly certificates: ReadonlyMap<string, string>
}

const typeOf = ({ type, types, from }: Saying): string | null =>
  type ?? types?.[0] ?? (typeof from === 'object' ? from.type : null)

const dayOf = (said: Saying): string | null =>
  said.completedOn ??
  said.performedOn ??
  said.readOn ??
  said.validFrom ??
  (typeof said.from === 'string' ? said.from : null)

async function namesOf(tx: Tx, said: readonly Saying[], ids: readonly string[]): Promise<Names> {
  const named = await tx.query<{ key: string; kind: string; en: string; ja: string }>(
    `SELECT key, 'title' AS kind, title_en AS en, title_ja AS ja FROM qualification WHERE key = ANY ($1)
     UNION ALL SELECT key, 'title', title_en, title_ja FROM outside_fact_kind WHERE key = ANY ($1)
     UNION ALL SELECT id::text, 'issuer', name_en, name_ja FROM issuer WHERE id::text = ANY ($2)
     UNION ALL SELECT id::text, 'issuer', name_en, name_ja FROM agency WHERE id::text = ANY ($2)`,
    [said.flatMap((one) => [typeOf(one) ?? one.key ?? []].flat()), said.flatMap(({ issuerId }) => issuerId ?? [])],
  )
  const certificates = await tx.query<{ id: string; publicId: string }>(
    `SELECT c.completion_id AS id, c.public_id AS "publicId" FROM certificate c
     WHERE c.completion_id = ANY ($1) AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.replaces_id = c.id)`,
    [ids],
  )
  const of = (wanted: string): Map<string, Bilingual> =>
    new Map(named.filter(({ kind }) => kind === wanted).map(({ key, en, ja }) => [key, { en, ja }]))
  return {
    titles: of('title'),
    issuers: of('issuer'),
    certificates: new Map(certificates.map(({ id, publicId }) => [id, publicId])),
  }
}

/** What the nominee may read of their own certificates, who cannot read what staff keep. */
const ownSaying = (tx: Tx, ids: readonly string[]): Promise<(Saying & { readonly id: string })[]> =>
  tx.query(
    `SELECT c.id, c.qualification_key AS type, o.agency_id::text AS "issuerId", c.completed_on::text AS "completedOn", c.recorded_at AS "recordedAt"
       FROM completion c JOIN edition e ON e.id = c.edition_id JOIN course o ON o.id = e.course_id WHERE c.id = ANY ($1)
     UNION ALL SELECT id, qualification_key, issuer_id::text, completed_on::text, recorded_at FROM outside_certificate WHERE id = ANY ($1)`,
    [ids],
  )

/**
 * The facts a decision rests on as they were then; of other people's nothing but that there was one. `input` is what it was
 * made from, where the reader may see it: to the nominee it names other people.
 */
export async function presentFacts(
  tx: Tx,
  nomineeId: string,
  used: readonly UsedRow[],
  input: EvaluationInput | null,
): Promise<ShownFact[]> {
  const ids = used.map(({ id }) => id)
  const placed: ReadonlyMap<string, PlacedFact> = input ? factsIn(input) : new Map()
  const own = new Map((input ? [] : await ownSaying(tx, ids)).map((one) => [one.id, one]))
  const saying = (id: string): Saying => (placed.get(id)?.fact as Saying | undefined) ?? own.get(id) ?? {}
  const names = await namesOf(tx, ids.map(saying), ids)
  return used.map(({ id, kind, ownerId, hash }): ShownFact => {
    const of =
      ownerId === null
        ? 'everybody'
        : ownerId === nomineeId
          ? 'nominee'
          : ownerId === input?.organisation?.organisationId
            ? 'agency'
            : 'member'
    const said = of === 'member' ? {} : saying(id)
    const key = typeOf(said) ?? said.key ?? ''
    return {
      id,
      kind,
      of,
      hash,
      title: names.titles.get(key) ?? null,
      issuer: names.issuers.get(said.issuerId ?? '') ?? null,
      on: dayOf(said),
      recordedAt: said.recordedAt ? new Date(said.recordedAt).toISOString() : null,
      certificateId: of === 'member' ? null : (names.certificates.get(id) ?? null),
    }
  })
}

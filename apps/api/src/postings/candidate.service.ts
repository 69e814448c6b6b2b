import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { type NameColumns, nameColumns, nameOf } from '../people/name.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { notFound } from '../platform/problems/refusal.ts'

type Candidate = ReplyOf<'nominations.candidates'>['people'][number]

interface Row extends NameColumns {
  readonly id: string
  readonly isNominated: boolean
  readonly others: Candidate['others']
}

const candidates = `SELECT t.id, ${nameColumns('t')},
    EXISTS (SELECT 1 FROM nomination n WHERE n.posting_id = p.id AND n.person_id = t.id AND n.withdrawn_at IS NULL) AS "isNominated",
    coalesce((SELECT jsonb_agg(jsonb_build_object('title', jsonb_build_object('en', q.title_en, 'ja', q.title_ja), 'departsOn', q.departs_on, 'returnsOn', q.returns_on,
        'answer', CASE WHEN o.accepted_at IS NULL THEN 'waiting' ELSE 'accepted' END) ORDER BY q.departs_on, o.id)
      FROM nomination o JOIN posting q ON q.id = o.posting_id
      WHERE o.person_id = t.id AND o.withdrawn_at IS NULL AND q.id <> p.id AND NOT q.is_standby AND q.departs_on <= p.returns_on AND q.returns_on >= p.departs_on), '[]') AS others
  FROM posting p JOIN person t ON t.agency_id = p.agency_id AND t.closed_at IS NULL
  WHERE p.id = $1 AND p.agency_id = $2
    AND ($5::uuid IS NULL OR (t.family_name, t.given_name, t.id) > (SELECT l.family_name, l.given_name, l.id FROM person l WHERE l.id = $5))
    AND lower(t.family_name || ' ' || t.given_name || ' ' || t.family_name_ja || ' ' || t.given_name_ja) LIKE ALL ($3::text[])
  ORDER BY t.family_name, t.given_name, t.id LIMIT $4`

@Injectable()
export class CandidateService {
  constructor(private readonly work: UnitOfWork) {}

  /** People of the own agency by name. Every word of a search stands somewhere in their names. */
  list(call: PersonCall<'nominations.candidates'>): Promise<ReplyOf<'nominations.candidates'>> {
    const { after, limit, search = '' } = call.query
    const { agencyId, personId } = call.actor
    const { posting } = call.params
    const words = search.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean)
    const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
    return this.work.run(call, async (tx) => {
      const [known] = await tx.query('SELECT 1 FROM posting WHERE id = $1 AND agency_id = $2', [posting, agencyId])
      if (!known) throw notFound()
      const rows = await tx.query<Row>(candidates, [posting, agencyId, patterns, limit + 1, readCursor(after)])
      const page = pageOf(rows, limit, ({ id }) => id)
      return {
        people: page.rows.map((row) => ({
          id: row.id,
          name: nameOf(row),
          standing: row.id === personId ? 'self' : row.isNominated ? 'nominated' : 'free',
          others: row.others,
        })),
        next: page.next,
      }
    })
  }
}

import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { overlapsOf } from '../postings/overlaps.ts'
import { findParts } from '../postings/posting-parts.ts'
import { holdPosting } from '../postings/posting-state.ts'
import { presentJudged } from './present-posting.ts'
import { StandingService } from './standing.service.ts'

interface NomineeRow extends NameColumns {
  readonly nominationId: string
  readonly personId: string
}

const nominees = `SELECT n.id AS "nominationId", t.id AS "personId", ${nameColumns('t')} FROM nomination n JOIN person t ON t.id = n.person_id
  WHERE n.posting_id = $1 AND n.withdrawn_at IS NULL ORDER BY t.family_name, t.given_name, n.id`

@Injectable()
export class PostingPreviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standings: StandingService,
  ) {}

  /** Judges everybody nominated as if the posting were already changed. Nothing is kept. */
  read(call: PersonCall<'postings.preview'>): Promise<ReplyOf<'postings.preview'>> {
    const { body } = call
    const today = this.clock.today()
    return this.work.run(call, async (tx) => {
      const posting = await holdPosting(tx, call.params.posting, call.actor.agencyId, today)
      await findParts(tx, body, today)
      const people = await tx.query<NomineeRow>(nominees, [posting.id])
      const ids = people.map(({ nominationId }) => nominationId)
      const before = await this.standings.briefs(tx, ids)
      const after = await this.standings.asIf(tx, ids, { ...posting, ...body })
      const [old, moved] = [await overlapsOf(tx, ids), await overlapsOf(tx, ids, body)]
      return {
        nominees: people.flatMap((row) => {
          const { nominationId } = row
          const [was, would] = [before.get(nominationId), after.get(nominationId)?.brief]
          if (!was || !would) return []
          const known = new Set(
            old.get(nominationId)?.map((one) => `${one.nominationId} ${one.fromOn} ${one.throughOn}`),
          )
          return [
            {
              nominationId,
              person: { id: row.personId, name: nameOf(row) },
              before: { verdict: was.verdict, personVerdict: was.personVerdict },
              after: presentJudged(would),
              overlaps: (moved.get(nominationId) ?? [])
                .filter((one) => !known.has(`${one.nominationId} ${one.fromOn} ${one.throughOn}`))
                .map(({ answer: _, ...overlap }) => overlap),
            },
          ]
        }),
      }
    })
  }
}

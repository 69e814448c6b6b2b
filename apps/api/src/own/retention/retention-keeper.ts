import { Injectable, type OnModuleInit } from '@nestjs/common'
import { retentionKinds, type RetentionKind } from '@muster/contracts/schemas/agency.ts'
import { attemptFileKey } from '../../assessments/attempt-file-rows.ts'
import { systemActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { evidenceKey } from '../../recognition/evidence-key.ts'

type Counts = Partial<Record<RetentionKind, number>>

interface Keeping {
  readonly id: string
  readonly day: string
}

/** Rows taken away in one transaction. */
const mostAtOnce = 500
/** The hour of an agency's day from which its night's work is done. */
const nightHour = 2

/** Agencies that have the periods applied, whose night it is, and for which it was not done. */
const dueTonight = `SELECT a.id, to_char(now() AT TIME ZONE a.zone, 'YYYY-MM-DD') AS day FROM agency a
  WHERE a.retention_by IS NOT NULL AND ($1 OR extract(hour FROM now() AT TIME ZONE a.zone) >= ${nightHour})
    AND NOT EXISTS (SELECT 1 FROM retention_run r WHERE r.agency_id = a.id AND r.on_day = (now() AT TIME ZONE a.zone)::date) ORDER BY a.id`

const filesOf = (place: string): string =>
  `SELECT x.person_id AS "personId", x.sha256 FROM ${place} x WHERE x.id = ANY ($1)
     AND NOT EXISTS (SELECT 1 FROM ${place} o WHERE o.person_id = x.person_id AND o.sha256 = x.sha256 AND o.id <> ALL ($1))`

/** Applies the retention periods of agencies, once a night; what is broken off is done by the next run. */
@Injectable()
export class RetentionKeeper implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly files: FileStore,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(3_600, 'apply-retention', () => this.applyAll())
  }

  /** Does the night's work of every agency whose night it is, or of all that have it to do; of how many. */
  async applyAll(atAnyHour = false): Promise<number> {
    const due = await this.work.run({ actor: systemActor }, (tx) => tx.query<Keeping>(dueTonight, [atAnyHour]))
    for (const agency of due) await this.apply(agency)
    return due.length
  }

  private async apply({ id, day }: Keeping): Promise<void> {
    const counts: Counts = { closed: await this.proposeErasures(id) }
    for (const kind of retentionKinds) if (kind !== 'closed') counts[kind] = await this.takeAway(id, kind)
    await this.work.run({ actor: systemActor }, async (tx) => {
      const [run] = await tx.query<{ id: string }>(
        `INSERT INTO retention_run (agency_id, on_day, counts) VALUES ($1, $2, $3) ON CONFLICT (agency_id, on_day) DO NOTHING RETURNING id`,
        [id, day, JSON.stringify(counts)],
      )
      if (run)
        await audit(tx, {
          act: 'retention.apply',
          subject: { kind: 'agency', id },
          agencyId: id,
          details: { ...counts },
        })
    })
  }

  /** Files first: should it break off between, the rows are found again and go with the next run. */
  private async takeAway(agencyId: string, kind: RetentionKind): Promise<number> {
    let taken = 0
    for (;;) {
      const ids = await this.work.run({ actor: systemActor }, async (tx) => {
        const found = await tx.query<{ place: string; id: string }>(
          'SELECT place, id FROM retention_found($1, $2) ORDER BY at, id LIMIT $3',
          [agencyId, kind, mostAtOnce],
        )
        for (const key of await keysOf(tx, found)) await this.files.remove(key)
        return found.map((each) => each.id)
      })
      if (ids.length === 0) return taken
      const rows = await this.work.run({ actor: systemActor }, async (tx) => {
        const [row] = await tx.query<{ rows: string }>('SELECT retention_apply($1, $2, $3) AS rows', [
          agencyId,
          kind,
          ids,
        ])
        return Number(row?.rows ?? 0)
      })
      // Turned off meanwhile, or nothing that can go: the next night looks again.
      if (rows === 0) return taken
      taken += rows
    }
  }

  /** Files of closed accounts: erased by two people, of whom the one who had the periods applied is the first. */
  private proposeErasures(agencyId: string): Promise<number> {
    return this.work.run({ actor: systemActor }, async (tx) => {
      const opened = await tx.query<{ id: string; personId: string }>(
        `INSERT INTO erasure (person_id, agency_id, ground, asked_by)
         SELECT f.id, a.id, 'agency', a.retention_by FROM agency a CROSS JOIN LATERAL retention_found(a.id, 'closed') f
         WHERE a.id = $1 AND f.id <> a.retention_by ORDER BY f.at LIMIT ${mostAtOnce}
         ON CONFLICT (person_id) WHERE ended_at IS NULL DO NOTHING RETURNING id, person_id AS "personId"`,
        [agencyId],
      )
      for (const { id, personId } of opened)
        await audit(tx, { act: 'retention.propose', subject: { kind: 'erasure', id }, concerns: personId, agencyId })
      if (opened.length > 0)
        await this.notices.notify(tx, {
          personIds: await this.notices.holders(tx, agencyId, ['administrator']),
          dutyIn: agencyId,
          kind: 'erasure-asked',
          parameters: {},
          path: '/erasures',
        })
      return opened.length
    })
  }
}

/** Where the files of found rows lie that no other row needs. */
async function keysOf(tx: Tx, found: readonly { readonly place: string; readonly id: string }[]): Promise<string[]> {
  const keys: string[] = []
  for (const [place, keyOf] of [
    ['evidence_file', evidenceKey],
    ['attempt_file', attemptFileKey],
  ] as const) {
    const ids = found.filter((each) => each.place === place).map(({ id }) => id)
    if (ids.length === 0) continue
    const rows = await tx.query<{ personId: string; sha256: string }>(filesOf(place), [ids])
    keys.push(...rows.map(({ personId, sha256 }) => keyOf(personId, sha256)))
  }
  return keys
}

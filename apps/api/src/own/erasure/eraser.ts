import { Injectable, type OnModuleInit } from '@nestjs/common'
import { nameColumns, type NameColumns } from '../../people/name.ts'
import { systemActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { PersonKeys } from '../../platform/person-keys.ts'
import { inventory } from '../inventory/inventory.ts'
import { accountsOf, exportsOf, filesOf } from '../own-files.ts'
import { inOrderOfDeletion } from './deletion-order.ts'

interface Due extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly email: string
}

const dueNow = `SELECT e.id, e.person_id AS "personId", e.agency_id AS "agencyId", p.email, ${nameColumns('p')}
  FROM erasure e JOIN erasure_act a ON a.erasure_id = e.id AND a.kind = 'confirmed' JOIN person p ON p.id = e.person_id
  WHERE e.ended_at IS NULL AND a.due_at <= now() ORDER BY a.due_at, e.id`

/** Erased by hand in the database, as words that must keep their form. */
const special = new Set(['person', 'decision'])

/** Erases whom two people want erased, once the time to think it over has passed. */
@Injectable()
export class Eraser implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly files: FileStore,
    private readonly keys: PersonKeys,
  ) {}

  onModuleInit(): void {
    this.jobs.every(600, 'erase-people', () => this.eraseDue())
  }

  /** Erases all that are due; how many. One that fails keeps no other from being erased, and is tried again. */
  async eraseDue(): Promise<number> {
    const due = await this.work.run({ actor: systemActor }, (tx) => tx.query<Due>(dueNow))
    const failures: unknown[] = []
    for (const one of due) await this.erase(one).catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw new Error(`${failures.length} people were not erased`, { cause: failures[0] })
    return due.length
  }

  /**
   * Files and key first: should it break off afterwards, the next run finds the rows and does the rest. What is written last
   * says that it is done.
   */
  private async erase(due: Due): Promise<void> {
    const { personId } = due
    const { accounts, keys } = await this.work.run({ actor: systemActor }, async (tx) => {
      const theirs = await accountsOf(tx, personId)
      const found: string[] = []
      for (const account of theirs)
        found.push(...(await filesOf(tx, account)).map(({ key }) => key), ...(await exportsOf(tx, account)))
      return { accounts: theirs, keys: found }
    })
    for (const key of keys) await this.files.remove(key)
    for (const account of accounts) await this.keys.destroy(account)
    await this.work.run({ actor: systemActor }, async (tx) => {
      const counts: Record<string, number> = { files: keys.length }
      for (const account of accounts)
        for (const [table, count] of Object.entries(await eraseAccount(tx, due, account)))
          counts[table] = (counts[table] ?? 0) + count
      await tx.query(
        `INSERT INTO erasure_act (erasure_id, person_id, agency_id, kind, counts) VALUES ($1, $2, $3, 'completed', $4)`,
        [due.id, personId, due.agencyId, JSON.stringify(counts)],
      )
      await audit(tx, {
        act: 'erasures.complete',
        subject: { kind: 'erasure', id: due.id },
        concerns: personId,
        agencyId: due.agencyId,
        details: { rows: Object.values(counts).reduce((sum, count) => sum + count, 0) },
      })
    })
  }
}

/** One account of the person an erasure is about: theirs, or one that was merged into it. */
async function eraseAccount(tx: Tx, due: Due, account: string): Promise<Record<string, number>> {
  const [named] = await tx.query<Due>(
    `SELECT $2::uuid AS id, p.id AS "personId", $3::uuid AS "agencyId", p.email, ${nameColumns('p')} FROM person p WHERE p.id = $1`,
    [account, due.id, due.agencyId],
  )
  if (!named) throw new Error(`the account ${account} is gone`)
  await tx.query(`SELECT set_config('muster.erased_account', $1, true)`, [account])
  // The person first: the database keeps their names from before, and that goes with the rest.
  await tx.query('SELECT erase_person($1)', [due.id])
  return eraseRows(tx, named)
}

/** How the person is named in texts of others: by id, address and full name in either script. */
function mentionsOf({ personId, email, familyName, givenName, familyNameJa, givenNameJa }: Due): string[] {
  const names = [
    `${familyName.toLocaleUpperCase('en')} ${givenName}`,
    `${familyName} ${givenName}`,
    `${givenName} ${familyName}`,
    `${familyNameJa} ${givenNameJa}`,
  ]
  const whole = names.map((name) => name.trim()).filter((name) => /\S\s\S/u.test(name))
  return [...new Set([personId, email, ...whole])]
}

/** Everything of theirs that the inventory says goes, table by table; how many rows of which. */
async function eraseRows(tx: Tx, due: Due): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const mentions = mentionsOf(due)
  const of = inventory.filter(({ path, table }) => path !== null && !special.has(table))
  const steps = [...of.filter(({ atErasure }) => atErasure === 'blank'), ...(await inOrderOfDeletion(tx, of))]
  for (const { table, path, mention, atErasure, columns } of steps) {
    const blanked =
      atErasure === 'blank'
        ? columns.flatMap(({ name, is }) => (is === 'words' || is === 'withheld' ? name : []))
        : null
    const [row] = await tx.query<{ found: string }>('SELECT erase_from($1, $2, $3, $4, $5) AS found', [
      due.id,
      table,
      path,
      blanked,
      mention ? mentions : null,
    ])
    counts[table] = Number(row?.found ?? 0)
  }
  return counts
}

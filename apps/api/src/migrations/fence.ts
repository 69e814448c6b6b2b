import type { QueryRunner } from 'typeorm'

/** What the API may do with a table, and for which rows: a policy's condition for each command it may use. */
export interface FencedTable {
  readonly name: string
  readonly select: string
  readonly insert?: string
  readonly update?: string
  readonly delete?: string
}

/** Conditions that policies are made of. */
export const own = 'person_id = (SELECT actor_person())'
export const signedIn = `(SELECT actor_kind()) = 'person'`
export const staffOf = (roles: string): string =>
  `(agency_id = (SELECT actor_agency()) AND (SELECT actor_holds('${roles}')))`

/**
 * Puts new tables behind row-level security, forced, with grants for exactly what is named; the owner migrates, and jobs
 * (the system) see everything. Migrations that landed rest on what this does: a change needs another function.
 */
export async function fence(runner: QueryRunner, tables: readonly FencedTable[]): Promise<void> {
  for (const { name, ...commands } of tables) {
    await runner.query(`ALTER TABLE "${name}" ENABLE ROW LEVEL SECURITY`)
    await runner.query(`ALTER TABLE "${name}" FORCE ROW LEVEL SECURITY`)
    await runner.query(`CREATE POLICY ${name}_owner ON "${name}" TO CURRENT_USER USING (true) WITH CHECK (true)`)
    await runner.query(
      `CREATE POLICY ${name}_system ON "${name}" TO muster_app USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))`,
    )
    for (const [command, condition] of Object.entries(commands)) {
      const checks = {
        select: `USING (${condition})`,
        insert: `WITH CHECK (${condition})`,
        update: `USING (${condition}) WITH CHECK (${condition})`,
        delete: `USING (${condition})`,
      }[command]
      await runner.query(`GRANT ${command.toUpperCase()} ON "${name}" TO muster_app`)
      await runner.query(
        `CREATE POLICY ${name}_${command} ON "${name}" FOR ${command.toUpperCase()} TO muster_app ${checks}`,
      )
    }
  }
}

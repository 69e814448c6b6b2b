import type { Client } from 'pg'

/** Makes the database able to stop whoever writes to one of these tables, until the table is named no more. */
export async function preparePauses(owner: Client, steps: readonly string[]): Promise<void> {
  await owner.query('CREATE TABLE crash_step (step text PRIMARY KEY)')
  await owner.query(`CREATE FUNCTION crash_pause() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$ BEGIN
    WHILE EXISTS (SELECT 1 FROM crash_step WHERE step = TG_TABLE_NAME) LOOP PERFORM pg_sleep(0.02); END LOOP; RETURN NEW; END $$`)
  for (const step of steps)
    await owner.query(`CREATE TRIGGER crash_pause BEFORE INSERT ON ${step} FOR EACH ROW EXECUTE FUNCTION crash_pause()`)
}

export const stopAt = (owner: Client, step: string): Promise<unknown> =>
  owner.query('INSERT INTO crash_step VALUES ($1)', [step])
export const goOn = (owner: Client): Promise<unknown> => owner.query('DELETE FROM crash_step')

/** Whether somebody stands at the step now. */
export async function isStopped(owner: Client): Promise<boolean> {
  const { rowCount } = await owner.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'`)
  return (rowCount ?? 0) > 0
}

import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * People with waivers and people with bars are few among very many: their rows are found without looking at the others.
 * The index by person alone went into every row of a new leaf and served only whoever moves or leaves.
 */
export class RareRows1795392000036 implements MigrationInterface {
  name = 'RareRows1795392000036'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX row_waived ON population.row (place, block, agency_id, person_id) WHERE waived IS NOT NULL',
    )
    await runner.query(
      `CREATE INDEX row_barred ON population.row (place, block, agency_id, person_id) WHERE (more ->> 'b') IS NOT NULL`,
    )
    await runner.query(`CREATE OR REPLACE FUNCTION population_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.agency_id <> NEW.agency_id OR OLD.closed_at IS DISTINCT FROM NEW.closed_at) THEN
    DELETE FROM population.row r USING population_block b WHERE r.place = b.place AND r.block = b.id AND r.person_id = NEW.id;
  END IF;
  INSERT INTO population_change (person_id, agency_id) VALUES (NEW.id, NEW.agency_id);
  RETURN NULL;
END $$`)
    await runner.query('DROP INDEX population.row_by_person')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}

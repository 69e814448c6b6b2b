import type { MigrationInterface, QueryRunner } from 'typeorm'

/** An object that may be missing is emptied where there is one, since some rows must have it: a proposal to correct says what. */
export class BlankObjects1795392000132 implements MigrationInterface {
  name = 'BlankObjects1795392000132'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE FUNCTION blank_of(place regclass, column_name text) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN format_type(a.atttypid, NULL) = 'jsonb' THEN format('CASE jsonb_typeof(%1$I) WHEN ''array'' THEN ''[]''::jsonb WHEN ''null'' THEN %1$I ELSE CASE WHEN %1$I IS NOT NULL THEN ''{}''::jsonb END END', column_name)
    WHEN NOT a.attnotnull THEN 'NULL' WHEN format_type(a.atttypid, NULL) = 'text' THEN quote_literal('(erased)') ELSE quote_literal('{}') END
  FROM pg_attribute a WHERE a.attrelid = place AND a.attname = column_name $$`)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}

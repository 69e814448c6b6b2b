import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  'DROP INDEX "audit_entry_by_agency"',
  'DROP INDEX "audit_entry_by_subject"',
  'CREATE INDEX "audit_entry_by_agency" ON "audit_entry" ("agency_id", "at", "id")',
  'CREATE INDEX "audit_entry_by_act" ON "audit_entry" ("agency_id", "act", "at", "id")',
  'CREATE INDEX "audit_entry_by_actor" ON "audit_entry" ("actor_id", "at", "id") WHERE actor_id IS NOT NULL',
  'CREATE INDEX "audit_entry_by_concerned" ON "audit_entry" ("concerns_person_id", "at", "id") WHERE concerns_person_id IS NOT NULL',
  'CREATE INDEX "audit_entry_by_subject" ON "audit_entry" ("subject_id", "at", "id")',
]

/** Each question that is asked of the audit entries has an index in the order of its answer. */
export class AuditSearch1795392000071 implements MigrationInterface {
  name = 'AuditSearch1795392000071'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}

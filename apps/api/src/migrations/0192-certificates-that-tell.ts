import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
-- Whether there is anything to tell somebody of a certificate of theirs: it ends within so many days of one, or something
-- became of it. Everything it looks at, they may read: it spares their home the conditions of seven tables. Of others it says no.
CREATE FUNCTION certificates_tell(person uuid, on_day date, days integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM certificate f JOIN completion m ON m.id = f.completion_id JOIN edition e ON e.id = m.edition_id
    WHERE (is_system() OR (actor_kind() = 'person' AND person = actor_person())) AND f.person_id = ANY (accounts_of(person))
      AND ((m.completed_on + make_interval(months => e.validity_months))::date BETWEEN on_day AND on_day + days
        OR EXISTS (SELECT FROM certificate_status s WHERE s.certificate_id = f.id) OR f.replaces_id IS NOT NULL)) $$;
`

export class CertificatesThatTell1795392000192 implements MigrationInterface {
  name = 'CertificatesThatTell1795392000192'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}

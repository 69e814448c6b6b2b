import type { MigrationInterface, QueryRunner } from 'typeorm'
import { staffOf } from './fence.ts'

const functions = `
-- What a guest instructor sees: the one class they are asked to teach, and how far each of its people is. Guests hold no role,
-- so that every policy shows them their own rows and nothing of the agency; this is all there is beside.
CREATE FUNCTION class_for_guest(wanted uuid) RETURNS TABLE (class jsonb, members jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', k.id, 'name', k.name, 'dueOn', k.due_on, 'throughOn', g.through_on, 'course', jsonb_build_object('en', c.title_en, 'ja', c.title_ja), 'agency', jsonb_build_object('en', a.name_en, 'ja', a.name_ja)),
    coalesce((SELECT jsonb_agg(jsonb_build_object('familyName', p.family_name, 'givenName', p.given_name, 'familyNameJa', p.family_name_ja, 'givenNameJa', p.given_name_ja, 'completedOn', d.completed_on,
        'withdrawn', n.withdrawn_at IS NOT NULL AND d.id IS NULL, 'lessonsCompleted', (SELECT count(*) FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL)) ORDER BY p.family_name, p.given_name, p.id)
      FROM class_member m JOIN person p ON p.id = m.person_id JOIN LATERAL (SELECT o.* FROM enrolment o WHERE o.id = m.enrolment_id OR o.moved_from_id = m.enrolment_id ORDER BY o.id DESC LIMIT 1) n ON true
        LEFT JOIN completion d ON d.enrolment_id = n.id WHERE m.class_id = k.id), '[]')
  FROM class k JOIN course c ON c.id = k.course_id JOIN agency a ON a.id = k.agency_id JOIN membership g ON g.class_id = k.id AND g.person_id = actor_person() AND membership_holds(g)
  WHERE k.id = wanted AND k.agency_id = actor_agency() AND actor_kind() = 'person' $$;
`

/** Guest instructors: asked by mail to teach one class, by who keeps the courses of the agency. */
export class Guests1795392000088 implements MigrationInterface {
  name = 'Guests1795392000088'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    const keeper = `${staffOf('course-manager')} AND class_id IS NOT NULL`
    await runner.query(
      `CREATE POLICY invitation_to_class ON "invitation" FOR INSERT TO muster_app WITH CHECK (${keeper} AND invited_by = (SELECT actor_person()) AND accepted_at IS NULL AND cardinality(roles) = 0)`,
    )
    await runner.query(
      `CREATE POLICY invitation_to_class_read ON "invitation" FOR SELECT TO muster_app USING (${keeper})`,
    )
    await runner.query(
      `CREATE POLICY membership_of_class ON "membership" FOR SELECT TO muster_app USING (${staffOf('instructor,course-manager')} AND class_id IS NOT NULL)`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}

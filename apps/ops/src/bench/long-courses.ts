import { sqlLongEnrolmentId } from './identities.ts'

/** How many lessons the courses have whose pages are compared, and how many people take each of them. */
export const courseLengths = [20, 200] as const
export const peopleOfLongCourses = 1_000

/**
 * Courses made of E1's lessons over and over, ten lessons a module, each taken by the first people made, who are halfway;
 * E1's test stands at their end. Runs after everybody is made.
 */
export const longCourses = (people: number): string[] =>
  courseLengths.flatMap((length) => [
    `INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key)
     SELECT agency_id, 'bench-${length}', title_en, title_ja, summary_en, summary_ja, qualification_key FROM course WHERE key = 'e1'`,
    `INSERT INTO edition (course_id, number, revision, hours, modules, published_at)
     SELECT c.id, 1, 0, e.hours, made.modules, e.published_at FROM course c, edition e JOIN course o ON o.id = e.course_id AND o.key = 'e1', LATERAL (
       WITH lessons AS (SELECT lesson, row_number() OVER (ORDER BY m.at, n.at) - 1 AS at, count(*) OVER () AS of
         FROM jsonb_array_elements(e.modules) WITH ORDINALITY AS m(module, at), jsonb_array_elements(module -> 'lessons') WITH ORDINALITY AS n(lesson, at)),
       chosen AS (SELECT g.at, jsonb_set(l.lesson, '{key}', to_jsonb('l' || g.at)) AS lesson FROM generate_series(0, ${length - 1}) AS g(at) JOIN lessons l ON l.at = g.at % l.of),
       modules AS (SELECT at / 10 AS number, jsonb_agg(lesson ORDER BY at) AS lessons FROM chosen GROUP BY 1)
       SELECT jsonb_agg(jsonb_build_object('key', 'm' || number, 'title', e.modules -> 0 -> 'title', 'outcome', e.modules -> 0 -> 'outcome', 'lessons', lessons) ORDER BY number) AS modules FROM modules) made
     WHERE c.key = 'bench-${length}'`,
    `INSERT INTO assessment (edition_id, title_en, title_ja, draw_count, pass_mark, attempts_allowed, wait_minutes, time_limit_minutes, grace_seconds, question_version_ids)
     SELECT n.id, s.title_en, s.title_ja, s.draw_count, s.pass_mark, s.attempts_allowed, s.wait_minutes, s.time_limit_minutes, s.grace_seconds, s.question_version_ids
     FROM edition n JOIN course c ON c.id = n.course_id AND c.key = 'bench-${length}', assessment s JOIN edition e ON e.id = s.edition_id JOIN course o ON o.id = e.course_id AND o.key = 'e1'`,
    `INSERT INTO enrolment (id, person_id, agency_id, edition_id, source, enrolled_at)
     SELECT ${sqlLongEnrolmentId(length, 'b.place')}, b.person_id, b.agency_id, e.id, 'self', now() - interval '20 days'
     FROM bench_place b, edition e JOIN course c ON c.id = e.course_id AND c.key = 'bench-${length}' WHERE b.place < ${Math.min(people, peopleOfLongCourses)}`,
    `INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at)
     SELECT n.id, 'l' || g.at, n.person_id, n.agency_id, now() - interval '10 days', now() - interval '9 days'
     FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id AND c.key = 'bench-${length}', generate_series(0, ${length / 2 - 1}) AS g(at)`,
  ])

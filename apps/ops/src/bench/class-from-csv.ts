import { csrfToken } from './identities.ts'

/** How many people a class of the bench enrols, and how many courses there are to enrol them in: each once. */
export const peopleOfClass = 10_000
export const coursesForClasses = 40

export const classCourse = (at: number): string => `bench-class-${at}`
export const instructorSession = 'bench-instructor'

/** The table of people as an instructor pastes it, with a head and a column of names. */
export const classTable = (): string =>
  ['Name,E-mail', ...Array.from({ length: peopleOfClass }, (_, at) => `Person ${at},class-${at}@bench.invalid`)].join(
    '\n',
  )

/** An agency with its instructor, the people of a class, and short courses of its own. Runs after everybody is made. */
export const classFromCsv: readonly string[] = [
  `INSERT INTO agency (key, name_en, name_ja, kind, is_invented) VALUES ('bench-class', 'Agency of classes (invented)', 'クラスの機関（架空）', 'government', true)`,
  `WITH p AS (INSERT INTO person (agency_id, email, family_name, given_name, passport_name) SELECT id, 'instructor@bench.invalid', 'Instructor', 'One', 'ONE' FROM agency WHERE key = 'bench-class' RETURNING id, agency_id),
     g AS (INSERT INTO role_grant (person_id, agency_id, role) SELECT id, agency_id, 'instructor' FROM p)
   INSERT INTO session (token_hash, person_id, csrf, expires_at) SELECT sha256(convert_to('${instructorSession}', 'UTF8')), id, '${csrfToken}', now() + interval '1 day' FROM p`,
  `INSERT INTO person (agency_id, email, family_name, given_name, passport_name)
   SELECT a.id, 'class-' || g || '@bench.invalid', 'Class', g::text, 'CLASS ' || g FROM agency a, generate_series(0, ${peopleOfClass - 1}) AS g WHERE a.key = 'bench-class'`,
  `INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key)
   SELECT a.id, 'bench-class-' || g, c.title_en, c.title_ja, c.summary_en, c.summary_ja, c.qualification_key FROM agency a, course c, generate_series(0, ${coursesForClasses - 1}) AS g
   WHERE a.key = 'bench-class' AND c.key = 'e1'`,
  `INSERT INTO edition (course_id, number, revision, hours, modules, published_at)
   SELECT n.id, 1, 0, e.hours, jsonb_build_array(e.modules -> 0), e.published_at FROM course n JOIN agency a ON a.id = n.agency_id AND a.key = 'bench-class', edition e JOIN course c ON c.id = e.course_id AND c.key = 'e1'
   WHERE e.published_at IS NOT NULL AND e.number = (SELECT max(x.number) FROM edition x WHERE x.course_id = c.id AND x.published_at IS NOT NULL) AND e.revision = 0`,
]

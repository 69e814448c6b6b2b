/**
 * What an enrolment `e` of an edition is given on top of the time of its test, in percent: the newest word of its agency for
 * its course or for every course, whichever gives more.
 */
export const extraPercentOf = (e: string): string =>
  `coalesce((SELECT max(x.extra_percent) FROM (SELECT DISTINCT ON (t.course_id) t.extra_percent FROM extra_time t
     WHERE t.person_id = ${e}.person_id AND t.agency_id = ${e}.agency_id AND (t.course_id IS NULL OR t.course_id = (SELECT d.course_id FROM edition d WHERE d.id = ${e}.edition_id))
     ORDER BY t.course_id, t.id DESC) x), 0)`

/** The minutes of a test with what is given on top; a begun minute counts whole. */
export const minutesWith = (limitMinutes: number, extraPercent: number): number =>
  Math.ceil((limitMinutes * (100 + extraPercent)) / 100)

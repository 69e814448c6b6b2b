/** The condition that an accreditation or equivalence, proposed and approved, counts for a completion day (its last day included). */
export const countsOn = (alias: string, column: 'accreditation_id' | 'equivalence_id', day: string): string =>
  `${alias}.valid_from <= ${day}::date AND coalesce(${alias}.valid_through >= ${day}::date, true)
   AND EXISTS (SELECT 1 FROM recognition_step s WHERE s.${column} = ${alias}.id AND s.kind = 'approved')
   AND NOT EXISTS (SELECT 1 FROM recognition_step s WHERE s.${column} = ${alias}.id AND s.kind = 'ended' AND s.last_day < ${day}::date)`

/** The condition that what was recognised counts for the actor's agency: by itself, by the one that runs the installation, or with the product. */
export const countsHere = (alias: string): string =>
  `(${alias}.agency_id IS NULL OR ${alias}.agency_id = (SELECT actor_agency()) OR agency_operates(${alias}.agency_id))`

/** The order in which what the actor's own agency recorded goes before what others did. */
export const ownFirst = (alias: string): string => `(${alias}.agency_id = (SELECT actor_agency())) DESC NULLS LAST`

/** The condition that an accreditation or equivalence, proposed and approved, counts for a completion day (its last day included). */
export const countsOn = (alias: string, column: 'accreditation_id' | 'equivalence_id', day: string): string =>
  `${alias}.valid_from <= ${day}::date AND coalesce(${alias}.valid_through >= ${day}::date, true)
   AND EXISTS (SELECT 1 FROM recognition_step s WHERE s.${column} = ${alias}.id AND s.kind = 'approved')
   AND NOT EXISTS (SELECT 1 FROM recognition_step s WHERE s.${column} = ${alias}.id AND s.kind = 'ended' AND s.last_day < ${day}::date)`

/**
 * A person's next nomination on a day: of those whose assignment is to come or under way, the one that leaves first; a
 * standby only where there is no trip.
 */
export const nextNomination = `SELECT n.id, p.is_team FROM nomination n JOIN posting p ON p.id = n.posting_id
  WHERE n.person_id = $1 AND n.withdrawn_at IS NULL AND p.returns_on >= $2 ORDER BY p.is_standby, p.departs_on, n.id LIMIT 1`

/**
 * The age of what the verdict on the person's own nomination `m` rests on, in a statement that reads `nextNomination` as
 * `m` and the world's stamp as `w`. The same text as `standing_basis` gives, without a function's cost where there is no team.
 */
export const ownBasis = `CASE WHEN m.is_team THEN (SELECT b.basis FROM standing_basis(ARRAY[m.id], $2) b)
  WHEN m.id IS NOT NULL THEN basis_of($2, w.stamp, (SELECT t.facts_stamp::text FROM person t WHERE t.id = $1)) END`

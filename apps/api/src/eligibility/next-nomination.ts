/** A person's next nomination on a day: of those whose assignment is to come or under way, the one that leaves first. */
export const nextNomination = `SELECT n.id FROM nomination n JOIN posting p ON p.id = n.posting_id
  WHERE n.person_id = $1 AND n.withdrawn_at IS NULL AND p.returns_on >= $2 ORDER BY p.departs_on, n.id LIMIT 1`

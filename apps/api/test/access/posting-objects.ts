/** What the cells about postings ask for: closed already, so that an answer or a correction changes nothing for the cells after it. */
export interface PostingObjects {
  readonly closedNomination: string
  readonly closedFact: string
}

export async function postingObjects(
  one: (text: string, values: unknown[]) => Promise<string>,
  { person, agency, posting }: { readonly person: string; readonly agency: string; readonly posting: string },
): Promise<PostingObjects> {
  const closedNomination = await one(
    `INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on, withdrawn_at) VALUES ($1, $2, $3, current_date, now()) RETURNING id`,
    [posting, person, agency],
  )
  const closedFact = await one(
    `INSERT INTO outside_fact (key, place, value, from_on, recorder_id) VALUES ('danger-level', 'selat', '1', '2020-01-01', $1) RETURNING id`,
    [agency],
  )
  await one(`INSERT INTO outside_fact_closing (fact_id, reason, recorded_by) VALUES ($1, 'A case', $2) RETURNING id`, [
    closedFact,
    person,
  ])
  return { closedNomination, closedFact }
}

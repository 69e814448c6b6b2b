/** What of a roster belongs to the trainee: a consent, and two records of experience, one of them to withdraw. */
export interface RosterObjects {
  readonly consent: string
  readonly experience: string
  readonly otherExperience: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function rosterObjects(
  one: One,
  { person, agency }: { readonly person: string; readonly agency: string },
): Promise<RosterObjects> {
  const consent = await one(
    `INSERT INTO consent (person_id, agency_id, purpose, recipient_agency_id, kind, from_on, through_on)
     SELECT $1, $2, 'dispatch', id, 'given', current_date, current_date + 100 FROM agency WHERE key = 'university' RETURNING id`,
    [person, agency],
  )
  const experience = (): Promise<string> =>
    one(
      `INSERT INTO experience (person_id, agency_id, kind, field, country, organisation, from_on) VALUES ($1, $2, 'mission', 'elections', 'Selat', 'Case', '2024-01-01') RETURNING id`,
      [person, agency],
    )
  return { consent, experience: await experience(), otherExperience: await experience() }
}

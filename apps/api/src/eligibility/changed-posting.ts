import type { Changeable } from '../postings/posting-state.ts'
import type { Gathered, NominationColumns } from './gather-facts.ts'

/** What of a duty station has a say in a verdict. */
export type StationColumns = Pick<NominationColumns, 'station' | 'placeEn' | 'placeJa' | 'country' | 'arrivalZone'>

/** The same of a duty station under the alias `d`. */
export const stationColumns = `jsonb_build_object('station', d.key, 'placeEn', d.name_en, 'placeJa', d.name_ja, 'country', d.country_key, 'arrivalZone', d.zone)`

/** A nomination as if its posting were changed already, and with it that of everybody judged together. */
export function asIfChanged(gathered: Gathered, changed: Changeable, station: StationColumns): Gathered {
  const { departsOn, arrivesOn, returnsOn, departsTime, arrivesTime, mission, job, role, traits } = changed
  const days = { departsOn, arrivesOn, returnsOn, departsTime, arrivesTime }
  const move = (row: NominationColumns): NominationColumns => ({
    ...row,
    ...days,
    ...station,
    mission,
    job,
    role,
    traits,
  })
  return { ...gathered, nomination: move(gathered.nomination), members: gathered.members.map(move) }
}

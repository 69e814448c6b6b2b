import type { BodyOf, ReplyOf } from '@muster/contracts/endpoints.ts'

export type Choices = ReplyOf<'postings.choices'>
export type AskedTrait = Choices['profiles'][number]['traits'][number]
type NewPosting = BodyOf<'postings.create'>
type Traits = NewPosting['traits']

/** The choice of a job that is not on the list. */
export const otherJob = '+'

/** The days of a posting as they are typed; an empty text where nothing is. */
export interface DaysDraft {
  readonly departsOn: string
  readonly arrivesOn: string
  readonly returnsOn: string
  readonly departsTime: string
  readonly arrivesTime: string
}

/** Place and job as they are chosen. */
export interface PlaceDraft {
  readonly station: string
  readonly mission: string
  readonly job: string
  readonly jobEn: string
  readonly jobJa: string
  readonly role: string
  readonly traits: Readonly<Record<string, string | boolean>>
}

export interface PostingDraft extends DaysDraft, PlaceDraft {
  readonly titleEn: string
  readonly titleJa: string
  readonly field: string
  readonly profile: string
  readonly team: boolean
}

export const emptyDays: DaysDraft = { departsOn: '', arrivesOn: '', returnsOn: '', departsTime: '', arrivesTime: '' }
const emptyPlace: PlaceDraft = { station: '', mission: '', job: '', jobEn: '', jobJa: '', role: '', traits: {} }

export const emptyDraft: PostingDraft = {
  ...emptyDays,
  ...emptyPlace,
  titleEn: '',
  titleJa: '',
  field: '',
  profile: '',
  team: false,
}

type Kept = ReplyOf<'postings.read'>['posting']

/** The days of a posting as a form begins with them. */
export const daysOf = ({ departsOn, arrivesOn, returnsOn, departsTime, arrivesTime }: Kept): DaysDraft => ({
  departsOn,
  arrivesOn,
  returnsOn,
  departsTime: departsTime ?? '',
  arrivesTime: arrivesTime ?? '',
})

/** Its place and job the same way. */
export const placeOf = ({ station, mission, job, role, traits }: Kept): PlaceDraft => ({
  ...emptyPlace,
  station,
  mission: mission?.key ?? '',
  job: job.key,
  role,
  traits: Object.fromEntries(
    Object.entries(traits).map(([key, value]) => [key, typeof value === 'boolean' ? value : String(value)]),
  ),
})

const timeOf = (text: string): string | null => text || null

/** What is sent of the days. */
export const daysBody = ({ departsOn, arrivesOn, returnsOn, departsTime, arrivesTime }: DaysDraft) => ({
  departsOn,
  arrivesOn,
  returnsOn,
  departsTime: timeOf(departsTime),
  arrivesTime: timeOf(arrivesTime),
})

/** The traits a profile asks about, each as its kind wants it; what was not answered is left out. */
export function traitsBody(given: PlaceDraft['traits'], asked: readonly AskedTrait[]): Traits {
  return Object.fromEntries(
    asked.flatMap(({ key, kind }): [string, Traits[string]][] => {
      const value = given[key] ?? (kind === 'flag' ? false : '')
      if (kind === 'flag') return [[key, value === true]]
      if (typeof value !== 'string' || value === '') return []
      return [[key, kind === 'number' ? Number(value) : value]]
    }),
  )
}

/** What is sent of place and job. */
export const placeBody = (draft: PlaceDraft, asked: readonly AskedTrait[]) => ({
  station: draft.station,
  mission: draft.mission || null,
  role: draft.role,
  traits: traitsBody(draft.traits, asked),
})

export const jobBody = ({ job, jobEn, jobJa }: PlaceDraft): NewPosting['job'] =>
  job === otherJob ? { name: { en: jobEn.trim(), ja: jobJa.trim() } } : { key: job }

/** What is sent of a new posting. */
export const postingBody = (draft: PostingDraft, asked: readonly AskedTrait[]): NewPosting => ({
  title: { en: draft.titleEn.trim(), ja: draft.titleJa.trim() },
  ...placeBody(draft, asked),
  profile: draft.profile,
  field: draft.field,
  job: jobBody(draft),
  team: draft.team,
  ...daysBody(draft),
})

/** The names under which entries are refused, by those of the draft. */
const names = {
  titleEn: 'title.en',
  titleJa: 'title.ja',
  field: 'field',
  job: 'job',
  jobEn: 'job.name.en',
  jobJa: 'job.name.ja',
  station: 'station',
  profile: 'profile',
  departsOn: 'departsOn',
  arrivesOn: 'arrivesOn',
  returnsOn: 'returnsOn',
} as const

/** The entries that still have to be filled in, by the names of the form. */
export function missingEntries(draft: Partial<PostingDraft>): string[] {
  return Object.entries(names)
    .filter(([key]) => key in draft && (!/^job(En|Ja)$/.test(key) || draft.job === otherJob))
    .filter(([key]) => String(draft[key as keyof typeof names]).trim() === '')
    .map(([, name]) => name)
}

/** Choosing a profile: what only another one asked is forgotten, and a team's profile makes a team posting. */
export function withProfile(draft: PostingDraft, key: string, choices: Choices): PostingDraft {
  const profile = choices.profiles.find((one) => one.key === key)
  const asked = profile?.traits.map((trait) => trait.key) ?? []
  const traits = Object.fromEntries(Object.entries(draft.traits).filter(([name]) => asked.includes(name)))
  const role = profile?.roles.includes(draft.role) ? draft.role : ''
  return { ...draft, profile: key, traits, role, team: profile?.team ?? false }
}

/** Moving departure moves arrival along where that would come before it, or was empty. */
export function withDeparture<D extends DaysDraft>(draft: D, departsOn: string): D {
  const arrivesOn = draft.arrivesOn === '' || draft.arrivesOn < departsOn ? departsOn : draft.arrivesOn
  return { ...draft, departsOn, arrivesOn }
}

import { addDays } from '@muster/calendar/calendar-date.ts'
import type { QueryOf, ReplyOf } from '@muster/contracts/endpoints.ts'
import type { RosterShow } from '@muster/contracts/schemas/roster.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'

export type Choices = ReplyOf<'roster.choices'>
export type RosterPage = ReplyOf<'roster.search'>
export type RosterRow = RosterPage['rows'][number]
export type MatrixPage = ReplyOf<'roster.matrix'>
export type MatrixRow = MatrixPage['rows'][number]
export type MatrixColumn = MatrixPage['columns'][number]
export type Asked = Omit<QueryOf<'roster.search'>, 'after' | 'limit'> & { show: RosterShow }

export const shows = ['cleared', 'one-step', 'pending', 'everyone'] as const satisfies readonly RosterShow[]

/** What can be asked for. */
export const useChoices = () =>
  useQuery({ queryKey: ['roster-choices'], queryFn: () => call('roster.choices'), staleTime: 300_000 })

/** Each reading is written down, so that none is repeated without need. */
const once = { refetchOnWindowFocus: false, staleTime: 60_000 } as const

export const useRoster = (asked: Asked, enabled: boolean) =>
  usePages(['roster', asked], (after) => call('roster.search', { query: { ...asked, ...(after && { after }) } }), {
    ...once,
    enabled,
  })

export const useMatrix = (asked: Asked, enabled: boolean) =>
  usePages(
    ['roster-dates', asked],
    (after) => call('roster.matrix', { query: { ...asked, ...(after && { after }) } }),
    {
      ...once,
      enabled,
    },
  )

const names = [
  'posting',
  'profile',
  'departsOn',
  'arrivesOn',
  'returnsOn',
  'station',
  'job',
  'field',
  'language',
  'level',
  'people',
  'purpose',
  'asOf',
] as const
export type AskedName = (typeof names)[number]
/** What stands in the form: every entry as text, empty where nothing is asked. */
export type Draft = Readonly<Record<AskedName, string>>

const weeksAhead = 3
const usualDays = 180

/** What the address asks; where it asks nothing, the first profile, three weeks from today, for half a year. */
export function draftOf(address: URLSearchParams, choices: Choices): Draft {
  const given = Object.fromEntries(names.map((name) => [name, address.get(name) ?? ''])) as Record<AskedName, string>
  if (given.posting !== '') return given
  const departsOn = given.departsOn || addDays(choices.asOn, 7 * weeksAhead)
  return {
    ...given,
    profile: given.profile || (choices.profiles[0]?.key ?? ''),
    departsOn,
    returnsOn: given.returnsOn || addDays(departsOn, usualDays),
  }
}

/** The entries that say something, as the address and the API take them. */
export const askedEntries = (draft: Draft): [AskedName, string][] =>
  names.flatMap((name) => (draft[name] === '' ? [] : [[name, draft[name]] as [AskedName, string]]))

export function askedOf(draft: Draft, show: RosterShow): Asked {
  const { people, purpose, ...rest } = Object.fromEntries(askedEntries(draft)) as Partial<Record<AskedName, string>>
  return {
    ...rest,
    ...(people === 'own' && { people }),
    ...(purpose === 'readiness' && { purpose }),
    show,
  }
}

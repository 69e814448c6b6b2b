import type { BodyOf, ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Agency = ReplyOf<'agency.read'>
export type Settings = Omit<BodyOf<'agency.update'>, 'version'>

export const agencyKey = ['agency'] as const

/** The own agency with what it settles for itself. */
export const useAgency = () => useQuery({ queryKey: agencyKey, queryFn: () => call('agency.read') })

/** The part of an agency that its form changes. */
export const settingsOf = ({ id: _id, key: _key, logo: _logo, version: _version, ...settings }: Agency): Settings =>
  settings

/** Whether two sets of settings say the same. */
export const isSame = (one: Settings, other: Settings): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A number of days in the unit people think in: months below a year, years above. */
export function lengthOf(days: number): { unit: 'months' | 'years'; count: number } {
  return days < 330
    ? { unit: 'months', count: Math.round(days / 30.4) }
    : { unit: 'years', count: Math.round(days / 365) }
}

import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Names = ReplyOf<'names.read'>
export type Alias = Names['aliases'][number]
export type FormerName = Names['former'][number]
export type MyNames = ReplyOf<'names.mine'>
export type NameRequest = ReplyOf<'names.requests'>['requests'][number]

export const namesKey = (person: string) => ['person', person, 'names'] as const

/** Other names of a person of the own agency, and those they had. */
export const useNames = (person: string) =>
  useQuery({ queryKey: namesKey(person), queryFn: () => call('names.read', { params: { person } }) })

export const myNamesKey = ['my-names'] as const

export const useMyNames = () => useQuery({ queryKey: myNamesKey, queryFn: () => call('names.mine') })

export const nameRequestsKey = ['name-requests'] as const

/** What people of the own agency ask to have corrected. */
export const useNameRequests = () => useQuery({ queryKey: nameRequestsKey, queryFn: () => call('names.requests') })

export type Namesakes = ReplyOf<'names.namesakes'>['groups'][number]
export type Namesake = Namesakes['people'][number]

/** Looked at anew with the people of the agency. */
const namesakesKey = ['people', 'alike', 'namesakes'] as const

/** Accounts of the own agency that may be one person's. */
export const useNamesakes = () => useQuery({ queryKey: namesakesKey, queryFn: () => call('names.namesakes') })

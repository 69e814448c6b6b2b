import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Consents = ReplyOf<'consents.mine'>
export type Consent = Consents['consents'][number]
export type MyList = ReplyOf<'lists.withMe'>['lists'][number]
export type Experience = ReplyOf<'experience.mine'>
export type ExperienceRecord = Experience['records'][number]

export const useConsents = () => useQuery({ queryKey: ['consents'], queryFn: () => call('consents.mine') })

export const useMyLists = () => useQuery({ queryKey: ['my-lists'], queryFn: () => call('lists.withMe') })

export const useExperience = () => useQuery({ queryKey: ['experience'], queryFn: () => call('experience.mine') })

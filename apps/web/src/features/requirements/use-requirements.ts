import { useQuery } from '@tanstack/react-query'
import type { BodyOf, ReplyOf } from '@muster/contracts/endpoints.ts'
import { call } from '../../app/client.ts'
import type { RuleNames } from './sentence/names.ts'

export type Published = ReplyOf<'requirements.read'>
export type PublishedLine = ReplyOf<'requirements.list'>['profiles'][number]
export type VersionLine = Published['versions'][number]
export type ProfileLine = ReplyOf<'profiles.list'>['profiles'][number]
export type Draft = ReplyOf<'drafts.read'>
export type DraftContent = BodyOf<'drafts.save'>['content']
export type DraftProblem = Draft['problems'][number]
export type DraftCase = DraftContent['cases'][number]
export type CaseResult = Draft['caseResults'][number]
export type Comparison = ReplyOf<'drafts.compare'>
export type Choices = ReplyOf<'profiles.names'>

/** The profiles in force, for anybody. */
export const useRequirements = () => useQuery({ queryKey: ['requirements'], queryFn: () => call('requirements.list') })

/** One published version of a profile; the one in force if none is named. */
export const useRequirement = (profile: string, version?: number, isWanted = true) =>
  useQuery({
    queryKey: ['requirements', profile, version ?? null],
    queryFn: () => call('requirements.read', { params: { profile }, query: version === undefined ? {} : { version } }),
    enabled: isWanted,
  })

/** The profiles of the own agency with all their versions. */
export const useProfiles = () => useQuery({ queryKey: ['profiles'], queryFn: () => call('profiles.list') })

/** What a requirement may speak of. */
export const useChoices = () =>
  useQuery({ queryKey: ['profile-names'], queryFn: () => call('profiles.names'), staleTime: 5 * 60_000 })

export const draftKey = (draft: string) => ['profile-draft', draft] as const

export const readDraft = (draft: string) => call('drafts.read', { params: { draft } })

const titled = (list: readonly { key: string; title: { en: string; ja: string } }[]) =>
  Object.fromEntries(list.map(({ key, title }) => [key, title]))
const named = (list: readonly { id: string; name: { en: string; ja: string } }[]) =>
  Object.fromEntries(list.map(({ id, name }) => [id, name]))

/** Everything the server names, for the sentences: what may be chosen, and what a version itself speaks of. */
export function namesFrom(own: Published['names'] | undefined, choices?: Choices): RuleNames {
  if (!choices) return { ...own }
  return {
    types: { ...titled(choices.types), ...own?.types },
    scales: { ...titled(choices.scales), ...own?.scales },
    issuers: { ...named(choices.issuers), ...own?.issuers },
    organisations: named(choices.organisations),
    facts: titled(choices.outsideFacts),
    values: { ...titled(choices.fields), ...titled(choices.jobs), ...titled(choices.places) },
  }
}

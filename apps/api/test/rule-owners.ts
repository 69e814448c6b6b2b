import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftContent } from '@muster/contracts/schemas/requirement.ts'
import type { Caller, TestApp } from './app.ts'

export type Draft = ReplyOf<'drafts.read'>

/** The secretariat's people of rules: who writes, and the two who approve what another wrote. */
export interface RuleOwners {
  readonly author: Caller
  readonly first: Caller
  readonly second: Caller
}

export const ruleOwnersOf = async (app: TestApp): Promise<RuleOwners> => ({
  author: await app.as('sachiko'),
  first: await app.as('noriko'),
  second: await app.as('goro'),
})

/** The draft under way of a profile, or a new one from its newest version. */
export async function draftOf({ author }: RuleOwners, profile: string): Promise<Draft> {
  const { profiles } = await author.call('profiles.list')
  const underWay = profiles.find(({ key }) => key === profile)?.draft
  if (underWay) return author.call('drafts.read', { params: { draft: underWay.id } })
  const created = await author.call('drafts.create', { params: { profile }, body: { from: 'newest' } })
  return save(author, created, (content) => ({ ...content, changeNote: { en: 'Tried', ja: '試行' } }))
}

/** Saves what `change` makes of a draft's content. */
export const save = (by: Caller, draft: Draft, change: (content: DraftContent) => DraftContent): Promise<Draft> =>
  by.call('drafts.save', {
    params: { draft: draft.id },
    body: { revision: draft.revision, content: change(structuredClone(draft.content)) },
  })

export const submit = (by: Caller, draft: Draft): Promise<Draft> =>
  by.call('drafts.submit', { params: { draft: draft.id }, body: { revision: draft.revision } })

export const approve = (by: Caller, draft: Draft, impactSeen = false): Promise<Draft> =>
  by.call('drafts.approve', {
    params: { draft: draft.id },
    body: { submission: draft.submission?.number ?? 1, impactSeen },
  })

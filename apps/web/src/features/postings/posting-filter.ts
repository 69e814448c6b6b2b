import type { PostingFilter } from './use-postings.ts'

const kinds: readonly PostingFilter['show'][] = ['open', 'over', 'cancelled']

/** What an address asks a list of postings to show. */
export function filterOf(address: URLSearchParams): PostingFilter {
  const text = (name: string): string => address.get(name) ?? ''
  return {
    show: kinds.find((kind) => kind === text('show')) ?? 'open',
    field: text('field'),
    profile: text('profile'),
    place: text('place'),
  }
}

/** The same as an address: only what was chosen stands in it. */
export const addressOf = ({ show, ...chosen }: PostingFilter): Record<string, string> => ({
  ...(show !== 'open' && { show }),
  ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '')),
})

/** Whether everything to come is shown. */
export const isOpenFilter = (filter: PostingFilter): boolean => Object.keys(addressOf(filter)).length === 0

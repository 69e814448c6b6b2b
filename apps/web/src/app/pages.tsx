import { useInfiniteQuery } from '@tanstack/react-query'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { Loading } from '../ui/loading.tsx'
import { MoreButton } from '../ui/more-button.tsx'
import { FailureNotice } from './failure-page.tsx'
import { useWords } from './language.tsx'

/** A list that the server gives a page at a time: `next` is the cursor of the following page. */
interface PageOfRows {
  readonly next: string | null
}

type Pages<P> = UseInfiniteQueryResult<InfiniteData<P, string | undefined>>

/** A list page by page. `read` gets the cursor of the page wanted, undefined for the first. */
export function usePages<P extends PageOfRows>(
  key: readonly unknown[],
  read: (after: string | undefined) => Promise<P>,
  options: { readonly enabled?: boolean; readonly staleTime?: number; readonly refetchOnWindowFocus?: boolean } = {},
): Pages<P> {
  return useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: P) => page.next ?? undefined,
    ...options,
  })
}

/** The pages read so far, with the way to the next one below them. */
export function LoadedPages<P extends PageOfRows>({
  query,
  lines,
  children,
}: {
  query: Pages<P>
  lines?: number
  children: (pages: readonly P[]) => ReactNode
}) {
  const words = useWords()
  if (query.data === undefined) {
    if (query.isError) return <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
    return <Loading label={words.say(controls.loading)} {...(lines && { lines })} />
  }
  return (
    <>
      {children(query.data.pages)}
      {query.isFetchNextPageError && <FailureNotice error={query.error} />}
      {query.hasNextPage && (
        <p className="section no-print">
          <MoreButton
            hasMore
            isLoading={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
            label={words.say(controls.more)}
            loadingLabel={words.say(controls.loadingMore)}
          />
        </p>
      )}
    </>
  )
}

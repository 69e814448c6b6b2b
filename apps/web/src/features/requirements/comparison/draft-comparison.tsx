import { useQuery } from '@tanstack/react-query'
import { rules } from '@muster/words/catalogue/rules.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { useEditing } from '../editor/editor-context.ts'
import type { Draft, Published } from '../use-requirements.ts'
import { ComparisonList } from './comparison-list.tsx'

/** What a draft would change, as far as it is saved. */
export function DraftComparison({ draft, base }: { draft: Draft; base: Published | undefined }) {
  const words = useWords()
  const { names } = useEditing()
  const query = useQuery({
    queryKey: ['draft-comparison', draft.id, draft.revision],
    queryFn: () => call('drafts.compare', { params: { draft: draft.id }, query: {} }),
    enabled: draft.basedOn !== null,
  })
  if (draft.basedOn === null) return <p>{words.say(rules.compare.first)}</p>
  return (
    <>
      <h2>{words.say(rules.compare.draftHeading, { from: draft.basedOn, to: draft.version })}</h2>
      <Loaded query={query} lines={8}>
        {(comparison) => (
          <ComparisonList
            comparison={comparison}
            before={base?.content.root}
            after={draft.content.version.root}
            names={names}
          />
        )}
      </Loaded>
    </>
  )
}

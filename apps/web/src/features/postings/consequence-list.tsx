import { useId } from 'react'
import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'
import { splitConsequences } from './change-kinds.ts'
import type { Consequences } from './change-kinds.ts'
import { NomineeReasons } from './nominee-reasons.tsx'

/** Whose verdict a change would alter, and why; whose accepted postings it would cross. */
export function ConsequenceList({ nominees }: { nominees: Consequences }) {
  const words = useWords()
  const heading = useId()
  const { consequences } = postings.change
  const { changed, unchanged } = splitConsequences(nominees)
  const crossed = nominees.flatMap(({ person, overlaps }) => overlaps.map((overlap) => ({ person, overlap })))
  return (
    <section className="consequences" aria-labelledby={heading} aria-live="polite">
      <h2 id={heading}>
        {changed.length > 0 ? words.say(consequences.some, { count: changed.length }) : words.say(consequences.heading)}
      </h2>
      {nominees.length === 0 && <p>{words.say(consequences.nobody)}</p>}
      {nominees.length > 0 && changed.length === 0 && <Notice tone="valid" title={words.say(consequences.none)} />}
      {changed.length > 0 && (
        <Table<Consequences[number]>
          caption={words.say(consequences.heading)}
          captionHidden
          rows={changed}
          rowKey={({ nominationId }) => nominationId}
          columns={[
            {
              key: 'person',
              header: words.say(consequences.person),
              isRowHeader: true,
              cell: ({ person }) => words.text(person.name),
            },
            {
              key: 'before',
              header: words.say(consequences.before),
              cell: ({ before }) => <VerdictStatus verdict={before.verdict} />,
            },
            {
              key: 'after',
              header: words.say(consequences.after),
              cell: ({ after }) => <VerdictStatus verdict={after.verdict} />,
            },
            {
              key: 'why',
              header: words.say(consequences.why),
              cell: ({ nominationId, after }) => <NomineeReasons nominationId={nominationId} {...after} />,
            },
          ]}
        />
      )}
      {changed.length > 0 && unchanged > 0 && (
        <p className="small muted">{words.say(consequences.unchanged, { count: unchanged })}</p>
      )}
      {crossed.map(({ person, overlap }) => (
        <Notice
          key={`${person.id} ${overlap.nominationId}`}
          tone="warn"
          title={words.say(consequences.overlaps, {
            person: words.text(person.name),
            posting: words.text(overlap.posting.title),
            range: words.dateRange(overlap.fromOn, overlap.throughOn),
          })}
        />
      ))}
    </section>
  )
}

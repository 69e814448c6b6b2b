import { useId } from 'react'
import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Table } from '../../ui/table.tsx'
import type { PostingView } from './use-postings.ts'

type Change = PostingView['changes'][number]
type Parts = Change['before']

const names: { readonly [K in keyof Required<Parts>]: (typeof postings.form)['departs' | 'title'] } = {
  departsOn: postings.form.departs,
  arrivesOn: postings.form.arrives,
  returnsOn: postings.form.returns,
  departsTime: postings.form.departsTime,
  arrivesTime: postings.form.arrivesTime,
  station: postings.form.station,
  mission: postings.form.mission,
  job: postings.form.job,
  role: postings.form.role,
  traits: postings.form.asks,
} as never

function sayPart(words: Words, key: keyof Parts, value: Parts[keyof Parts]): string {
  if (value === undefined || value === null || value === '') return words.say(postings.history.nothing)
  if (typeof value === 'string') return key.endsWith('On') ? words.date(value) : value
  if ('en' in value && 'ja' in value) return words.text({ en: String(value.en), ja: String(value.ja) })
  return Object.entries(value)
    .map(([name, one]) => `${name} = ${String(one)}`)
    .join(', ')
}

/** What a change altered, part by part. */
export function linesOf(words: Words, { before, after }: Pick<Change, 'before' | 'after'>): string[] {
  return (Object.keys(after) as (keyof Parts)[]).map((key) =>
    words.say(postings.history.fromTo, {
      name: words.say(names[key]),
      before: sayPart(words, key, before[key]),
      after: sayPart(words, key, after[key]),
    }),
  )
}

/** Every change of a posting, the newest first; and who is no longer nominated. */
export function PostingHistory({ view }: { view: PostingView }) {
  const words = useWords()
  const changes = useId()
  const former = useId()
  const { history } = postings
  return (
    <>
      {view.former.length > 0 && (
        <section className="section" aria-labelledby={former}>
          <h2 id={former}>{words.say(postings.former.heading)}</h2>
          <Table<PostingView['former'][number]>
            caption={words.say(postings.former.heading)}
            captionHidden
            rows={view.former}
            rowKey={({ nominationId }) => nominationId}
            columns={[
              {
                key: 'person',
                header: words.say(postings.nominate.person),
                isRowHeader: true,
                cell: ({ person }) => words.text(person.name),
              },
              { key: 'how', header: words.say(postings.own.state), cell: ({ how }) => words.say(postings.former[how]) },
              { key: 'on', header: words.say(history.on), cell: ({ at }) => words.instant(at) },
              {
                key: 'reason',
                header: words.say(history.reason),
                cell: ({ reason }) => (reason === '' ? '—' : words.erasable(reason)),
              },
            ]}
          />
        </section>
      )}
      {view.changes.length > 0 && (
        <section className="section" aria-labelledby={changes}>
          <h2 id={changes}>{words.say(history.heading)}</h2>
          <Table<Change>
            caption={words.say(history.heading)}
            captionHidden
            rows={view.changes}
            rowKey={({ number }) => String(number)}
            columns={[
              { key: 'on', header: words.say(history.on), isRowHeader: true, cell: ({ at }) => words.instant(at) },
              {
                key: 'what',
                header: words.say(history.what),
                cell: (change) => (
                  <>
                    {words.say(postings.change.titles[change.kind])}
                    {linesOf(words, change).map((line) => (
                      <small key={line} className="muted postings-under">
                        {line}
                      </small>
                    ))}
                  </>
                ),
              },
              { key: 'reason', header: words.say(history.reason), cell: ({ reason }) => reason },
              { key: 'by', header: words.say(history.by), cell: ({ by }) => (by ? words.text(by) : '—') },
            ]}
          />
        </section>
      )}
    </>
  )
}

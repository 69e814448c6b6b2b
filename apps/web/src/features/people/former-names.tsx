import { names } from '@muster/words/catalogue/names.ts'
import { useWords } from '../../app/language.tsx'
import { Table } from '../../ui/table.tsx'
import type { FormerName } from './use-names.ts'

/** The names a person had, the latest first. */
export function FormerNames({ former }: { former: readonly FormerName[] }) {
  const words = useWords()
  const { former: said } = names
  return (
    <section className="section">
      <h2>{words.say(said.title)}</h2>
      <Table<FormerName>
        caption={words.say(said.title)}
        captionHidden
        empty={words.say(said.none)}
        rows={former}
        rowKey={({ id }) => id}
        columns={[
          { key: 'until', header: words.say(said.until), cell: ({ replacedAt }) => words.instant(replacedAt) },
          {
            key: 'name',
            header: words.say(said.name),
            isRowHeader: true,
            cell: (one) => (
              <>
                {one.familyName} {one.givenName}
                {one.familyNameJa && (
                  <small className="muted people-under" lang="ja">
                    {one.familyNameJa} {one.givenNameJa} {one.familyNameKana} {one.givenNameKana}
                  </small>
                )}
                <small className="muted people-under">{one.passportName}</small>
              </>
            ),
          },
          {
            key: 'by',
            header: words.say(said.by),
            cell: ({ replacedBy }) => (replacedBy ? words.text(replacedBy) : words.say(said.nobody)),
          },
          { key: 'why', header: words.say(said.reason), cell: ({ reason }) => reason || words.say(said.unsaid) },
        ]}
      />
    </section>
  )
}

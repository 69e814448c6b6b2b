import { useQueryClient } from '@tanstack/react-query'
import { names } from '@muster/words/catalogue/names.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { ReasonButton } from '../../app/reason-button.tsx'
import type { Words } from '../../app/words.tsx'
import { Table } from '../../ui/table.tsx'
import { AddAlias } from './add-alias.tsx'
import { namesKey } from './use-names.ts'
import type { Alias } from './use-names.ts'

/** Other names a person is known by: each is added with a reason and taken back with one. */
export function OtherNames({ person, aliases }: { person: string; aliases: readonly Alias[] }) {
  const words = useWords()
  const client = useQueryClient()
  const { aliases: said } = names
  const reload = () => void client.invalidateQueries({ queryKey: namesKey(person) })
  return (
    <section className="section stack">
      <h2>{words.say(said.title)}</h2>
      <p className="muted measure">{words.say(said.text)}</p>
      <Table<Alias>
        caption={words.say(said.title)}
        captionHidden
        empty={words.say(said.none)}
        rows={aliases}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: words.say(said.name), isRowHeader: true, cell: ({ name }) => name },
          { key: 'kind', header: words.say(said.kind), cell: ({ kind }) => words.say(said.kinds[kind]) },
          { key: 'period', header: words.say(said.period), cell: (alias) => sayPeriod(words, alias) },
          { key: 'reason', header: words.say(said.reason), cell: ({ reason }) => reason },
          {
            key: 'end',
            header: words.say(said.end),
            cell: (alias) =>
              alias.endedAt ? (
                words.say(said.ended, { reason: alias.endReason ?? '' })
              ) : (
                <ReasonButton
                  words={{
                    open: words.say(said.end),
                    title: words.say(said.endOf, { name: alias.name }),
                    impact: words.say(said.endText),
                    confirm: words.say(said.end),
                    working: words.say(said.ending),
                  }}
                  send={(reason, idempotencyKey) =>
                    call('names.endAlias', { params: { person, alias: alias.id }, body: { reason }, idempotencyKey })
                  }
                  onDone={reload}
                />
              ),
          },
        ]}
      />
      <AddAlias person={person} onDone={reload} />
    </section>
  )
}

function sayPeriod(words: Words, { fromOn, throughOn }: Alias): string {
  const { aliases: said } = names
  if (fromOn && throughOn) return words.shortDateRange(fromOn, throughOn)
  if (fromOn) return words.say(said.since, { from: words.date(fromOn) })
  return throughOn ? words.say(said.until, { through: words.date(throughOn) }) : words.say(said.always)
}

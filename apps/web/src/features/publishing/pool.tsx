import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { publishing } from '@muster/words/catalogue/publishing.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { type DraftTest, eitherOf } from './use-publishing.ts'

type PoolQuestion = DraftTest['pool'][number]

/** The questions a test draws from, by outcome, and those of the bank that can be added. */
export function Pool({
  pool,
  draw,
  onChange,
  isReadOnly,
}: {
  pool: readonly PoolQuestion[]
  draw: number
  onChange: (pool: PoolQuestion[]) => void
  isReadOnly: boolean
}) {
  const words = useWords()
  const { test } = publishing
  const outcomes = Map.groupBy(pool, ({ outcome }) => outcome)
  return (
    <section className="stack">
      <h2>{words.say(test.pool)}</h2>
      <p>
        {words.say(test.poolCount, { count: pool.length, draw })}
        {outcomes.size > 0 &&
          ` · ${[...outcomes].map(([outcome, questions]) => words.say(test.byOutcome, { outcome, count: questions.length })).join(' · ')}`}
      </p>
      <Table<PoolQuestion>
        caption={words.say(test.pool)}
        captionHidden
        rows={pool}
        rowKey={({ id }) => id}
        empty={words.say(test.none)}
        columns={[
          {
            key: 'question',
            header: words.say(test.columns.question),
            isRowHeader: true,
            cell: (question) => <Link to={`/questions/${question.id}`}>{eitherOf(words, question.stem)}</Link>,
          },
          { key: 'outcome', header: words.say(test.columns.outcome), cell: ({ outcome }) => outcome },
          {
            key: 'state',
            header: words.say(test.columns.state),
            cell: (question) => <PoolState question={question} />,
          },
          ...(isReadOnly
            ? []
            : [
                {
                  key: 'act',
                  header: words.say(test.columns.act),
                  cell: (question: PoolQuestion) => (
                    <Button variant="plain" onClick={() => onChange(pool.filter(({ id }) => id !== question.id))}>
                      <span aria-hidden="true">{words.say(test.removeShort)}</span>
                      <VisuallyHidden>
                        {words.say(test.remove, { stem: eitherOf(words, question.stem) })}
                      </VisuallyHidden>
                    </Button>
                  ),
                },
              ]),
        ]}
      />
      {!isReadOnly && <Bank pool={pool} onAdd={(added) => onChange([...pool, ...added])} />}
    </section>
  )
}

function PoolState({ question }: { question: PoolQuestion }) {
  const words = useWords()
  const { test } = publishing
  if (question.retired) return <Status tone="refused">{words.say(test.retired)}</Status>
  if (question.untranslated.length > 0) return <Status tone="warn">{words.say(test.untranslated)}</Status>
  return <Status tone="valid">{words.say(test.ready)}</Status>
}

/** Questions of the bank that are not in the pool yet, one outcome at a time. */
function Bank({ pool, onAdd }: { pool: readonly PoolQuestion[]; onAdd: (questions: PoolQuestion[]) => void }) {
  const words = useWords()
  const { test } = publishing
  const [outcome, setOutcome] = useState('')
  const query = useQuery({
    queryKey: ['questions-of', outcome],
    queryFn: () => call('questions.list', { query: { limit: 200, ...(outcome && { outcome }) } }),
  })
  const chosen = new Set(pool.map(({ id }) => id))
  return (
    <section className="stack">
      <h3>{words.say(test.add)}</h3>
      <Loaded query={query} lines={4}>
        {({ questions, outcomes }) => {
          const open = outcome ? questions.filter(({ id }) => !chosen.has(id)) : []
          return (
            <>
              <Field label={words.say(test.addOutcome)}>
                {(control) => (
                  <Select
                    {...control}
                    value={outcome}
                    onChange={({ target }) => setOutcome(target.value)}
                    options={[
                      { value: '', label: '–' },
                      ...outcomes.map((one) => ({
                        value: one.outcome,
                        label: words.say(test.byOutcome, { outcome: one.outcome, count: one.questions }),
                      })),
                    ]}
                  />
                )}
              </Field>
              {open.length > 0 && (
                <Button icon="plus" onClick={() => onAdd(open)}>
                  {words.say(test.addAll, { count: open.length })}
                </Button>
              )}
              <ul role="list" className="publishing-bank">
                {open.map((question) => (
                  <li key={question.id}>
                    <span>{eitherOf(words, question.stem)}</span>
                    <Button variant="plain" icon="plus" onClick={() => onAdd([question])}>
                      <span aria-hidden="true">{words.say(test.addShort)}</span>
                      <VisuallyHidden>
                        {words.say(test.addOne, { stem: eitherOf(words, question.stem) })}
                      </VisuallyHidden>
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )
        }}
      </Loaded>
      <p>
        <Link to="/questions/new">{words.say(test.write)}</Link>
      </p>
    </section>
  )
}

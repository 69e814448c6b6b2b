import { useState } from 'react'
import { Link } from 'react-router'
import { addressOf } from '@muster/client/client.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { questionFiles } from '@muster/words/catalogue/question-files.ts'
import { questions } from '@muster/words/catalogue/questions.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import type { Words } from '../../app/words.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { questionKinds } from './question-form.tsx'
import { type Filter, type QuestionLine, useBank } from './use-questions.ts'
import './questions.css'

const everything: Filter = { text: '', outcome: '', module: null, kind: '', show: 'in-use' }

/** The agency's questions: found by their words, outcome, module and kind. */
export function QuestionsPage() {
  const words = useWords()
  const [filter, setFilter] = useState(everything)
  const query = useBank(filter)
  const first = query.data?.pages[0]
  return (
    <Page title={words.say(questions.title)} width="wide" density="compact">
      <h1>{words.say(questions.title)}</h1>
      <p className="measure">{words.say(questions.lead)}</p>
      {first?.can.write && (
        <p className="section question-actions no-print">
          <LinkButton variant="filled" icon="plus" to="/questions/new">
            {words.say(questions.add)}
          </LinkButton>
          <LinkButton to="/questions/import">{words.say(questionFiles.open)}</LinkButton>
        </p>
      )}
      <SearchForm
        key={filter.text}
        label={words.say(questions.search)}
        search={filter.text}
        onSearch={(text) => setFilter({ ...filter, text })}
        searchLabel={words.say(controls.search)}
        allLabel={words.say(controls.all)}
      />
      <Filters filter={filter} onChange={setFilter} outcomes={first?.outcomes ?? []} modules={first?.modules ?? []} />
      <LoadedPages query={query} lines={10}>
        {(pages) => (
          <Table<QuestionLine>
            caption={words.say(questions.title)}
            captionHidden
            columns={columnsOf(words)}
            rows={pages.flatMap((page) => page.questions)}
            rowKey={({ id }) => id}
            empty={words.say(questions.none)}
          />
        )}
      </LoadedPages>
      {first && first.questions.length > 0 && <Exports filter={filter} />}
    </Page>
  )
}

/** What is listed, as files that other systems read. */
function Exports({ filter: { text, outcome, module, kind, show } }: { filter: Filter }) {
  const words = useWords()
  const query = {
    show,
    ...(text && { text }),
    ...(outcome && { outcome }),
    ...(module !== null && { module }),
    ...(kind && { kind }),
  }
  return (
    <p className="question-actions no-print">
      <a
        className="button button-outlined"
        href={addressOf('questions.export', { query: { as: 'csv', ...query } })}
        download
      >
        {words.say(questionFiles.exportCsv)}
      </a>
      <a
        className="button button-outlined"
        href={addressOf('questions.export', { query: { as: 'qti', ...query } })}
        download
      >
        {words.say(questionFiles.exportQti)}
      </a>
    </p>
  )
}

function Filters({
  filter,
  onChange,
  outcomes,
  modules,
}: {
  filter: Filter
  onChange: (filter: Filter) => void
  outcomes: readonly { outcome: string; questions: number }[]
  modules: readonly { module: string; questions: number }[]
}) {
  const words = useWords()
  return (
    <div className="question-filters no-print">
      <Field label={words.say(questions.outcome)}>
        {(control) => (
          <Select
            {...control}
            value={filter.outcome}
            onChange={({ target }) => onChange({ ...filter, outcome: target.value })}
            options={[
              { value: '', label: words.say(questions.anyOutcome) },
              ...outcomes.map((one) => ({
                value: one.outcome,
                label: words.say(questions.outcomeCount, { outcome: one.outcome, count: one.questions }),
              })),
            ]}
          />
        )}
      </Field>
      <Field label={words.say(questions.module)}>
        {(control) => (
          <Select
            {...control}
            value={filter.module === null ? '' : `m${filter.module}`}
            onChange={({ target }) =>
              onChange({ ...filter, module: target.value === '' ? null : target.value.slice(1) })
            }
            options={[
              { value: '', label: words.say(questions.anyModule) },
              ...modules.map(({ module, questions: count }) => ({
                value: `m${module}`,
                label: words.say(questions.outcomeCount, {
                  outcome: module === '' ? words.say(questions.noModule) : module,
                  count,
                }),
              })),
            ]}
          />
        )}
      </Field>
      <Field label={words.say(questions.kind)}>
        {(control) => (
          <Select
            {...control}
            value={filter.kind}
            onChange={({ target }) => onChange({ ...filter, kind: target.value as Filter['kind'] })}
            options={[
              { value: '', label: words.say(questions.anyKind) },
              ...questionKinds.map((value) => ({ value, label: words.say(questions.kinds[value]) })),
            ]}
          />
        )}
      </Field>
      <Field label={words.say(questions.show)}>
        {(control) => (
          <Select
            {...control}
            value={filter.show}
            onChange={({ target }) => onChange({ ...filter, show: target.value as Filter['show'] })}
            options={[
              { value: 'in-use', label: words.say(questions.inUse) },
              { value: 'retired', label: words.say(questions.retired) },
            ]}
          />
        )}
      </Field>
    </div>
  )
}

/** The stem in the reader's language, or in the one it is written in. */
export const stemOf = (words: Words, { stem }: Pick<QuestionLine, 'stem'>): string =>
  words.text(stem) || stem.en || stem.ja

export function QuestionState({ question }: { question: Pick<QuestionLine, 'retired' | 'untranslated'> }) {
  const words = useWords()
  if (question.retired) return <Status tone="refused">{words.say(questions.retired)}</Status>
  if (question.untranslated.length === 0) return <Status tone="valid">{words.say(questions.ready)}</Status>
  return question.untranslated.map((language) => (
    <Status key={language} tone="warn">
      {words.say(questions.untranslated[language])}
    </Status>
  ))
}

function columnsOf(words: Words): Column<QuestionLine>[] {
  const { columns } = questions
  return [
    {
      key: 'question',
      header: words.say(columns.question),
      isRowHeader: true,
      className: 'question-stem',
      cell: (question) => <Link to={`/questions/${question.id}`}>{stemOf(words, question)}</Link>,
    },
    { key: 'kind', header: words.say(columns.kind), cell: ({ kind }) => words.say(questions.kinds[kind]) },
    { key: 'outcome', header: words.say(columns.outcome), cell: ({ outcome }) => outcome },
    { key: 'points', header: words.say(columns.points), align: 'end', cell: ({ points }) => words.number(points) },
    {
      key: 'asked',
      header: words.say(columns.asked),
      cell: ({ uses }) => (uses === 0 ? words.say(controls.none) : words.say(questions.asked, { count: uses })),
    },
    { key: 'state', header: words.say(columns.state), cell: (question) => <QuestionState question={question} /> },
  ]
}

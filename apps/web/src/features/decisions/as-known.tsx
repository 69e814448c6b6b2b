import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { Problem } from '@muster/client/client.ts'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import type { Clause, EligibilityView } from '@muster/contracts/schemas/verdict.ts'
import { call } from '../../app/client.ts'
import { sayFinding } from '../../app/finding-words.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'
import type { AsKnown } from './use-decisions.ts'

const { asKnown } = decisions

const isTooEarly = (error: unknown): boolean =>
  error instanceof Problem && error.status === 422 && error.code === 'invalid-request'

/** Judges the nominee by a chosen day's rules: by what was known by a day, and beside it by what is known now. */
export function AsKnownForm({ nomination }: { nomination: string }) {
  const words = useWords()
  const [asOf, setAsOf] = useState(todayHere)
  const [knownOn, setKnownOn] = useState(todayHere)
  const [wasSent, setWasSent] = useState(false)
  const judge = useMutation({
    mutationFn: (query: { asOf: string; knownOn: string }) =>
      call('decisions.asKnown', { params: { nomination }, query }),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (asOf !== '' && knownOn !== '') judge.mutate({ asOf, knownOn })
  }
  const missing = (day: string) => wasSent && day === '' && words.say(asKnown.dayMissing)
  return (
    <section className="section as-known no-print">
      <Disclosure summary={words.say(asKnown.title)}>
        <form className="as-known-form" onSubmit={submit} noValidate>
          <p className="measure">{words.say(asKnown.text)}</p>
          <Field label={words.say(asKnown.asOf)} error={missing(asOf)}>
            {(control) => (
              <TextInput {...control} type="date" value={asOf} onChange={(event) => setAsOf(event.target.value)} />
            )}
          </Field>
          <Field
            label={words.say(asKnown.knownOn)}
            error={isTooEarly(judge.error) ? words.say(asKnown.tooEarly) : missing(knownOn)}
          >
            {(control) => (
              <TextInput
                {...control}
                type="date"
                value={knownOn}
                onChange={(event) => setKnownOn(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" busy={judge.isPending && words.say(asKnown.showing)}>
            {words.say(asKnown.show)}
          </Button>
        </form>
        {judge.isError && !isTooEarly(judge.error) && (
          <Notice tone="refused" live="alert" title={sayProblem(words, judge.error)} />
        )}
        {judge.data && <BothViews views={judge.data} />}
      </Disclosure>
    </section>
  )
}

interface Compared {
  readonly then: Clause
  readonly now: Clause | undefined
}

const clausesOf = (view: EligibilityView): readonly Clause[] => [...view.clauses, ...view.teamClauses]

function BothViews({ views }: { views: AsKnown }) {
  const words = useWords()
  const heading = useId()
  const now = new Map(clausesOf(views.now).map((clause) => [clause.id, clause]))
  const rows = clausesOf(views.then).map((then): Compared => ({ then, now: now.get(then.id) }))
  const isSame = rows.every((row) => row.then.status === row.now?.status)
  const said = (clause: Clause | undefined) => {
    if (!clause) return ''
    const [finding] = clause.findings
    const status = words.say(verdictWords.clause[clause.status])
    return (
      <>
        <b>{status}</b>
        {finding && clause.status !== 'NOT_APPLICABLE' && (
          <span className="small decision-under">{sayFinding(words, finding)}</span>
        )}
      </>
    )
  }
  return (
    <div className="stack as-known-result" role="status">
      <h3 id={heading}>
        {words.date(views.asOf)} · {words.instant(views.knownAt)}
      </h3>
      <p className="row">
        {words.say(asKnown.then)} <VerdictStatus verdict={views.then.verdict} /> {words.say(asKnown.now)}{' '}
        <VerdictStatus verdict={views.now.verdict} />
      </p>
      {isSame && <p>{words.say(asKnown.same)}</p>}
      <Table<Compared>
        caption={words.say(asKnown.title)}
        captionHidden
        rows={rows}
        rowKey={({ then }) => then.id}
        columns={[
          {
            key: 'requirement',
            header: words.say(asKnown.requirement),
            isRowHeader: true,
            cell: ({ then }) => words.text(then.title),
          },
          { key: 'then', header: words.say(asKnown.then), cell: ({ then }) => said(then) },
          {
            key: 'now',
            header: words.say(asKnown.now),
            cell: (row) => said(row.now),
            tone: (row) => (row.then.status === row.now?.status ? undefined : 'warn'),
          },
        ]}
      />
    </div>
  )
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { rulings } from '@muster/words/catalogue/rulings.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { dayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AcceptedAnswer, mayAccept } from './accepted-answer.tsx'
import type { QuestionView } from './use-questions.ts'

type Decision = BodyOf<'rulings.preview'>
export type Accepted = NonNullable<Decision['accepted']>

const kinds = ['everyone', 'accept', 'left-out'] as const
const listKey = (question: string) => ['rulings', question]

/** What was decided of a question found faulty, and deciding: what it changes is shown before anything is done. */
export function FaultyQuestion({ view }: { view: QuestionView }) {
  const words = useWords()
  const query = useQuery({
    queryKey: listKey(view.id),
    queryFn: () => call('rulings.list', { params: { question: view.id } }),
  })
  if (!query.data) return null
  return (
    <section className="section stack">
      <h2>{words.say(rulings.heading)}</h2>
      <p>{words.say(rulings.lead)}</p>
      <ul role="list" className="stack">
        {query.data.rulings.map(({ version, kind, reason, recordedAt, changed, passing }) => (
          <li key={recordedAt}>
            {words.say(rulings.line, {
              version,
              day: words.date(dayHere(recordedAt)),
              kind: words.say(rulings.kinds[kind]),
              reason,
            })}
            <br />
            <span className="small muted">{words.say(rulings.changed, { changed, passing })}</span>
          </li>
        ))}
      </ul>
      {query.data.can.decide && (
        <Disclosure summary={words.say(rulings.open)}>
          <Decide view={view} />
        </Disclosure>
      )}
    </section>
  )
}

function Decide({ view }: { view: QuestionView }) {
  const words = useWords()
  const client = useQueryClient()
  const [version, setVersion] = useState(view.version)
  const [kind, setKind] = useState<(typeof kinds)[number]>('everyone')
  const [accepted, setAccepted] = useState<Accepted | null>(null)
  const [reason, setReason] = useState('')
  const content = view.versions.find((one) => one.version === version)?.content as BankQuestion
  const body = { version, kind, accepted: kind === 'accept' ? accepted : null }
  const preview = useMutation({
    mutationFn: () => call('rulings.preview', { params: { question: view.id }, body }),
  })
  const decide = useMutation({
    mutationFn: () =>
      call('rulings.decide', {
        params: { question: view.id },
        body: { ...body, reason: reason.trim() },
        idempotencyKey: crypto.randomUUID(),
      }),
    onSuccess: () => {
      preview.reset()
      setReason('')
      return client.invalidateQueries({ queryKey: listKey(view.id) })
    },
  })
  const change = (apply: () => void) => {
    preview.reset()
    decide.reset()
    apply()
  }
  const offered = kinds.filter((one) => one !== 'accept' || mayAccept(content))
  return (
    <div className="stack">
      {view.versions.length > 1 && (
        <Field label={words.say(rulings.version)}>
          {(control) => (
            <Select
              {...control}
              value={String(version)}
              onChange={({ target }) =>
                change(() => {
                  setVersion(Number(target.value))
                  setAccepted(null)
                })
              }
              options={view.versions.map((one) => ({
                value: String(one.version),
                label: words.say(rulings.versionName, { version: one.version }),
              }))}
            />
          )}
        </Field>
      )}
      <RadioGroup
        legend={words.say(rulings.kind)}
        value={kind}
        onChange={(value) => change(() => setKind(kinds.find((one) => one === value) ?? 'everyone'))}
        choices={offered.map((value) => ({ value, label: words.say(rulings.kinds[value]) }))}
      />
      {kind === 'accept' && (
        <AcceptedAnswer question={content} value={accepted} onChange={(answer) => change(() => setAccepted(answer))} />
      )}
      {preview.isError && <Notice tone="refused" live="alert" title={sayProblem(words, preview.error)} />}
      <p>
        <Button busy={preview.isPending && words.say(controls.loading)} onClick={() => preview.mutate()}>
          {words.say(rulings.preview)}
        </Button>
      </p>
      {preview.data && (
        <>
          <Notice
            tone="neutral"
            live="status"
            title={words.say(rulings.effect, {
              count: preview.data.attempts,
              rise: preview.data.rise,
              pass: preview.data.pass,
            })}
          />
          <Field
            label={words.say(rulings.reason)}
            hint={words.say(rulings.reasonHint)}
            error={sayFieldProblem(words, decide.error, '/reason')}
          >
            {(control) => (
              <TextInput
                {...control}
                maxLength={1_000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
          {decide.isError && <Notice tone="refused" live="alert" title={sayProblem(words, decide.error)} />}
          <p>
            <Button busy={decide.isPending && words.say(controls.saving)} onClick={() => decide.mutate()}>
              {words.say(rulings.decide)}
            </Button>
          </p>
        </>
      )}
      {decide.isSuccess && <Notice tone="valid" live="status" title={words.say(rulings.decided)} />}
    </div>
  )
}

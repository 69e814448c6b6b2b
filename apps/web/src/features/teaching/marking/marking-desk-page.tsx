import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { addressOf } from '@muster/client/client.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { marking } from '@muster/words/catalogue/marking.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { isMissing } from '../../../app/missing.ts'
import { NotFoundPage } from '../../../app/not-found-page.tsx'
import { Page } from '../../../app/page.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { type Levels, RubricForm } from './rubric-form.tsx'
import { type OpenAnswer, useDesk } from './use-marking.ts'
import './marking.css'

/** One written answer after the other, marked by its rubric. */
export function MarkingDeskPage() {
  const words = useWords()
  const { desk } = marking
  const { course = '' } = useParams()
  const [search] = useSearchParams()
  const { current, error, goOn, skip } = useDesk(course, search.get('answer'))
  const [savedPoints, setSavedPoints] = useState<number | null>(null)
  if (isMissing(error)) return <NotFoundPage />
  const list = `/teaching/${course}/marking`
  return (
    <Page title={words.say(desk.title)} width="wide" density="compact">
      <div role="status" className="small muted">
        {savedPoints !== null && words.say(desk.saved, { points: savedPoints })}
      </div>
      {error !== null && <Notice tone="refused" live="alert" title={sayProblem(words, error)} />}
      {current === null && (
        <>
          <h1>{words.say(desk.title)}</h1>
          {error === null && <Loading label={words.say(controls.loading)} lines={10} />}
        </>
      )}
      {current === 'none' && (
        <section className="stack">
          <h1>{words.say(desk.done)}</h1>
          <p>{words.say(desk.doneText)}</p>
          <p>
            <LinkButton variant="filled" to={list}>
              {words.say(desk.back)}
            </LinkButton>
          </p>
        </section>
      )}
      {current !== null && current !== 'none' && (
        <>
          <AnswerDesk
            key={current.id}
            answer={current}
            onMarked={(points) => {
              setSavedPoints(points)
              return goOn()
            }}
            onSkip={() => {
              setSavedPoints(null)
              return skip()
            }}
          />
          <p className="section">
            <Link to={list}>{words.say(desk.back)}</Link>
          </p>
        </>
      )}
    </Page>
  )
}

function AnswerDesk({
  answer,
  onMarked,
  onSkip,
}: {
  answer: OpenAnswer
  onMarked: (points: number) => Promise<void>
  onSkip: () => Promise<void>
}) {
  const words = useWords()
  const { desk } = marking
  const [levels, setLevels] = useState<Levels>({})
  const [comment, setComment] = useState('')
  const [asked, setAsked] = useState(false)
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const missing = answer.rubric.filter(({ id }) => levels[id] === undefined).length
  const mark = useMutation({
    mutationFn: () =>
      call('marking.mark', {
        params: { answer: answer.id },
        body: { levels: { ...levels }, comment: comment.trim() },
        idempotencyKey,
      }),
    onSuccess: ({ points }) => onMarked(points),
  })
  const save = () => {
    setAsked(true)
    if (missing === 0 && !mark.isPending && !mark.isSuccess) mark.mutate()
  }
  const saveFromComment = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  }
  return (
    <>
      <p className="muted">
        <b>{answer.name ? words.say(desk.learner, { name: words.text(answer.name) }) : words.say(desk.unnamed)}</b>{' '}
        {words.say(desk.since, { instant: words.instant(answer.waitingSince) })}
      </p>
      <h1 className="marking-stem">{words.text(answer.stem)}</h1>
      {answer.needs > 1 && <p className="small">{words.say(answer.mark === 3 ? desk.third : desk.second)}</p>}
      <div className="marking-desk">
        <section className="stack" aria-label={words.say(desk.answer)}>
          <h2>{words.say(desk.answer)}</h2>
          {answer.text?.trim() === '' ? (
            <p className="muted">{words.say(desk.noText)}</p>
          ) : (
            <p className="marking-text">{words.erasable(answer.text)}</p>
          )}
          {answer.file && (
            <p>
              <a href={addressOf('marking.file', { params: { answer: answer.id } })}>
                {words.say(desk.file, { size: words.size(answer.file.bytes) })}
              </a>
            </p>
          )}
          <Disclosure summary={words.say(desk.explanation)}>
            <p>{words.text(answer.explanation)}</p>
          </Disclosure>
        </section>
        <section className="stack" aria-label={words.say(desk.rubric)}>
          <h2>{words.say(desk.rubric)}</h2>
          <p className="small muted">{words.say(desk.keys)}</p>
          <RubricForm answer={answer} levels={levels} onChange={setLevels} onSave={save} />
          <p role="status">
            <b>
              {words.say(missing === 0 ? desk.whole : desk.total, {
                points: pointsOf(answer, levels),
                outOf: answer.points,
              })}
            </b>
          </p>
          <Field label={words.say(desk.comment)} hint={words.say(desk.commentHint)}>
            {(control) => (
              <TextArea
                {...control}
                rows={4}
                maxLength={2_000}
                value={comment}
                onChange={({ target }) => setComment(target.value)}
                onKeyDown={saveFromComment}
              />
            )}
          </Field>
          {asked && missing > 0 && (
            <Notice tone="refused" live="alert" title={words.say(desk.missing, { count: missing })} />
          )}
          {mark.isError && <Notice tone="refused" live="alert" title={sayProblem(words, mark.error)} />}
          <div className="row">
            <Button variant="filled" busy={mark.isPending && words.say(controls.saving)} onClick={save}>
              {words.say(desk.save)}
            </Button>
            <Button onClick={() => void onSkip()}>{words.say(desk.skip)}</Button>
          </div>
        </section>
      </div>
    </>
  )
}

const pointsOf = ({ rubric }: OpenAnswer, levels: Levels): number =>
  rubric.reduce((sum, { id, levels: all }) => sum + (all.find((level) => level.id === levels[id])?.points ?? 0), 0)

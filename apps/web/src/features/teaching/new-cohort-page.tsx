import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { cohorts } from '@muster/words/catalogue/cohorts.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../app/client.ts'
import { FailureNotice } from '../../app/failure-page.tsx'
import { useWords } from '../../app/language.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CohortPreviewTable } from './cohort-preview.tsx'
import { readCohortLines } from './cohort-lines.ts'
import { CourseFrame, useCourseKey } from './course-frame.tsx'
import { cohortsKey, useCohorts } from './use-cohorts.ts'

const modes = ['classroom', 'live-online', 'practical'] as const
const empty = { heldOn: '', mode: 'classroom', place: '', outOf: '', people: '' }
type Draft = typeof empty

const bodyOf = ({ heldOn, mode, place, outOf, people }: Draft) => ({
  heldOn,
  mode: modes.find((one) => one === mode) ?? 'classroom',
  place: place.trim(),
  outOf: /^\d{1,4}$/.test(outOf.trim()) ? Number(outOf) : null,
  people: readCohortLines(people).people.map((line) => ({ ...line })),
})

/** A group is recorded: what was typed is checked first, and nothing typed is lost where something is refused. */
export function NewCohortPage() {
  const words = useWords()
  const query = useCohorts(useCourseKey())
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="cohorts">
      <h1 className="teaching-heading">{words.say(cohorts.add)}</h1>
      {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading label={words.say(controls.loading)} lines={6} />}
      {query.data && <NewCohort passMark={query.data.course.passMark} />}
    </CourseFrame>
  )
}

function NewCohort({ passMark }: { passMark: number | null }) {
  const words = useWords()
  const course = useCourseKey()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { form } = cohorts
  const [draft, setDraft] = useState(empty)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const preview = useMutation({
    mutationFn: () => call('cohorts.preview', { params: { course }, body: bodyOf(draft) }),
  })
  const record = useMutation({
    mutationFn: () => call('cohorts.record', { params: { course }, body: bodyOf(draft), idempotencyKey: key }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: cohortsKey(course) })
      await navigate(`/teaching/${course}/cohorts/${id}`)
    },
  })
  const set = (changed: Partial<Draft>) => {
    setDraft({ ...draft, ...changed })
    setKey(crypto.randomUUID())
    preview.reset()
    record.reset()
  }
  const check = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!preview.isPending) preview.mutate()
  }
  const { unreadable } = readCohortLines(draft.people)
  const failure = preview.error ?? record.error
  const wrong = preview.data?.people.filter(({ finding }) => finding !== 'ready' && finding !== 'completed-before')
  const problems = (wrong?.length ?? 0) + unreadable.length
  const blockedBy = !wrong
    ? words.say(form.notChecked)
    : problems > 0
      ? words.say(form.hasProblems, { count: problems })
      : undefined
  const text = (name: 'heldOn' | 'place' | 'outOf', label: string, more: { type?: string; hint?: string } = {}) => (
    <Field label={label} hint={more.hint} error={sayFieldProblem(words, failure, `/${name}`)}>
      {(control) => (
        <TextInput
          {...control}
          type={more.type ?? 'text'}
          maxLength={200}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <form className="stack teaching-form" onSubmit={check} noValidate>
      {failure && <Notice tone="refused" live="alert" title={sayProblem(words, failure)} />}
      {text('heldOn', words.say(form.heldOn), { type: 'date' })}
      <Field label={words.say(form.mode)}>
        {(control) => (
          <Select
            {...control}
            value={draft.mode}
            options={modes.map((value) => ({ value, label: words.say(cohorts.modes[value]) }))}
            onChange={(event) => set({ mode: event.target.value })}
          />
        )}
      </Field>
      {text('place', words.say(form.place))}
      {passMark !== null &&
        text('outOf', words.say(form.outOf), {
          hint: words.say(form.outOfHint, { mark: words.percent(passMark / 100) }),
        })}
      <Field
        label={words.say(form.people)}
        hint={words.say(form.peopleHint)}
        error={unreadable[0] && words.say(form.badLine, { number: unreadable[0].number, text: unreadable[0].text })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={10}
            spellCheck={false}
            value={draft.people}
            onChange={(event) => set({ people: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" busy={preview.isPending && words.say(form.checking)}>
          {words.say(form.check)}
        </Button>
      </div>
      {preview.data && <CohortPreviewTable preview={preview.data} />}
      <div>
        <Button
          variant="filled"
          busy={record.isPending && words.say(controls.saving)}
          blockedBy={blockedBy}
          onClick={() => record.mutate()}
        >
          {words.say(form.record)}
        </Button>
      </div>
    </form>
  )
}

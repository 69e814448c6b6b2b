import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { classes } from '@muster/words/catalogue/classes.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CourseFrame, useCourseKey } from './course-frame.tsx'
import { CheckedPeople, PeopleField } from './people-table.tsx'
import { classesKey } from './use-classes.ts'

/** Enrols a class: the list is checked first, and nothing typed is lost where something is refused. */
export function NewClassPage() {
  const words = useWords()
  const course = useCourseKey()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { form } = classes
  const [name, setName] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [people, setPeople] = useState('')
  const keyFor = useIdempotencyKey()
  const check = useMutation({ mutationFn: () => call('classes.check', { params: { course }, body: { people } }) })
  const enrol = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), dueOn: dueOn || null, people }
      return call('classes.create', { params: { course }, body, idempotencyKey: keyFor(body) })
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: classesKey(course) })
      await navigate(`/teaching/${course}/classes/${id}`)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!check.isPending && people.trim() !== '') check.mutate()
  }
  const failure = check.error ?? enrol.error
  const blockedBy = !check.data
    ? words.say(form.notChecked)
    : check.data.problems > 0
      ? words.say(form.problems, { count: check.data.problems })
      : name.trim() === ''
        ? words.say(form.nameMissing)
        : undefined
  return (
    <CourseFrame view="classes">
      <h1 className="teaching-heading">{words.say(classes.add)}</h1>
      <form className="stack teaching-form" onSubmit={submit} noValidate>
        {failure && <Notice tone="refused" live="alert" title={sayProblem(words, failure)} />}
        <Field label={words.say(form.name)} error={sayFieldProblem(words, failure, '/name')}>
          {(control) => (
            <TextInput {...control} maxLength={200} value={name} onChange={({ target }) => setName(target.value)} />
          )}
        </Field>
        <Field label={words.say(form.due)} error={sayFieldProblem(words, failure, '/dueOn')}>
          {(control) => (
            <TextInput {...control} type="date" value={dueOn} onChange={({ target }) => setDueOn(target.value)} />
          )}
        </Field>
        <PeopleField
          value={people}
          onChange={(text) => {
            setPeople(text)
            check.reset()
            enrol.reset()
          }}
          error={sayFieldProblem(words, failure, '/people')}
        />
        <div>
          <Button type="submit" busy={check.isPending && words.say(form.checking)}>
            {words.say(form.check)}
          </Button>
        </div>
        {check.data && <CheckedPeople checked={check.data} />}
        <div>
          <Button
            variant="filled"
            busy={enrol.isPending && words.say(form.enrolling)}
            blockedBy={blockedBy}
            onClick={() => enrol.mutate()}
          >
            {words.say(form.enrol)}
          </Button>
        </div>
      </form>
    </CourseFrame>
  )
}

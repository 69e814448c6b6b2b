import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { coursesKey } from './use-authoring.ts'

const { newCourse } = authoring

/** A new course begins with its title, in one language at least. */
export function NewCourse() {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [title, setTitle] = useState({ en: '', ja: '' })
  const [key, setKey] = useState(() => crypto.randomUUID())
  const create = useMutation({
    mutationFn: () => call('authoring.createCourse', { body: { title }, idempotencyKey: key }),
    onSuccess: async ({ draft }) => {
      await client.invalidateQueries({ queryKey: coursesKey })
      await navigate(`/authoring/${draft}`)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!create.isPending) create.mutate()
  }
  const line = (language: 'en' | 'ja', label: string, error?: string) => (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          lang={language}
          maxLength={400}
          value={title[language]}
          onChange={(event) => {
            setTitle({ ...title, [language]: event.target.value })
            setKey(crypto.randomUUID())
          }}
        />
      )}
    </Field>
  )
  return (
    <Panel className="section">
      <form className="stack wide-fields" onSubmit={submit} noValidate>
        <h2>{words.say(newCourse.heading)}</h2>
        <p className="muted">{words.say(newCourse.hint)}</p>
        {create.isError && <Notice tone="refused" live="alert" title={sayProblem(words, create.error)} />}
        <div className="pair">
          {line('en', words.say(newCourse.titleEn), sayFieldProblem(words, create.error, '/title'))}
          {line('ja', words.say(newCourse.titleJa))}
        </div>
        <div>
          <Button type="submit" variant="filled" busy={create.isPending && words.say(controls.saving)}>
            {words.say(newCourse.create)}
          </Button>
        </div>
      </form>
    </Panel>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'

/** A module or a lesson begins with its title, in the language of the page; the other language follows later. */
export function AddTitle({
  label,
  fieldLabel,
  target,
  onAdded,
}: {
  label: string
  fieldLabel: string
  target: { draft: string } | { module: string }
  onAdded: () => void
}) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const add = useMutation({
    mutationFn: () => {
      const body = { title: { en: '', ja: '', [words.language]: text.trim() } }
      return 'draft' in target
        ? call('authoring.addModule', { params: target, body, idempotencyKey: key })
        : call('authoring.addLesson', { params: target, body, idempotencyKey: key })
    },
    onSuccess: () => {
      setText('')
      setKey(crypto.randomUUID())
      onAdded()
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!add.isPending && text.trim() !== '') add.mutate()
  }
  if (!isOpen) {
    return (
      <Button variant="plain" icon="plus" onClick={() => setOpen(true)}>
        {label}
      </Button>
    )
  }
  return (
    <form className="add-title" onSubmit={submit} noValidate>
      <Field label={fieldLabel}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            lang={words.language}
            maxLength={400}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setKey(crypto.randomUUID())
            }}
          />
        )}
      </Field>
      <Button type="submit" busy={add.isPending && words.say(controls.saving)}>
        {label}
      </Button>
      <Button variant="plain" onClick={() => setOpen(false)}>
        {words.say(authoring.tools.close)}
      </Button>
      {add.isError && <Notice tone="refused" live="alert" title={sayProblem(words, add.error)} />}
    </form>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { DraftCommentView } from '@muster/contracts/schemas/draft.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'

const { comments: said } = authoring

/** A comment to write; what was typed stays where it is refused. */
export function AddComment({
  draft,
  lesson,
  block,
  onAdded,
}: {
  draft: string
  lesson: string | null
  block: string | null
  onAdded: (comment: DraftCommentView) => void
}) {
  const words = useWords()
  const [text, setText] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const add = useMutation({
    mutationFn: () =>
      call('authoring.comment', { params: { draft }, body: { lesson, block, text }, idempotencyKey: key }),
    onSuccess: (comment) => {
      setText('')
      setKey(crypto.randomUUID())
      onAdded(comment)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!add.isPending) add.mutate()
  }
  return (
    <form className="stack wide-fields" onSubmit={submit} noValidate>
      {add.isError && <Notice tone="refused" live="alert" title={sayProblem(words, add.error)} />}
      <Field
        label={words.say(block === null ? said.text : said.onBlock)}
        error={sayFieldProblem(words, add.error, '/text')}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={4_000}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setKey(crypto.randomUUID())
            }}
          />
        )}
      </Field>
      <div>
        <Button type="submit" busy={add.isPending && words.say(controls.saving)}>
          {words.say(said.send)}
        </Button>
      </div>
    </form>
  )
}

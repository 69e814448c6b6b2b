import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { draftKey } from './use-requirements.ts'

/** Begins a profile that does not exist yet: its title in both languages, and a short key for addresses. */
export function NewProfileDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const formId = useId()
  const keyFor = useIdempotencyKey()
  const [title, setTitle] = useState({ en: '', ja: '' })
  const [key, setKey] = useState('')
  const [isStandby, setIsStandby] = useState(false)
  const [wasSent, setWasSent] = useState(false)
  const { create } = rules
  const add = useMutation({
    mutationFn: () => {
      const body = { key: key.trim(), title, isStandby }
      return call('profiles.create', { body, idempotencyKey: keyFor(body) })
    },
    onSuccess: async (draft) => {
      client.setQueryData(draftKey(draft.id), draft)
      void client.invalidateQueries({ queryKey: ['profiles'] })
      await navigate(`/rules/drafts/${draft.id}/tree`)
    },
  })
  const isComplete = [title.en, title.ja, key].every((text) => text.trim() !== '')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isComplete && !add.isPending) add.mutate()
  }
  const missing = (text: string) => (wasSent && text.trim() === '' ? words.say(errors.fields.required) : undefined)
  const isTaken = add.error instanceof Problem && add.error.code === 'key-taken'
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.say(create.title)}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button type="submit" form={formId} variant="filled" busy={add.isPending && words.say(controls.saving)}>
            {words.say(create.confirm)}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="rules-form">
        {add.isError && !isTaken && <Notice tone="refused" live="alert" title={sayProblem(words, add.error)} />}
        {(['en', 'ja'] as const).map((language) => (
          <Field
            key={language}
            label={words.say(rules.fields.title[language])}
            error={missing(title[language]) ?? sayFieldProblem(words, add.error, `/title/${language}`)}
          >
            {(control) => (
              <TextInput
                {...control}
                lang={language}
                maxLength={400}
                value={title[language]}
                onChange={(event) => setTitle({ ...title, [language]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Field
          label={words.say(create.key)}
          hint={words.say(create.keyHint)}
          error={missing(key) ?? (isTaken ? sayProblem(words, add.error) : sayFieldProblem(words, add.error, '/key'))}
        >
          {(control) => (
            <TextInput
              {...control}
              autoCapitalize="none"
              spellCheck={false}
              maxLength={63}
              value={key}
              onChange={(event) => setKey(event.target.value)}
            />
          )}
        </Field>
        <Checkbox
          label={words.say(create.standby)}
          hint={words.say(create.standbyHint)}
          checked={isStandby}
          onChange={setIsStandby}
        />
      </form>
    </Dialog>
  )
}

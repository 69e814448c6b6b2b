import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Alias } from './use-names.ts'

const kinds = ['earlier', 'spelling', 'script'] as const satisfies readonly Alias['kind'][]
const nothing = { kind: 'earlier' as Alias['kind'], name: '', fromOn: '', throughOn: '', reason: '' }

/** A form that opens below its summary: another name, from when until when, and why it is kept. */
export function AddAlias({ person, onDone }: { person: string; onDone: () => void }) {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const [draft, setDraft] = useState(nothing)
  const [wasSent, setWasSent] = useState(false)
  const { aliases: said } = names
  const add = useMutation({
    mutationFn: () => {
      const body = { ...draft, fromOn: draft.fromOn || null, throughOn: draft.throughOn || null }
      return call('names.addAlias', { params: { person }, body, idempotencyKey: keyFor([person, body]) })
    },
    onSuccess: () => {
      setDraft(nothing)
      setWasSent(false)
      onDone()
    },
  })
  const errorOf = (field: 'name' | 'fromOn' | 'throughOn' | 'reason') =>
    wasSent && (field === 'name' || field === 'reason') && draft[field].trim() === ''
      ? words.say(errors.fields.required)
      : sayFieldProblem(words, add.error, `/${field}`)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (draft.name.trim() && draft.reason.trim() && !add.isPending) add.mutate()
  }
  const input = (field: 'name' | 'fromOn' | 'throughOn' | 'reason', label: string, type = 'text') => (
    <Field
      label={label}
      note={(field === 'fromOn' || field === 'throughOn') && words.say(controls.optional)}
      error={errorOf(field)}
    >
      {(control) => (
        <TextInput
          {...control}
          type={type}
          autoComplete="off"
          spellCheck={false}
          value={draft[field]}
          onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <Disclosure summary={words.say(said.add)}>
      <form onSubmit={submit} noValidate className="person-form person-new">
        {add.isError && <Notice tone="refused" live="alert" title={sayProblem(words, add.error)} />}
        <Field label={words.say(said.kind)}>
          {(control) => (
            <Select
              {...control}
              value={draft.kind}
              onChange={(event) => {
                const kind = kinds.find((one) => one === event.target.value)
                if (kind) setDraft({ ...draft, kind })
              }}
              options={kinds.map((value) => ({ value, label: words.say(said.kinds[value]) }))}
            />
          )}
        </Field>
        {input('name', words.say(said.name))}
        <div className="person-names">
          {input('fromOn', words.say(said.from), 'date')}
          {input('throughOn', words.say(said.through), 'date')}
        </div>
        {input('reason', words.say(said.reason))}
        <p>
          <Button type="submit" icon="plus" busy={add.isPending && words.say(said.adding)}>
            {words.say(said.add)}
          </Button>
        </p>
      </form>
    </Disclosure>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { sharing } from '@muster/words/catalogue/sharing.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Experience, ExperienceRecord } from './use-sharing.ts'

const kinds = ['mission', 'expert', 'volunteer', 'ngo', 'embassy', 'research'] as const
const nothing = { country: '', organisation: '', fromOn: '', throughOn: '' }

/** A record of work to add. What was typed stays where something is refused. */
export function AddExperience({ fields }: { fields: Experience['fields'] }) {
  const words = useWords()
  const client = useQueryClient()
  const heading = useId()
  const say = sharing.experience
  const [kind, setKind] = useState<ExperienceRecord['kind']>('mission')
  const [field, setField] = useState(fields[0]?.key ?? '')
  const [draft, setDraft] = useState(nothing)
  const set = (changed: Partial<typeof nothing>) => setDraft({ ...draft, ...changed })
  const add = useMutation({
    mutationFn: () =>
      call('experience.add', {
        body: { kind, field, ...draft, throughOn: draft.throughOn || null },
        idempotencyKey: crypto.randomUUID(),
      }),
    onSuccess: async () => {
      setDraft(nothing)
      await client.invalidateQueries({ queryKey: ['experience'] })
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!add.isPending) add.mutate()
  }
  const text = (name: keyof typeof nothing, label: string, type = 'text', note?: string) => (
    <Field label={label} note={note} error={sayFieldProblem(words, add.error, `/${name}`)}>
      {(control) => (
        <TextInput
          {...control}
          type={type}
          maxLength={120}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <Panel labelledBy={heading} className="sharing-give">
      <h2 id={heading}>{words.say(say.addTitle)}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        {add.isError && <Notice tone="refused" live="alert" title={sayProblem(words, add.error)} />}
        <Field label={words.say(say.kind)}>
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? 'mission')}
              options={kinds.map((one) => ({ value: one, label: words.say(say.kinds[one]) }))}
            />
          )}
        </Field>
        <Field label={words.say(say.field)}>
          {(control) => (
            <Select
              {...control}
              value={field}
              onChange={(event) => setField(event.target.value)}
              options={fields.map(({ key, title }) => ({ value: key, label: words.text(title) }))}
            />
          )}
        </Field>
        {text('organisation', words.say(say.organisation))}
        {text('country', words.say(say.country))}
        {text('fromOn', words.say(say.from), 'date')}
        {text('throughOn', words.say(say.through), 'date', words.say(say.throughNote))}
        <p>
          <Button type="submit" variant="filled" busy={add.isPending && words.say(controls.saving)}>
            {words.say(say.add)}
          </Button>
        </p>
      </form>
    </Panel>
  )
}

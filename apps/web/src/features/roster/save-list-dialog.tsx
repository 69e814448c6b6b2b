import { addDays } from '@muster/calendar/calendar-date.ts'
import { Problem } from '@muster/client/client.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { controls } from '@muster/words/catalogue/controls.ts'
import { roster } from '@muster/words/catalogue/roster.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Asked, Choices } from './use-roster.ts'

type Body = BodyOf<'lists.save'>

/** A list is kept a quarter of a year unless told otherwise. */
const usualDays = 90

/** Freezes the chosen people: what the list is for, until when it is kept, and who receives it. */
export function SaveListDialog({
  open,
  onClose,
  choices,
  asked,
  chosen,
}: {
  open: boolean
  onClose: () => void
  choices: Choices
  asked: Asked
  chosen: ReadonlyMap<string, string>
}) {
  const words = useWords()
  const form = useId()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { save } = roster
  const [draft, setDraft] = useState({
    name: '',
    reason: '',
    keepThrough: addDays(choices.asOn, usualDays),
    colleagues: [] as string[],
    outside: { name: '', email: '', agencyId: '' },
  })
  const set = (changed: Partial<typeof draft>) => setDraft({ ...draft, ...changed })
  const setOutside = (changed: Partial<typeof draft.outside>) => set({ outside: { ...draft.outside, ...changed } })
  const { outside } = draft
  const body: Body = {
    name: draft.name,
    reason: draft.reason,
    keepThrough: draft.keepThrough,
    query: asked,
    people: [...chosen.keys()],
    recipients: [
      ...(outside.email || outside.name
        ? [{ name: outside.name, email: outside.email, agencyId: outside.agencyId || null }]
        : []),
      ...draft.colleagues.map((personId) => ({ personId })),
    ],
  }
  const saving = useMutation({
    mutationFn: () => call('lists.save', { body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['lists'] })
      void navigate(`/lists/${id}`)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!saving.isPending) saving.mutate()
  }
  const problemOf = (pointer: string) => sayFieldProblem(words, saving.error, pointer)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.say(save.title)}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button type="submit" form={form} variant="filled" busy={saving.isPending && words.say(controls.saving)}>
            {words.say(save.submit)}
          </Button>
        </>
      }
    >
      <form id={form} className="stack" noValidate onSubmit={submit}>
        <p>{words.say(save.lead, { count: chosen.size })}</p>
        {saving.isError && (
          <Notice tone="refused" live="alert" title={sayProblem(words, saving.error)}>
            {disagreeing(words, saving.error, [...chosen.values()])}
          </Notice>
        )}
        <Field label={words.say(save.name)} error={problemOf('/name')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={200}
              value={draft.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.say(save.reason)} hint={words.say(save.reasonHint)} error={problemOf('/reason')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={200}
              value={draft.reason}
              onChange={(event) => set({ reason: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.say(save.keep)} hint={words.say(save.keepHint)} error={problemOf('/keepThrough')}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={draft.keepThrough}
              onChange={(event) => set({ keepThrough: event.target.value })}
            />
          )}
        </Field>
        {choices.colleagues.length > 0 && (
          <CheckboxGroup
            legend={words.say(save.colleagues)}
            values={draft.colleagues}
            onChange={(colleagues) => set({ colleagues })}
            choices={choices.colleagues.map(({ id, name }) => ({ value: id, label: words.text(name) }))}
          />
        )}
        <fieldset className="roster-outside">
          <legend>{words.say(save.outside)}</legend>
          <p className="small muted">{words.say(save.outsideHint)}</p>
          <Field label={words.say(save.outsideName)} error={problemOf('/recipients/0/name')}>
            {(control) => (
              <TextInput
                {...control}
                value={outside.name}
                onChange={(event) => setOutside({ name: event.target.value })}
              />
            )}
          </Field>
          <Field label={words.say(save.outsideEmail)} error={problemOf('/recipients/0/email')}>
            {(control) => (
              <TextInput
                {...control}
                type="email"
                value={outside.email}
                onChange={(event) => setOutside({ email: event.target.value })}
              />
            )}
          </Field>
          <Field label={words.say(save.outsideAgency)}>
            {(control) => (
              <Select
                {...control}
                value={outside.agencyId}
                onChange={(event) => setOutside({ agencyId: event.target.value })}
                options={[
                  { value: '', label: words.say(save.notInMuster) },
                  ...choices.agencies.map(({ id, name }) => ({ value: id, label: words.text(name) })),
                ]}
              />
            )}
          </Field>
        </fieldset>
      </form>
    </Dialog>
  )
}

/** Who of those chosen does not agree to a recipient, by name. */
function disagreeing(words: Words, error: unknown, names: readonly string[]): string | null {
  if (!(error instanceof Problem) || error.code !== 'consent-missing') return null
  const found = error.errors.flatMap(({ pointer }) => names[Number(/^\/people\/(\d+)$/.exec(pointer)?.[1])] ?? [])
  return found.length === 0
    ? null
    : words.say(roster.save.disagree, { names: found.join(words.language === 'en' ? ', ' : '、') })
}

import { Problem } from '@muster/client/client.ts'
import { sensitivities } from '@muster/contracts/schemas/sensitivities.ts'
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
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { coursesKey, draftKey, type DraftView } from './use-authoring.ts'

const { settings, newCourse } = authoring

/** What a draft is beside its lessons; what was typed stays where it is refused. */
export function Settings({ draft }: { draft: DraftView }) {
  const words = useWords()
  const client = useQueryClient()
  const [form, setForm] = useState(draft)
  const save = useMutation({
    mutationFn: () => {
      const { version, title, summary, hours, validityMonths, sensitivity } = form
      return call('authoring.change', {
        params: { draft: draft.id },
        body: { version, title, summary, hours, validityMonths, sensitivity },
      })
    },
    onSuccess: ({ version }) => {
      setForm((now) => ({ ...now, version }))
      return client.invalidateQueries({ queryKey: draftKey(draft.id) })
    },
  })
  // The order of the outline counts versions as well: what stands still is no reason to refuse a save.
  const isTouched = form !== draft
  if (!isTouched && form.version !== draft.version) setForm(draft)
  const set = (changed: Partial<DraftView>) => {
    setForm({ ...form, ...changed })
    save.reset()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const isStale = save.error instanceof Problem && save.error.code === 'changed-meanwhile'
  const pairField = (name: 'title' | 'summary', language: 'en' | 'ja', label: string, isLong: boolean) => (
    <Field label={label} error={sayFieldProblem(words, save.error, `/${name}`)}>
      {(control) => {
        const shared = {
          ...control,
          lang: language,
          readOnly: !draft.can.write,
          value: form[name][language],
          onChange: (event: { target: { value: string } }) =>
            set({ [name]: { ...form[name], [language]: event.target.value } }),
        }
        return isLong ? <TextArea {...shared} rows={4} maxLength={4_000} /> : <TextInput {...shared} maxLength={400} />
      }}
    </Field>
  )
  return (
    <section className="section">
      <form className="stack wide-fields" onSubmit={submit} noValidate>
        <h2>{words.say(settings.heading)}</h2>
        <div className="pair">
          {pairField('title', 'en', words.say(newCourse.titleEn), false)}
          {pairField('title', 'ja', words.say(newCourse.titleJa), false)}
          {pairField('summary', 'en', words.say(settings.summaryEn), true)}
          {pairField('summary', 'ja', words.say(settings.summaryJa), true)}
          <Field label={words.say(settings.hours)} error={sayFieldProblem(words, save.error, '/hours')}>
            {(control) => (
              <NumberInput
                {...control}
                readOnly={!draft.can.write}
                value={form.hours}
                onChange={(hours) => set({ hours: hours ?? 0 })}
              />
            )}
          </Field>
          <Field
            label={words.say(settings.validity)}
            hint={words.say(settings.validityHint)}
            error={sayFieldProblem(words, save.error, '/validityMonths')}
          >
            {(control) => (
              <NumberInput
                {...control}
                readOnly={!draft.can.write}
                value={form.validityMonths ?? undefined}
                onChange={(months) => set({ validityMonths: months ?? null })}
              />
            )}
          </Field>
          <Field label={words.say(settings.sensitivity)}>
            {(control) => (
              <Select
                {...control}
                disabled={!draft.can.write}
                value={form.sensitivity}
                options={sensitivities.map((value) => ({ value, label: words.say(settings.sensitivities[value]) }))}
                onChange={(event) => {
                  const chosen = sensitivities.find((one) => one === event.target.value)
                  if (chosen) set({ sensitivity: chosen })
                }}
              />
            )}
          </Field>
        </div>
        {save.isError && (
          <Notice
            tone="refused"
            live="alert"
            title={isStale ? words.say(settings.stale) : sayProblem(words, save.error)}
          />
        )}
        {save.isSuccess && <Notice tone="valid" live="status" title={words.say(settings.saved)} />}
        <p className="small muted">
          {words.say(settings.authors)}: {draft.authors.map((name) => words.text(name)).join(', ')}
        </p>
        {draft.can.write && (
          <div>
            <Button type="submit" busy={save.isPending && words.say(controls.saving)}>
              {words.say(settings.save)}
            </Button>
          </div>
        )}
      </form>
      {draft.can.write && <Discard draft={draft.id} />}
    </section>
  )
}

function Discard({ draft }: { draft: string }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const discard = useMutation({
    mutationFn: () => call('authoring.discard', { params: { draft } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: coursesKey })
      await navigate('/authoring')
    },
  })
  return (
    <Disclosure summary={words.say(settings.discard)}>
      <div className="stack">
        <p>{words.say(settings.discardText)}</p>
        {discard.isError && <Notice tone="refused" live="alert" title={sayProblem(words, discard.error)} />}
        <div>
          <Button busy={discard.isPending && words.say(controls.saving)} onClick={() => discard.mutate()}>
            {words.say(settings.discard)}
          </Button>
        </div>
      </div>
    </Disclosure>
  )
}

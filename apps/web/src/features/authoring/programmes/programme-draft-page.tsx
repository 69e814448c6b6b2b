import { Problem } from '@muster/client/client.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Link, useParams } from 'react-router'
import { programmes } from '@muster/words/catalogue/programmes.ts'
import { call } from '../../../app/client.ts'
import { useIdempotencyKey } from '../../../app/idempotency.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { isMissing } from '../../../app/missing.ts'
import { NotFoundPage } from '../../../app/not-found-page.tsx'
import { Page } from '../../../app/page.tsx'
import { sayFieldCode, sayFieldProblem, sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import { Field, TextArea, TextInput } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { NumberInput } from '../../../ui/number-input.tsx'
import { anyOf } from '../use-authoring.ts'
import { ProgrammeCourses } from './programme-courses.tsx'
import { type ProgrammeDraft, programmeKey, programmesKey, useProgrammeDraft } from './use-programmes.ts'
import '../authoring.css'

const say = programmes.authoring

/** A programme as it is put together, and published. */
export function ProgrammeDraftPage() {
  const words = useWords()
  const { programme = '' } = useParams()
  const query = useProgrammeDraft(programme)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data ? anyOf(query.data.title, words.language) : words.say(programmes.heading)
  return (
    <Page title={title}>
      <p>
        <Link to="/authoring/programmes">{words.say(say.heading)}</Link>
      </p>
      <h1>{title}</h1>
      <Loaded query={query} lines={8}>
        {(draft) => <Form key={draft.key} draft={draft} />}
      </Loaded>
    </Page>
  )
}

/** What was typed stays where a save is refused; a save of somebody else is never written over. */
function Form({ draft }: { draft: ProgrammeDraft }) {
  const words = useWords()
  const client = useQueryClient()
  const [form, setForm] = useState(draft)
  const save = useMutation({
    mutationFn: () => {
      const { version, title, summary, isOrdered, validityMonths } = form
      const courses = form.courses.map(({ key, required }) => ({ key, required }))
      return call('programmes.saveDraft', {
        params: { programme: draft.key },
        body: { version, title, summary, courses, isOrdered, validityMonths },
      })
    },
    onSuccess: async ({ version }) => {
      setForm((now) => ({ ...now, version }))
      await client.invalidateQueries({ queryKey: programmesKey })
    },
  })
  const set = (changed: Partial<ProgrammeDraft>) => {
    setForm({ ...form, ...changed })
    save.reset()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const load = async () => {
    const newest = await call('programmes.readDraft', { params: { programme: draft.key } })
    client.setQueryData(programmeKey(draft.key), newest)
    setForm(newest)
    save.reset()
  }
  const isStale = save.error instanceof Problem && save.error.code === 'changed-meanwhile'
  const readOnly = !draft.can.write
  const wrongCourse =
    save.error instanceof Problem ? save.error.errors.find(({ pointer }) => pointer.startsWith('/courses/')) : undefined
  const pairField = (name: 'title' | 'summary', language: 'en' | 'ja', label: string) => (
    <Field label={label} error={sayFieldProblem(words, save.error, `/${name}`)}>
      {(control) => {
        const shared = {
          ...control,
          lang: language,
          readOnly,
          value: form[name][language],
          onChange: (event: { target: { value: string } }) =>
            set({ [name]: { ...form[name], [language]: event.target.value } }),
        }
        return name === 'summary' ? (
          <TextArea {...shared} rows={3} maxLength={2_000} />
        ) : (
          <TextInput {...shared} maxLength={400} />
        )
      }}
    </Field>
  )
  return (
    <>
      <form className="stack wide-fields" onSubmit={submit} noValidate>
        {isStale ? (
          <Notice
            tone="warn"
            live="alert"
            title={words.say(say.stale)}
            actions={<Button onClick={() => void load()}>{words.say(say.load)}</Button>}
          >
            <p>{words.say(say.staleText)}</p>
          </Notice>
        ) : (
          save.isError && <Notice tone="refused" live="alert" title={sayProblem(words, save.error)} />
        )}
        <div className="pair">
          {pairField('title', 'en', words.say(say.titleEn))}
          {pairField('title', 'ja', words.say(say.titleJa))}
          {pairField('summary', 'en', words.say(say.summaryEn))}
          {pairField('summary', 'ja', words.say(say.summaryJa))}
        </div>
        <ProgrammeCourses
          courses={form.courses}
          choices={draft.choices}
          canWrite={draft.can.write}
          error={wrongCourse && sayFieldCode(words, wrongCourse.code)}
          onChange={(courses) => set({ courses })}
        />
        {!readOnly && (
          <Checkbox
            label={words.say(say.ordered)}
            hint={words.say(say.orderedHint)}
            checked={form.isOrdered}
            onChange={(isOrdered) => set({ isOrdered })}
          />
        )}
        <Field
          label={words.say(say.validity)}
          hint={words.say(say.validityHint)}
          error={sayFieldProblem(words, save.error, '/validityMonths')}
        >
          {(control) => (
            <NumberInput
              {...control}
              readOnly={readOnly}
              value={form.validityMonths ?? undefined}
              onChange={(months) => set({ validityMonths: months ?? null })}
            />
          )}
        </Field>
        {!readOnly && (
          <div>
            <Button type="submit" busy={save.isPending && words.say(say.saving)}>
              {words.say(say.save)}
            </Button>
          </div>
        )}
      </form>
      <Publish draft={draft} isSaved={form.version === draft.version && isSame(form, draft)} />
    </>
  )
}

const contentOf = ({ title, summary, courses, isOrdered, validityMonths }: ProgrammeDraft) =>
  JSON.stringify([title, summary, courses.map(({ key, required }) => [key, required]), isOrdered, validityMonths])
const isSame = (one: ProgrammeDraft, other: ProgrammeDraft): boolean => contentOf(one) === contentOf(other)

function Publish({ draft, isSaved }: { draft: ProgrammeDraft; isSaved: boolean }) {
  const words = useWords()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const publish = useMutation({
    mutationFn: () => {
      const body = { version: draft.version }
      return call('programmes.publish', { params: { programme: draft.key }, body, idempotencyKey: keyFor(body) })
    },
    onSuccess: () => client.invalidateQueries(),
  })
  const faults = draft.faults.map((fault) => words.say(say.faults[fault])).join(words.language === 'en' ? ' ' : '')
  const blockedBy = !draft.can.publish
    ? words.say(say.managerOnly)
    : !isSaved
      ? words.say(say.unsaved)
      : faults !== '' && faults
  return (
    <section className="section stack">
      <p className="measure">{words.say(say.publishText)}</p>
      {publish.isError && <Notice tone="refused" live="alert" title={sayProblem(words, publish.error)} />}
      {publish.data && (
        <Notice tone="valid" live="status" title={words.say(say.published, { edition: publish.data.edition })} />
      )}
      {draft.edition && (
        <p>
          <Link to={`/programmes/${draft.key}`}>{words.say(say.current, { edition: draft.edition })}</Link>
        </p>
      )}
      <div>
        <Button
          variant="filled"
          blockedBy={blockedBy}
          busy={publish.isPending && words.say(say.publishing)}
          onClick={() => publish.mutate()}
        >
          {words.say(say.publish)}
        </Button>
      </div>
    </section>
  )
}

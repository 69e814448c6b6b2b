import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { extraTime } from '@muster/words/catalogue/extra-time.ts'
import { call } from '../../app/client.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { dayHere } from '../../app/today.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { CourseFrame, useCourseKey } from './course-frame.tsx'

type Given = ReplyOf<'extraTime.list'>['people'][number]
type Form = Pick<Given, 'email' | 'extraPercent' | 'everywhere'> & { readonly reason: string }

const listKey = (course: string) => ['teaching', course, 'extra-time']
const empty: Form = { email: '', extraPercent: 25, everywhere: false, reason: '' }

/** Who has more time in the test of a course, and giving it. */
export function ExtraTimePage() {
  const words = useWords()
  const course = useCourseKey()
  const [form, setForm] = useState<Form>(empty)
  const query = useQuery({
    queryKey: listKey(course),
    queryFn: () => call('extraTime.list', { params: { course } }),
  })
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="extraTime">
      {query.data === undefined && <h1 className="teaching-heading">{words.say(extraTime.tab)}</h1>}
      <Loaded query={query} lines={6}>
        {({ people }) => (
          <>
            <h1 className="teaching-heading">
              {people.length === 0
                ? words.say(extraTime.nobody)
                : words.say(extraTime.heading, { count: new Set(people.map(({ email }) => email)).size })}
            </h1>
            <p>{words.say(extraTime.lead)}</p>
            {people.length > 0 && (
              <Table<Given>
                caption={words.say(extraTime.tab)}
                captionHidden
                columns={columnsOf(words, setForm)}
                rows={people}
                rowKey={({ email, everywhere }) => `${email} ${everywhere}`}
              />
            )}
            <GiveForm form={form} onChange={setForm} />
          </>
        )}
      </Loaded>
    </CourseFrame>
  )
}

function GiveForm({ form, onChange }: { form: Form; onChange: (form: Form) => void }) {
  const words = useWords()
  const client = useQueryClient()
  const course = useCourseKey()
  const { form: said } = extraTime
  const give = useMutation({
    mutationFn: () =>
      call('extraTime.set', {
        params: { course },
        body: { ...form, email: form.email.trim(), reason: form.reason.trim() },
        idempotencyKey: crypto.randomUUID(),
      }),
    onSuccess: () => {
      onChange(empty)
      return client.invalidateQueries({ queryKey: listKey(course) })
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!give.isPending) give.mutate()
  }
  const wrong = (pointer: string) => sayFieldProblem(words, give.error, pointer)
  return (
    <form className="section stack teaching-form" onSubmit={submit} noValidate>
      <h2>{words.say(said.title)}</h2>
      <Field label={words.say(said.email)} hint={words.say(said.emailHint)} error={wrong('/email')}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="off"
            value={form.email}
            onChange={({ target }) => onChange({ ...form, email: target.value })}
          />
        )}
      </Field>
      <Field label={words.say(said.percent)} hint={words.say(said.percentHint)} error={wrong('/extraPercent')}>
        {(control) => (
          <NumberInput
            {...control}
            value={form.extraPercent}
            onChange={(extraPercent) => extraPercent !== undefined && onChange({ ...form, extraPercent })}
          />
        )}
      </Field>
      <Checkbox
        label={words.say(said.everywhere)}
        checked={form.everywhere}
        onChange={(everywhere) => onChange({ ...form, everywhere })}
      />
      <Field label={words.say(said.reason)} hint={words.say(said.reasonHint)} error={wrong('/reason')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={500}
            value={form.reason}
            onChange={({ target }) => onChange({ ...form, reason: target.value })}
          />
        )}
      </Field>
      {give.isError && <Notice tone="refused" live="alert" title={sayProblem(words, give.error)} />}
      {give.isSuccess && <Notice tone="valid" live="status" title={words.say(said.saved)} />}
      <p>
        <Button type="submit" variant="filled" busy={give.isPending && words.say(controls.saving)}>
          {words.say(said.save)}
        </Button>
      </p>
    </form>
  )
}

function columnsOf(words: Words, change: (form: Form) => void): Column<Given>[] {
  const { columns } = extraTime
  return [
    { key: 'person', header: words.say(columns.person), isRowHeader: true, cell: ({ name }) => words.text(name) },
    {
      key: 'time',
      header: words.say(columns.time),
      align: 'end',
      cell: ({ extraPercent }) => words.say(extraTime.percent, { percent: extraPercent }),
    },
    {
      key: 'where',
      header: words.say(columns.where),
      cell: ({ everywhere }) => words.say(everywhere ? extraTime.everywhere : extraTime.here),
    },
    {
      key: 'reason',
      header: words.say(columns.reason),
      cell: ({ reason }) => <span className="teaching-sentence">{words.erasable(reason)}</span>,
    },
    {
      key: 'given',
      header: words.say(columns.given),
      cell: ({ recordedAt, recordedBy }) => (
        <>
          <Day on={dayHere(recordedAt)} />
          {recordedBy && <small className="teaching-under muted">{words.text(recordedBy)}</small>}
        </>
      ),
    },
    {
      key: 'change',
      header: words.say(columns.change),
      cell: ({ email, extraPercent, everywhere }) => (
        <Button variant="plain" onClick={() => change({ email, extraPercent, everywhere, reason: '' })}>
          {words.say(extraTime.change)}
        </Button>
      ),
    },
  ]
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { type DelegableRole, delegableRoles } from '@muster/contracts/duty-codes.ts'
import { deputies } from '@muster/words/catalogue/deputies.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { deputiesKey } from './use-deputies.ts'
import type { MyDeputies } from './use-deputies.ts'

const { form: say } = deputies

/** Names a deputy: who, with which of one's own roles, from when through when. */
export function NameDeputy({ mine }: { mine: MyDeputies }) {
  const words = useWords()
  const title = useId()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const nothing = { deputy: '', roles: [] as DelegableRole[], fromOn: todayHere(), throughOn: '' }
  const [draft, setDraft] = useState(nothing)
  const [wasSent, setWasSent] = useState(false)
  const add = useMutation({
    mutationFn: () => call('deputies.name', { body: draft, idempotencyKey: keyFor([draft]) }),
    onSuccess: () => {
      setDraft(nothing)
      setWasSent(false)
      return client.invalidateQueries({ queryKey: deputiesKey })
    },
  })
  const isWhole = draft.deputy !== '' && draft.roles.length > 0 && draft.fromOn !== '' && draft.throughOn !== ''
  const errorOf = (field: 'deputy' | 'roles' | 'fromOn' | 'throughOn') =>
    wasSent && draft[field].length === 0
      ? words.say(errors.fields.required)
      : sayFieldProblem(words, add.error, `/${field}`)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isWhole && !add.isPending) add.mutate()
  }
  if (mine.roles.length === 0) return <p className="muted">{words.say(say.noRoles)}</p>
  const days = [
    ['fromOn', say.from, undefined],
    ['throughOn', say.through, say.throughHint],
  ] as const
  return (
    <Panel labelledBy={title} className="person-form person-new">
      <h2 id={title}>{words.say(say.title)}</h2>
      {add.isSuccess && (
        <Notice
          tone="valid"
          live="status"
          title={words.say(say.done, { name: words.text(add.data.deputy.name), from: words.date(add.data.fromOn) })}
        />
      )}
      <form className="stack" onSubmit={submit} noValidate>
        {add.isError && <Notice tone="refused" live="alert" title={sayProblem(words, add.error)} />}
        <Field label={words.say(say.who)} error={errorOf('deputy')}>
          {(control) => (
            <Select
              {...control}
              value={draft.deputy}
              onChange={(event) => setDraft({ ...draft, deputy: event.target.value })}
              options={[
                { value: '', label: words.say(say.choose) },
                ...mine.colleagues.map(({ id, name }) => ({ value: id, label: words.text(name) })),
              ]}
            />
          )}
        </Field>
        <CheckboxGroup
          legend={words.say(say.roles)}
          error={errorOf('roles')}
          values={draft.roles}
          onChange={(chosen) => setDraft({ ...draft, roles: delegableRoles.filter((role) => chosen.includes(role)) })}
          choices={mine.roles.map((role) => ({ value: role, label: words.say(shell.roles[role]) }))}
        />
        <div className="person-names">
          {days.map(([field, label, hint]) => (
            <Field key={field} label={words.say(label)} hint={hint && words.say(hint)} error={errorOf(field)}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  value={draft[field]}
                  onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
        <p>
          <Button type="submit" variant="filled" busy={add.isPending && words.say(say.working)}>
            {words.say(say.submit)}
          </Button>
        </p>
      </form>
    </Panel>
  )
}

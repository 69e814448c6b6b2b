import { useNavigate } from 'react-router'
import type { SubmitEvent } from 'react'
import { acts } from '@muster/words/catalogue/acts.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { auditTrail } from '@muster/words/catalogue/audit-trail.ts'
import { sayAct } from '../../app/act-words.ts'
import { useWords } from '../../app/language.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import type { Asked } from './audit-asked.ts'

const { search } = auditTrail
const { audit } = administrator

/** What narrows the entries: who, whose file, what, and which days. It is kept in the address, to be sent to others. */
export function AuditSearch({ asked }: { asked: Asked }) {
  const words = useWords()
  const navigate = useNavigate()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() ? [[name, value.trim()]] : [],
    )
    const { person, subject } = asked
    void navigate(
      `/audit?${new URLSearchParams([...given, ...Object.entries({ ...(person && { person }), ...(subject && { subject }) })]).toString()}`,
    )
  }
  return (
    <form className="audit-search" aria-label={words.say(search.title)} onSubmit={submit}>
      <Field label={words.say(search.who)} hint={words.say(search.whoHint)}>
        {(control) => <TextInput {...control} name="who" maxLength={200} defaultValue={asked.who ?? ''} />}
      </Field>
      <Field label={words.say(search.whose)} hint={words.say(search.whoseHint)}>
        {(control) => <TextInput {...control} name="whose" maxLength={200} defaultValue={asked.whose ?? ''} />}
      </Field>
      <Field label={words.say(audit.actLabel)}>
        {(control) => (
          <Select
            {...control}
            name="act"
            defaultValue={asked.act ?? ''}
            options={[
              { value: '', label: words.say(audit.everyAct) },
              ...Object.keys(acts).map((value) => ({ value, label: sayAct(words, value) })),
            ]}
          />
        )}
      </Field>
      <Field label={words.say(search.from)}>
        {(control) => <TextInput {...control} type="date" name="from" defaultValue={asked.from ?? ''} />}
      </Field>
      <Field label={words.say(search.through)}>
        {(control) => <TextInput {...control} type="date" name="through" defaultValue={asked.through ?? ''} />}
      </Field>
      <div className="row">
        <Button type="submit" icon="search">
          {words.say(search.submit)}
        </Button>
        {Object.keys(asked).length > 0 && (
          <LinkButton variant="plain" to="/audit">
            {words.say(search.clear)}
          </LinkButton>
        )}
      </div>
    </form>
  )
}

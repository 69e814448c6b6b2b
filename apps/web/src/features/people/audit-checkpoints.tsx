import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { auditTrail } from '@muster/words/catalogue/audit-trail.ts'
import { addressOf } from '@muster/client/client.ts'
import { call } from '../../app/client.ts'
import { FailureNotice } from '../../app/failure-page.tsx'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'

const { kept } = auditTrail

/** The signed checkpoint to keep outside, and what is kept against the chain of now. */
export function AuditCheckpoints({ hasOne }: { hasOne: boolean }) {
  const words = useWords()
  const [text, setText] = useState('')
  const comparing = useMutation({ mutationFn: () => call('audit.compare', { body: { checkpoint: text } }) })
  return (
    <Disclosure summary={words.say(kept.title)}>
      <div className="stack">
        <p>{words.say(kept.text)}</p>
        {hasOne && (
          <div className="row">
            <a className="button button-outlined" href={addressOf('audit.checkpoint')} download="audit-checkpoint.json">
              <Icon name="download" />
              <span>{words.say(kept.keep)}</span>
            </a>
          </div>
        )}
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            comparing.mutate()
          }}
        >
          <Field label={words.say(kept.label)} hint={words.say(kept.hint)}>
            {(control) => (
              <TextArea {...control} required value={text} onChange={(event) => setText(event.target.value)} />
            )}
          </Field>
          <div className="row">
            <Button type="submit">{words.say(kept.compare)}</Button>
          </div>
        </form>
        {comparing.error && <FailureNotice error={comparing.error} />}
        {comparing.data?.answers.map(({ answer, number }) => (
          <Notice
            key={`${answer} ${number}`}
            tone={answer === 'holds' ? 'valid' : 'refused'}
            live="alert"
            title={words.sayLoosely(kept.answers[answer], { number: String(number) })}
          />
        ))}
      </div>
    </Disclosure>
  )
}

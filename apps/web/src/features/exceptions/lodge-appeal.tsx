import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { AppealAgainst } from './use-exceptions.ts'
import './exceptions.css'

const { appeals: texts } = exceptions

type Lodging = BodyOf<'appeals.lodge'>

/** The form of an appeal: grounds, and certificates that were not rightly counted. */
export function LodgeAppeal({ against }: { against: AppealAgainst }) {
  const words = useWords()
  const client = useQueryClient()
  const heading = useId()
  const keyFor = useIdempotencyKey()
  const [grounds, setGrounds] = useState('')
  const [evidence, setEvidence] = useState<string[]>([])
  const [wasSent, setWasSent] = useState(false)
  const { decision } = against
  const lodge = useMutation({
    mutationFn: (body: Lodging) =>
      call('appeals.lodge', { params: { decision: decision.id }, body, idempotencyKey: keyFor(body) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['appeals'] }),
  })
  const isShort = grounds.trim().length < 3
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (!isShort && !lodge.isPending) lodge.mutate({ grounds: grounds.trim(), evidence })
  }
  const groundsError =
    wasSent && isShort ? words.say(errors.fields['too-short']) : sayFieldProblem(words, lodge.error, '/grounds')
  return (
    <Panel labelledBy={heading}>
      <form className="exception-form" onSubmit={submit} noValidate>
        <h2 id={heading}>{words.say(texts.lodgeTitle)}</h2>
        <p>
          {words.say(texts.lodgeText, {
            instant: words.instant(decision.recordedAt),
            posting: words.text(against.about.title),
            verdict: words.say(verdictWords.words[decision.verdict]),
          })}
        </p>
        {lodge.isError && <Notice tone="refused" live="alert" title={sayProblem(words, lodge.error)} />}
        <Field label={words.say(texts.grounds)} hint={words.say(texts.groundsHint)} error={groundsError}>
          {(control) => (
            <TextArea
              {...control}
              maxLength={2_000}
              required
              value={grounds}
              onChange={(event) => setGrounds(event.target.value)}
            />
          )}
        </Field>
        {against.evidence.length > 0 && (
          <CheckboxGroup
            legend={words.say(texts.evidence)}
            hint={words.say(texts.evidenceHint)}
            values={evidence}
            onChange={setEvidence}
            choices={against.evidence.slice(0, 20).map(({ id, title, completedOn }) => ({
              value: id,
              label: words.say(texts.evidenceLine, { title: words.text(title), date: words.date(completedOn) }),
            }))}
          />
        )}
        <p>
          <Button type="submit" variant="filled" busy={lodge.isPending && words.say(texts.lodging)}>
            {words.say(texts.lodge)}
          </Button>
        </p>
      </form>
    </Panel>
  )
}

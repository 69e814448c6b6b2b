import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { sharing } from '@muster/words/catalogue/sharing.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Consents } from './use-sharing.ts'

const purposes = ['dispatch', 'readiness'] as const
const lengths = [6, 12, 24] as const

/** Agreeing in plain words: who, for what, for how long. */
export function GiveConsent({ data: { recipients } }: { data: Consents }) {
  const words = useWords()
  const client = useQueryClient()
  const heading = useId()
  const [recipient, setRecipient] = useState(recipients[0]?.id ?? '')
  const [purpose, setPurpose] = useState<(typeof purposes)[number]>('dispatch')
  const [months, setMonths] = useState<(typeof lengths)[number]>(12)
  const say = sharing.give
  const give = useMutation({
    mutationFn: () =>
      call('consents.give', {
        body: { purpose, recipientAgencyId: recipient || null, months },
        idempotencyKey: crypto.randomUUID(),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['consents'] }),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!give.isPending) give.mutate()
  }
  return (
    <Panel labelledBy={heading} className="sharing-give">
      <h2 id={heading}>{words.say(say.title)}</h2>
      <form className="stack" onSubmit={submit}>
        {give.isError && <Notice tone="refused" live="alert" title={sayProblem(words, give.error)} />}
        {give.data && (
          <Notice tone="valid" live="status" title={words.say(say.done, { date: words.date(give.data.throughOn) })} />
        )}
        <Field label={words.say(say.to)}>
          {(control) => (
            <Select
              {...control}
              value={recipient}
              onChange={(event) => setRecipient(event.target.value)}
              options={[
                ...recipients.map(({ id, name }) => ({ value: id, label: words.text(name) })),
                { value: '', label: words.say(say.outside) },
              ]}
            />
          )}
        </Field>
        <RadioGroup
          legend={words.say(say.purpose)}
          value={purpose}
          onChange={(value) => setPurpose(purposes.find((one) => one === value) ?? 'dispatch')}
          choices={purposes.map((one) => ({ value: one, label: words.say(say.purposes[one]) }))}
        />
        <RadioGroup
          legend={words.say(say.months)}
          appearance="inline"
          value={String(months)}
          onChange={(value) => setMonths(lengths.find((one) => String(one) === value) ?? 12)}
          choices={lengths.map((one) => ({ value: String(one), label: words.say(say.month, { count: one }) }))}
        />
        <p>
          <Button type="submit" variant="filled" busy={give.isPending && words.say(controls.saving)}>
            {words.say(say.submit)}
          </Button>
        </p>
      </form>
    </Panel>
  )
}

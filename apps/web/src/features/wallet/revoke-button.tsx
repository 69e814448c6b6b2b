import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { certificateActs } from '@muster/words/catalogue/certificate-acts.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { certificateKey } from './use-certificates.ts'
import type { Certificate } from './use-certificates.ts'

const shortestReason = 10

type Revocation = BodyOf<'certificates.revoke'>

/** Revoking with the reason and the day from which it no longer counts; what was typed stays until it is done. */
export function RevokeButton({ certificate, onRevoked }: { certificate: Certificate; onRevoked: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const formId = useId()
  const [isOpen, setOpen] = useState(false)
  const keyFor = useIdempotencyKey()
  const [start, setStart] = useState<'beginning' | 'day'>('beginning')
  const [from, setFrom] = useState(todayHere)
  const [reason, setReason] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const revoke = useMutation({
    mutationFn: (body: Revocation) =>
      call('certificates.revoke', { params: { certificate: certificate.id }, body, idempotencyKey: keyFor(body) }),
    onSuccess: (card) => {
      client.setQueryData<Certificate>(certificateKey(certificate.id), (known) => known && { ...known, ...card })
      setOpen(false)
      onRevoked()
    },
  })
  const name = words.text(certificate.holder)
  const isReasonShort = reason.trim().length < shortestReason
  const isDayMissing = start === 'day' && from === ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isReasonShort || isDayMissing || revoke.isPending) return
    revoke.mutate({ effectiveFrom: start === 'day' ? from : null, reason: reason.trim() })
  }
  const reasonError =
    wasSent && isReasonShort
      ? words.say(wallet.revoke.reasonShort, { count: shortestReason })
      : sayFieldProblem(words, revoke.error, '/reason')
  const dayError =
    wasSent && isDayMissing
      ? words.say(wallet.revoke.dayMissing)
      : sayFieldProblem(words, revoke.error, '/effectiveFrom')
  return (
    <>
      <Button icon="slash" onClick={() => setOpen(true)}>
        {words.say(wallet.revoke.open)}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(wallet.revoke.title, { number: certificate.id })}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button
              type="submit"
              form={formId}
              variant="filled"
              busy={revoke.isPending && words.say(wallet.revoke.working)}
            >
              {words.say(wallet.revoke.confirm)}
            </Button>
          </>
        }
      >
        <form id={formId} className="certificate-revoke" onSubmit={submit} noValidate>
          {revoke.isError && <Notice tone="refused" live="alert" title={sayProblem(words, revoke.error)} />}
          <p>{words.say(wallet.revoke.impact, { name })}</p>
          {certificate.needsTwo && <p>{words.say(certificateActs.needsTwo)}</p>}
          <Field label={words.say(wallet.revoke.reason)} hint={words.say(wallet.revoke.reasonHint)} error={reasonError}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={1_000}
                required
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <RadioGroup
            legend={words.say(wallet.revoke.from)}
            value={start}
            onChange={(value) => setStart(value === 'day' ? 'day' : 'beginning')}
            choices={[
              {
                value: 'beginning',
                label: words.say(wallet.revoke.fromStart),
                hint: words.say(wallet.revoke.fromStartHint),
              },
              { value: 'day', label: words.say(wallet.revoke.fromDay), hint: words.say(wallet.revoke.fromDayHint) },
            ]}
          />
          {start === 'day' && (
            <Field label={words.say(wallet.revoke.day)} error={dayError}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  min={certificate.completedOn}
                  value={from}
                  onChange={(event) => setFrom(event.target.value)}
                />
              )}
            </Field>
          )}
        </form>
      </Dialog>
    </>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { linksKey } from './use-links.ts'

type Made = ReplyOf<'links.share'>

/** Asks what a link is for, what it shows and until when; then shows it, once. */
export function ShareDialog({
  certificate,
  open,
  onClose,
}: {
  certificate: string
  open: boolean
  onClose: () => void
}) {
  const words = useWords()
  const client = useQueryClient()
  const formId = useId()
  const [purpose, setPurpose] = useState('')
  const [showsName, setShowsName] = useState(false)
  const [expiresOn, setExpiresOn] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const share = useMutation({
    mutationFn: () =>
      call('links.share', {
        params: { certificate },
        body: { purpose: purpose.trim(), showsName, expiresOn: expiresOn || null },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: linksKey(certificate) }),
  })
  const close = () => {
    if (share.data) {
      setPurpose('')
      setShowsName(false)
      setExpiresOn('')
      setWasSent(false)
      share.reset()
    }
    onClose()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (purpose.trim() === '' || share.isPending) return
    share.mutate()
  }
  const purposeError =
    wasSent && purpose.trim() === ''
      ? words.say(wallet.share.purposeMissing)
      : sayFieldProblem(words, share.error, '/purpose')
  return (
    <Dialog
      open={open}
      onClose={close}
      title={words.say(wallet.share.title)}
      closeLabel={words.say(controls.close)}
      actions={
        share.data ? (
          <Button variant="filled" onClick={close}>
            {words.say(controls.close)}
          </Button>
        ) : (
          <>
            <Button onClick={close}>{words.say(controls.cancel)}</Button>
            <Button
              type="submit"
              form={formId}
              variant="filled"
              busy={share.isPending && words.say(wallet.share.making)}
            >
              {words.say(wallet.share.make)}
            </Button>
          </>
        )
      }
    >
      {share.data ? (
        <MadeLink made={share.data} />
      ) : (
        <form id={formId} className="certificate-revoke" onSubmit={submit} noValidate>
          {share.isError && <Notice tone="refused" live="alert" title={sayProblem(words, share.error)} />}
          <Field
            label={words.say(wallet.share.purpose)}
            hint={words.say(wallet.share.purposeHint)}
            error={purposeError}
          >
            {(control) => (
              <TextInput
                {...control}
                required
                maxLength={200}
                value={purpose}
                onChange={({ target }) => setPurpose(target.value)}
              />
            )}
          </Field>
          <RadioGroup
            legend={words.say(wallet.share.name)}
            value={showsName ? 'whole' : 'masked'}
            onChange={(value) => setShowsName(value === 'whole')}
            choices={[
              {
                value: 'masked',
                label: words.say(wallet.share.nameMasked),
                hint: words.say(wallet.share.nameMaskedHint),
              },
              { value: 'whole', label: words.say(wallet.share.nameWhole) },
            ]}
          />
          <Field
            label={words.say(wallet.share.until)}
            note={words.say(controls.optional)}
            error={sayFieldProblem(words, share.error, '/expiresOn')}
          >
            {(control) => (
              <TextInput
                {...control}
                type="date"
                min={todayHere()}
                value={expiresOn}
                onChange={({ target }) => setExpiresOn(target.value)}
              />
            )}
          </Field>
        </form>
      )}
    </Dialog>
  )
}

/** The new link, to copy or to hand to another app. */
function MadeLink({ made }: { made: Made }) {
  const words = useWords()
  const [isCopied, setCopied] = useState(false)
  const send = () => {
    // Whoever closes the sheet of apps has decided not to send: nothing went wrong.
    void navigator.share({ title: made.purpose, url: made.url }).catch(() => undefined)
  }
  return (
    <div className="certificate-revoke">
      <Notice tone="valid" live="status" title={words.say(wallet.share.made)} />
      <Field label={words.say(wallet.share.link)}>
        {(control) => <TextInput {...control} readOnly value={made.url} onFocus={({ target }) => target.select()} />}
      </Field>
      <div className="row">
        <Button
          icon={isCopied ? 'tick' : 'copy'}
          onClick={() => void navigator.clipboard.writeText(made.url).then(() => setCopied(true))}
        >
          {words.say(isCopied ? controls.copied : controls.copy)}
        </Button>
        {'share' in navigator && (
          <Button icon="external" onClick={send}>
            {words.say(wallet.share.send)}
          </Button>
        )}
      </div>
    </div>
  )
}

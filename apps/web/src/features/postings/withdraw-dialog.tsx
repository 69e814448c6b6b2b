import { useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ReasonField } from './reason-field.tsx'
import { usePosting, usePostingAct } from './use-postings.ts'
import type { Nominee } from './use-postings.ts'

/** Taking the nomination back, where the posting says that the caller may and it is still open. */
export function WithdrawButton({ nomination, posting }: { nomination: string; posting: string }) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const view = usePosting(posting).data
  const nominee = view?.nominees.find(({ nominationId }) => nominationId === nomination)
  if (!view?.mayWrite || !nominee) return null
  return (
    <>
      <Button variant="plain" onClick={() => setIsOpen(true)}>
        {words.say(postings.overlap.withdraw)}
      </Button>
      <WithdrawDialog nominee={isOpen ? nominee : null} onClose={() => setIsOpen(false)} />
    </>
  )
}

/** Taking a nomination back, for a reason that the person reads. */
export function WithdrawDialog({ nominee, onClose }: { nominee: Nominee | null; onClose: () => void }) {
  const words = useWords()
  const name = nominee ? words.text(nominee.person.name) : ''
  return (
    <ReasonDialog
      key={nominee?.nominationId ?? 'none'}
      isOpen={nominee !== null}
      onClose={onClose}
      title={words.say(postings.withdraw.title, { person: name })}
      hint={words.say(postings.withdraw.reasonHint, { person: name })}
      confirm={words.say(postings.withdraw.confirm)}
      act={(reason) =>
        call('nominations.withdraw', { params: { nomination: nominee?.nominationId ?? '' }, body: { reason } })
      }
    />
  )
}

/** An act that needs a reason. It closes when the act is done; what was typed stays where it failed. */
export function ReasonDialog({
  isOpen,
  onClose,
  title,
  label,
  hint,
  confirm,
  isOptional = false,
  act,
}: {
  isOpen: boolean
  onClose: () => void
  title: string
  label?: string
  hint?: string
  confirm: string
  isOptional?: boolean
  act: (reason: string) => Promise<unknown>
}) {
  const words = useWords()
  const [reason, setReason] = useState('')
  const sending = usePostingAct(act)
  const isMissing = !isOptional && reason.trim().length < 3
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title={title}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button
            variant="filled"
            blockedBy={isMissing && words.say(postings.change.reason)}
            busy={sending.isPending && words.say(postings.own.sending)}
            onClick={() => sending.mutate(reason.trim(), { onSuccess: onClose })}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <RefusedForm error={sending.error} />
      <ReasonField value={reason} onChange={setReason} {...(label && { label })} {...(hint && { hint })} />
    </Dialog>
  )
}

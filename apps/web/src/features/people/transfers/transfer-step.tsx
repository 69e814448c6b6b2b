import { useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { transfers } from '@muster/words/catalogue/transfers.ts'
import { useWords } from '../../../app/language.tsx'
import { RefusedForm } from '../../../app/refused-form.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useStep } from './use-transfers.ts'
import type { Transfer } from './use-transfers.ts'

/** A button for a step of a transfer: what it means is said first. The step is named by the same words on both buttons. */
export function TransferStep({
  label,
  title,
  text,
  filled = false,
  take,
}: {
  label: string
  title: string
  text: string
  filled?: boolean
  take: () => Promise<Transfer>
}) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const step = useStep(take)
  const confirm = () => {
    if (!step.isPending) step.mutate(undefined, { onSuccess: () => setOpen(false) })
  }
  return (
    <>
      <Button {...(filled && { variant: 'filled' as const })} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button variant="filled" busy={step.isPending && words.say(transfers.working)} onClick={confirm}>
              {label}
            </Button>
          </>
        }
      >
        <div className="stack">
          <RefusedForm error={step.error} />
          <p className="measure">{text}</p>
        </div>
      </Dialog>
    </>
  )
}

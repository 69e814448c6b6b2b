import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { identityChecks, lossReasons } from '@muster/contracts/session-codes.ts'
import type { IdentityCheck, LossReason } from '@muster/contracts/session-codes.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Person } from './use-people.ts'

/** Takes a lost second factor off somebody, once it is said why, and how it is known that it is them. */
export function TakeFactorOff({ person }: { person: Person }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const [wasSent, setWasSent] = useState(false)
  const [reason, setReason] = useState<LossReason | null>(null)
  const [checked, setChecked] = useState<IdentityCheck | null>(null)
  const say = security.lost
  const act = useMutation({
    mutationFn: (body: { reason: LossReason; checked: IdentityCheck }) =>
      call('secondFactor.takeOff', { params: { person: person.id }, body }),
    onSuccess: () => setOpen(false),
  })
  const required = words.say(errors.fields.required)
  const submit = () => {
    setWasSent(true)
    if (reason && checked && !act.isPending) act.mutate({ reason, checked })
  }
  return (
    <>
      <p className="small muted">{words.say(say.text)}</p>
      {act.isSuccess && <Notice tone="valid" live="status" title={words.say(say.done)} />}
      <p>
        <Button icon="key" onClick={() => setOpen(true)}>
          {words.say(say.open)}
        </Button>
      </p>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(say.title, { name: words.text(person.name) })}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button variant="filled" busy={act.isPending && words.say(say.working)} onClick={submit}>
              {words.say(say.confirm)}
            </Button>
          </>
        }
      >
        <div className="stack">
          <RefusedForm error={act.error} />
          <p>{words.say(say.impact)}</p>
          <RadioGroup
            legend={words.say(say.reason)}
            error={wasSent && !reason && required}
            value={reason}
            onChange={(next) => setReason(lossReasons.find((one) => one === next) ?? null)}
            choices={lossReasons.map((value) => ({ value, label: words.say(say.reasons[value]) }))}
          />
          <RadioGroup
            legend={words.say(say.checked)}
            error={wasSent && !checked && required}
            value={checked}
            onChange={(next) => setChecked(identityChecks.find((one) => one === next) ?? null)}
            choices={identityChecks.map((value) => ({ value, label: words.say(say.checks[value]) }))}
          />
        </div>
      </Dialog>
    </>
  )
}

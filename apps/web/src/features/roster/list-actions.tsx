import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { roster } from '@muster/words/catalogue/roster.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { listKey } from './use-lists.ts'
import type { SavedList } from './use-lists.ts'
import { useChoices } from './use-roster.ts'

/** Handing a list on, and calling it back. */
export function ListActions({ saved }: { saved: SavedList }) {
  const words = useWords()
  const [open, setOpen] = useState<'share' | 'recall' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Button onClick={() => setOpen('recall')}>{words.say(roster.list.recall)}</Button>
      <Button variant="filled" onClick={() => setOpen('share')}>
        {words.say(roster.list.share)}
      </Button>
      <ShareDialog saved={saved} open={open === 'share'} onClose={close} />
      <RecallDialog saved={saved} open={open === 'recall'} onClose={close} />
    </>
  )
}

interface DialogProps {
  saved: SavedList
  open: boolean
  onClose: () => void
}

function ShareDialog({ saved, open, onClose }: DialogProps) {
  const words = useWords()
  const client = useQueryClient()
  const choices = useChoices()
  const [colleagues, setColleagues] = useState<string[]>([])
  const share = useMutation({
    mutationFn: () =>
      call('lists.share', {
        params: { list: saved.list.id },
        body: { recipients: colleagues.map((personId) => ({ personId })) },
        idempotencyKey: crypto.randomUUID(),
      }),
    onSuccess: async () => {
      setColleagues([])
      onClose()
      await client.invalidateQueries({ queryKey: listKey(saved.list.id) })
    },
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.say(roster.list.shareTitle)}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button
            variant="filled"
            busy={share.isPending && words.say(controls.saving)}
            blockedBy={colleagues.length === 0 && words.say(roster.foot.freezeNeeds)}
            onClick={() => share.mutate()}
          >
            {words.say(roster.list.share)}
          </Button>
        </>
      }
    >
      {share.isError && <Notice tone="refused" live="alert" title={sayProblem(words, share.error)} />}
      <CheckboxGroup
        legend={words.say(roster.save.colleagues)}
        values={colleagues}
        onChange={setColleagues}
        choices={(choices.data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: words.text(name) }))}
      />
    </Dialog>
  )
}

function RecallDialog({ saved, open, onClose }: DialogProps) {
  const words = useWords()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const recall = useMutation({
    mutationFn: () =>
      call('lists.recall', { params: { list: saved.list.id }, body: { reason }, idempotencyKey: crypto.randomUUID() }),
    onSuccess: async () => {
      onClose()
      await client.invalidateQueries({ queryKey: listKey(saved.list.id) })
      await client.invalidateQueries({ queryKey: ['lists'] })
    },
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.say(roster.list.recallTitle)}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button
            variant="filled"
            busy={recall.isPending && words.say(controls.saving)}
            onClick={() => recall.mutate()}
          >
            {words.say(roster.list.recall)}
          </Button>
        </>
      }
    >
      <p>{words.say(roster.list.recallLead)}</p>
      {recall.isError && <Notice tone="refused" live="alert" title={sayProblem(words, recall.error)} />}
      <Field label={words.say(roster.list.recallReason)} error={sayFieldProblem(words, recall.error, '/reason')}>
        {(control) => (
          <TextInput {...control} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
    </Dialog>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { roster } from '@muster/words/catalogue/roster.ts'
import { sharing } from '@muster/words/catalogue/sharing.ts'
import { call } from '../../app/client.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { Consent, Consents } from './use-sharing.ts'

export const recipientName = (words: Words, { recipient }: Pick<Consent, 'recipient'>): string =>
  recipient ? words.text(recipient.name) : words.say(sharing.give.outside)

/** What was agreed to, what ended, and the way to end it. */
export function ConsentList({ data: { consents } }: { data: Consents }) {
  const words = useWords()
  const heading = useId()
  const [ending, setEnding] = useState<Consent | null>(null)
  const say = sharing.consents
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(say.title)}</h2>
      <Table<Consent>
        caption={words.say(say.title)}
        captionHidden
        rows={consents}
        rowKey={({ id }) => id}
        empty={words.say(say.none)}
        columns={[
          { key: 'who', header: words.say(say.who), isRowHeader: true, cell: (one) => recipientName(words, one) },
          { key: 'what', header: words.say(say.what), cell: ({ purpose }) => words.say(roster.purposes[purpose]) },
          { key: 'since', header: words.say(say.since), cell: ({ fromOn }) => <Day on={fromOn} /> },
          { key: 'until', header: words.say(say.until), cell: ({ throughOn }) => <Day on={throughOn} /> },
          { key: 'state', header: words.say(say.state), cell: (one) => <State consent={one} /> },
          {
            key: 'withdraw',
            header: words.say(sharing.consents.act),
            cell: (one) =>
              one.state === 'live' && (
                <Button
                  aria-label={words.say(say.withdrawOf, { name: recipientName(words, one) })}
                  onClick={() => setEnding(one)}
                >
                  {words.say(say.withdraw)}
                </Button>
              ),
          },
        ]}
      />
      <WithdrawDialog consent={ending} onClose={() => setEnding(null)} />
    </section>
  )
}

function State({ consent: { state, withdrawnAt } }: { consent: Consent }) {
  const words = useWords()
  const say = sharing.consents
  switch (state) {
    case 'live':
      return <Status tone="valid">{words.say(say.live)}</Status>
    case 'withdrawn':
      return (
        <Status tone="neutral" icon="slash">
          {words.say(say.withdrawn, { date: withdrawnAt ? words.shortInstant(withdrawnAt) : '' })}
        </Status>
      )
    case 'lapsed':
      return <Status tone="neutral">{words.say(say.lapsed)}</Status>
    case 'renewed':
      return (
        <Status tone="neutral" icon="sync">
          {words.say(say.renewed)}
        </Status>
      )
  }
}

function WithdrawDialog({ consent, onClose }: { consent: Consent | null; onClose: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const say = sharing.consents
  const withdraw = useMutation({
    mutationFn: (id: string) =>
      call('consents.withdraw', { params: { consent: id }, idempotencyKey: crypto.randomUUID() }),
    onSuccess: async () => {
      onClose()
      await client.invalidateQueries({ queryKey: ['consents'] })
    },
  })
  return (
    <Dialog
      open={consent !== null}
      onClose={onClose}
      title={words.say(say.withdrawTitle)}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(say.keep)}</Button>
          <Button
            variant="filled"
            busy={withdraw.isPending && words.say(controls.saving)}
            onClick={() => consent && withdraw.mutate(consent.id)}
          >
            {words.say(say.withdraw)}
          </Button>
        </>
      }
    >
      {withdraw.isError && <Notice tone="refused" live="alert" title={sayProblem(words, withdraw.error)} />}
      {consent && <p>{words.say(say.withdrawText, { name: recipientName(words, consent) })}</p>}
    </Dialog>
  )
}

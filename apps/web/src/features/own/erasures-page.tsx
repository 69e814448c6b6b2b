import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListedErasure } from '@muster/contracts/endpoints/erasures.ts'
import { erasure } from '@muster/words/catalogue/erasure.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { ConfirmErasure } from './confirm-erasure.tsx'
import { StopErasure } from './stop-erasure.tsx'
import './own.css'

const say = erasure.page

/** Who is to be erased, for administrators: confirming, refusing and cancelling it. */
export function ErasuresPage() {
  const words = useWords()
  const query = useQuery({ queryKey: ['erasures'], queryFn: () => call('erasures.list') })
  return (
    <Page title={words.say(say.title)}>
      <h1>{words.say(say.title)}</h1>
      <Loaded query={query}>
        {({ erasures, waitDays }) => (
          <>
            <p className="own-text">{words.say(say.lead, { days: waitDays })}</p>
            <ErasureTable erasures={erasures} waitDays={waitDays} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function ErasureTable({ erasures, waitDays }: { erasures: readonly ListedErasure[]; waitDays: number }) {
  const words = useWords()
  const [confirming, setConfirming] = useState<ListedErasure | null>(null)
  const [stopping, setStopping] = useState<ListedErasure | null>(null)
  return (
    <>
      <Table<ListedErasure>
        caption={words.say(say.title)}
        captionHidden
        rows={erasures}
        rowKey={({ id }) => id}
        empty={words.say(say.none)}
        columns={[
          { key: 'who', header: words.say(say.who), isRowHeader: true, cell: ({ person }) => words.text(person.name) },
          { key: 'asked', header: words.say(say.asked), cell: (one) => sayAsked(words, one) },
          { key: 'why', header: words.say(say.why), cell: ({ reason, answer }) => answer || words.erasable(reason) },
          { key: 'state', header: words.say(say.state), cell: (one) => <State one={one} /> },
          {
            key: 'act',
            header: words.say(say.act),
            cell: (one) => <Acts one={one} onConfirm={() => setConfirming(one)} onStop={() => setStopping(one)} />,
          },
        ]}
      />
      <ConfirmErasure one={confirming} waitDays={waitDays} onClose={() => setConfirming(null)} />
      <StopErasure one={stopping} onClose={() => setStopping(null)} />
    </>
  )
}

function sayAsked(words: Words, { isOwn, askedBy, askedAt }: ListedErasure): string {
  const instant = words.instant(askedAt)
  return isOwn
    ? words.say(say.askedBySelf, { instant })
    : words.say(say.askedBy, { name: words.text(askedBy), instant })
}

function State({ one: { state, dueAt } }: { one: ListedErasure }) {
  const words = useWords()
  if (state === 'confirmed' && dueAt !== null)
    return <Status tone="warn">{words.say(say.states.confirmed, { instant: words.instant(dueAt) })}</Status>
  if (state === 'asked')
    return (
      <Status tone="neutral" icon="clock">
        {words.say(say.states.asked)}
      </Status>
    )
  if (state === 'completed') return <Status tone="valid">{words.say(say.states.completed)}</Status>
  return (
    <Status tone="neutral" icon="slash">
      {words.say(state === 'refused' ? say.states.refused : say.states.cancelled)}
    </Status>
  )
}

function Acts({ one, onConfirm, onStop }: { one: ListedErasure; onConfirm: () => void; onStop: () => void }) {
  const words = useWords()
  const { mayConfirm, mayRefuse, mayCancel } = one.abilities
  const name = words.text(one.person.name)
  return (
    <span className="own-acts">
      {mayConfirm && (
        <Button aria-label={words.say(say.confirmOf, { name })} onClick={onConfirm}>
          {words.say(say.confirm)}
        </Button>
      )}
      {mayRefuse && (
        <Button aria-label={words.say(say.refuseOf, { name })} onClick={onStop}>
          {words.say(say.refuse)}
        </Button>
      )}
      {mayCancel && (
        <Button aria-label={words.say(say.cancelOf, { name })} onClick={onStop}>
          {words.say(say.cancel)}
        </Button>
      )}
    </span>
  )
}

import { transfers } from '@muster/words/catalogue/transfers.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { TransferState } from './transfer-state.tsx'
import { TransferStep } from './transfer-step.tsx'
import type { Transfer } from './use-transfers.ts'

const { table: say, ask } = transfers

/** Transfers of one side: those the agency asked for, or those of its people who leave. */
export function TransferTable({
  title,
  empty,
  rows,
  side,
}: {
  title: string
  empty: string
  rows: readonly Transfer[]
  side: 'asked' | 'leaving'
}) {
  const words = useWords()
  return (
    <div className="transfer-table">
      <Table<Transfer>
        caption={title}
        captionHidden
        empty={empty}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'person',
            header: words.say(say.person),
            isRowHeader: true,
            cell: ({ person, email }) => (
              <>
                {person && words.text(person)}
                {email !== null && (
                  <span className={person ? 'people-under small muted people-email' : 'people-email'}>{email}</span>
                )}
                {!person && email === null && <span className="muted">{words.say(transfers.noAddress)}</span>}
              </>
            ),
          },
          side === 'asked'
            ? { key: 'from', header: words.say(say.from), cell: ({ from }) => (from ? words.text(from) : '—') }
            : { key: 'to', header: words.say(say.to), cell: ({ to }) => words.text(to) },
          { key: 'day', header: words.say(say.day), cell: ({ fromOn }) => words.date(fromOn) },
          {
            key: 'reason',
            header: words.say(say.reason),
            cell: ({ reason }) => words.erasable(reason),
          },
          { key: 'state', header: words.say(say.state), cell: (one) => <TransferState one={one} /> },
          { key: 'act', header: words.say(say.act), cell: (one) => <Steps one={one} /> },
        ]}
      />
    </div>
  )
}

function Steps({ one }: { one: Transfer }) {
  const words = useWords()
  const { mayRelease, mayWithdraw } = one.abilities
  const name = one.person ? words.text(one.person) : (one.email ?? words.say(transfers.somebodyErased))
  const agency = words.text(one.to)
  const params = { transfer: one.id }
  const answer = (agrees: boolean) => () => call('transfers.release', { params, body: { agrees } })
  return (
    <span className="row">
      {mayRelease && (
        <>
          <TransferStep
            label={words.say(transfers.release)}
            title={words.say(ask.release.title, { name, agency })}
            text={words.say(ask.release.text, { date: words.date(one.fromOn) })}
            take={answer(true)}
          />
          <TransferStep
            label={words.say(transfers.refuse)}
            title={words.say(ask.refuse.title, { name })}
            text={words.say(ask.refuse.text, { agency })}
            take={answer(false)}
          />
        </>
      )}
      {mayWithdraw && (
        <TransferStep
          label={words.say(transfers.withdraw)}
          title={words.say(ask.withdraw.title, { name })}
          text={words.say(ask.withdraw.text)}
          take={() => call('transfers.withdraw', { params })}
        />
      )}
    </span>
  )
}

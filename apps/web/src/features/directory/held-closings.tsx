import { useId, useState } from 'react'
import type { HeldClosing } from '@muster/contracts/endpoints/directory.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { directory } from '@muster/words/catalogue/directory.ts'
import { useWords } from '../../app/language.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'
import { type Outcome, useAnswer, useHeld } from './use-directory.ts'

const { held: said } = directory

/** What came of the last answer. */
interface Answered {
  readonly outcome: Outcome
  readonly count: number
}

/** Accounts that the directory wants closed and that wait for an administrator; nothing where none does. */
export function HeldClosings({ count }: { count: number }) {
  const words = useWords()
  const [answered, setAnswered] = useState<Answered | null>(null)
  return (
    <>
      {answered && (
        <Notice
          tone="valid"
          live="status"
          title={words.say(answered.outcome === 'confirmed' ? said.closed : said.kept, { count: answered.count })}
        />
      )}
      {count > 0 && <Waiting onAnswered={setAnswered} />}
    </>
  )
}

function Waiting({ onAnswered }: { onAnswered: (answered: Answered) => void }) {
  const words = useWords()
  const id = useId()
  const query = useHeld()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.say(said.title)}</h2>
      <p className="measure directory-lead">{words.say(said.text)}</p>
      <LoadedPages query={query} lines={4}>
        {(pages) => <Choosing rows={pages.flatMap(({ closings }) => closings)} onAnswered={onAnswered} />}
      </LoadedPages>
    </section>
  )
}

function Choosing({ rows, onAnswered }: { rows: readonly HeldClosing[]; onAnswered: (answered: Answered) => void }) {
  const words = useWords()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [isConfirming, setConfirming] = useState(false)
  const [isMissing, setMissing] = useState(false)
  // The directory may have taken some back meanwhile.
  const chosen = rows.map(({ id }) => id).filter((id) => picked.includes(id))
  const count = chosen.length
  const begin = (act: () => void) => {
    setMissing(count === 0)
    if (count > 0) act()
  }
  const answer = useAnswer((outcome, answered) => {
    setConfirming(false)
    setPicked([])
    onAnswered({ outcome, count: answered })
  })
  const send = (outcome: Outcome) => answer.mutate({ closings: chosen.slice(0, 200), outcome })
  return (
    <div className="directory-form">
      <Checkbox
        label={words.say(said.all)}
        checked={count === rows.length && count > 0}
        onChange={(all) => setPicked(all ? rows.map(({ id }) => id) : [])}
      />
      <Rows rows={rows} chosen={chosen} onChange={setPicked} />
      {isMissing && count === 0 && <Notice tone="warn" live="alert" title={words.say(said.choseNone)} />}
      {!isConfirming && <RefusedForm error={answer.error} />}
      <div className="row">
        <Button variant="filled" onClick={() => begin(() => setConfirming(true))}>
          {count > 0 ? words.say(said.close, { count }) : words.say(said.closeNone)}
        </Button>
        <Button
          busy={answer.isPending && answer.variables.outcome === 'discarded' && words.say(controls.loading)}
          onClick={() => begin(() => send('discarded'))}
        >
          {count > 0 ? words.say(said.keep, { count }) : words.say(said.keepNone)}
        </Button>
      </div>
      <Dialog
        open={isConfirming}
        onClose={() => setConfirming(false)}
        title={words.say(said.confirmTitle, { count })}
        closeLabel={words.say(controls.cancel)}
        actions={
          <>
            <Button onClick={() => setConfirming(false)}>{words.say(controls.cancel)}</Button>
            <Button
              variant="filled"
              busy={answer.isPending && words.say(said.closing)}
              onClick={() => send('confirmed')}
            >
              {words.say(said.confirm)}
            </Button>
          </>
        }
      >
        <RefusedForm error={answer.error} />
        <p>{words.say(said.confirmText)}</p>
      </Dialog>
    </div>
  )
}

function Rows({
  rows,
  chosen,
  onChange,
}: {
  rows: readonly HeldClosing[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}) {
  const words = useWords()
  return (
    <Table<HeldClosing>
      caption={words.say(said.title)}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'pick',
          header: words.say(said.pick),
          cell: ({ id, name }) => (
            <Checkbox
              label={words.say(said.choose, { name: words.text(name) })}
              labelHidden
              checked={chosen.includes(id)}
              onChange={(isChosen) => onChange(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
          ),
        },
        {
          key: 'person',
          header: words.say(said.person),
          isRowHeader: true,
          className: 'directory-name',
          cell: ({ name }) => words.text(name),
        },
        { key: 'email', header: words.say(said.email), className: 'directory-name', cell: ({ email }) => email },
        {
          key: 'wish',
          header: words.say(said.wish),
          cell: ({ removes }) => words.say(removes ? said.removes : said.closes),
        },
        { key: 'asked', header: words.say(said.asked), cell: ({ askedAt }) => words.shortInstant(askedAt) },
      ]}
    />
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { erasure as catalogue } from '@muster/words/catalogue/erasure.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AskErasure } from './ask-erasure.tsx'

type Mine = ReplyOf<'own.erasure'>
const say = catalogue.mine

/** What erasing would do, the way to ask for it, and what became of that. */
export function ErasureSection({ data: { erasure, waitDays } }: { data: Mine }) {
  const words = useWords()
  const heading = useId()
  const [isOpen, setOpen] = useState(false)
  const isUnderWay = erasure !== null && erasure.endedAt === null
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(say.title)}</h2>
      <p className="own-text">{words.say(say.text, { days: waitDays })}</p>
      {isUnderWay && <UnderWay erasure={erasure} />}
      {(erasure?.state === 'refused' || erasure?.state === 'cancelled') && (
        <Notice tone="neutral" title={words.say(say[erasure.state])}>
          {erasure.answer && <p>{words.say(say.because, { reason: erasure.answer })}</p>}
        </Notice>
      )}
      <h3>{words.say(say.goes)}</h3>
      <ul className="own-text">
        {Object.values(say.goesItems).map((item) => (
          <li key={item.en}>{words.say(item)}</li>
        ))}
      </ul>
      <h3>{words.say(say.stays)}</h3>
      <ul className="own-text">
        {Object.values(say.staysItems).map((item) => (
          <li key={item.en}>{words.say(item)}</li>
        ))}
      </ul>
      <p className="own-text">{words.say(say.means)}</p>
      {!isUnderWay && (
        <p>
          <Button onClick={() => setOpen(true)}>{words.say(say.open)}</Button>
        </p>
      )}
      <AskErasure open={isOpen} onClose={() => setOpen(false)} />
    </section>
  )
}

function UnderWay({ erasure: { isOwn, askedAt, dueAt } }: { erasure: NonNullable<Mine['erasure']> }) {
  const words = useWords()
  const client = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => call('own.cancelErasure'),
    onSettled: () => client.invalidateQueries({ queryKey: ['own-erasure'] }),
  })
  const title =
    dueAt !== null
      ? words.say(say.confirmed, { instant: words.instant(dueAt) })
      : isOwn
        ? words.say(say.waits, { instant: words.instant(askedAt) })
        : words.say(say.decided)
  return (
    <>
      <Notice
        tone="warn"
        live="status"
        title={title}
        actions={
          isOwn && (
            <Button busy={cancel.isPending && words.say(say.sending)} onClick={() => cancel.mutate()}>
              {words.say(say.cancel)}
            </Button>
          )
        }
      />
      {cancel.isError && <Notice tone="refused" live="alert" title={sayProblem(words, cancel.error)} />}
    </>
  )
}

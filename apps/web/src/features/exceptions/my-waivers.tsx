import { useId } from 'react'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { useWords } from '../../app/language.tsx'
import { todayHere } from '../../app/today.ts'
import { Notice } from '../../ui/notice.tsx'
import { useMyWaivers } from './use-exceptions.ts'
import type { Waiver } from './use-exceptions.ts'
import './exceptions.css'

const { mine: texts } = exceptions

/** What counts, and what was to count and does not any more; each until its last day has passed. */
const isTold = ({ state, through }: Waiver): boolean =>
  state === 'in-force' || (state === 'withdrawn' && through >= todayHere())

/** What is set aside for me, with what I must complete and by when; nothing where there is none. */
export function MyWaivers() {
  const words = useWords()
  const heading = useId()
  const { data } = useMyWaivers()
  const told = (data?.waivers ?? []).filter(isTold)
  if (told.length === 0) return null
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(texts.title)}</h2>
      <div className="exception-tasks">
        {told.map((waiver) => (
          <MyWaiver key={waiver.id} waiver={waiver} />
        ))}
      </div>
    </section>
  )
}

function MyWaiver({ waiver }: { waiver: Waiver }) {
  const words = useWords()
  const clause = words.text(waiver.clause.title)
  const { condition, withdrawn } = waiver
  if (withdrawn) {
    const { on, reason } = withdrawn
    return (
      <Notice
        tone="refused"
        title={words.say(texts.withdrawn, { clause, on: words.date(on), reason: words.erasable(reason) })}
      />
    )
  }
  const [from, through] = [words.date(waiver.from), words.date(waiver.through)]
  return (
    <Notice tone="warn" title={words.say(texts.inForce, { clause, from, through })}>
      {condition && (
        <>
          <p>
            {words.say(texts.task, {
              training: words.text(condition.title),
              through,
              booked: words.date(condition.bookedOn),
            })}
          </p>
          <p>{words.say(texts.afterwards)}</p>
        </>
      )}
    </Notice>
  )
}

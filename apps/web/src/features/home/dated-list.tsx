import { useId } from 'react'
import { home } from '@muster/words/catalogue/home.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import type { IconName } from '../../ui/icon.tsx'
import type { Home } from './use-home.ts'

type Dated = Home['dates'][number]

const looks: Record<Exclude<Dated['state'], 'none'>, { tone: Tone; icon: IconName }> = {
  'to-do': { tone: 'neutral', icon: 'clock' },
  'being-checked': { tone: 'neutral', icon: 'eye' },
  done: { tone: 'valid', icon: 'check' },
  later: { tone: 'neutral', icon: 'clock' },
}

/** What happens when, in order; departure and return stand between two rules. */
export function DatedList({ dates, asOn }: { dates: Home['dates']; asOn: string }) {
  const words = useWords()
  const isOtherYear = (day: string): boolean => day.slice(0, 4) !== asOn.slice(0, 4)
  const heading = useId()
  return (
    <section className="home-dates" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(home.dates.title)}</h2>
      {dates.length === 0 && <p className="muted">{words.say(home.dates.empty)}</p>}
      <ol role="list">
        {dates.map((dated) => (
          <li
            key={`${dated.on} ${dated.kind} ${dated.title.en}`}
            className={dated.kind === 'departure' || dated.kind === 'return' ? 'home-dates-edge' : undefined}
          >
            <b>
              <Day on={dated.on} format="shortDateWithWeekday" />
              {isOtherYear(dated.on) && <span className="home-dates-year small muted">{words.year(dated.on)}</span>}
            </b>
            <div>
              <b className="phrase">{words.say(home.dates.kinds[dated.kind], { title: words.text(dated.title) })}</b>
              <Detail dated={dated} />
            </div>
            {dated.state !== 'none' && (
              <div className="home-dates-state">
                <Status {...looks[dated.state]}>{words.say(home.dates.states[dated.state])}</Status>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Detail({ dated }: { dated: Dated }) {
  const words = useWords()
  if (dated.minutesLeft !== null && dated.minutesLeft > 0) {
    return <p className="small muted">{words.say(home.dates.left, { duration: words.duration(dated.minutesLeft) })}</p>
  }
  return dated.state === 'being-checked' ? <p className="small muted">{words.say(home.dates.nothingToDo)}</p> : null
}

import { useId } from 'react'
import { Link } from 'react-router'
import { calendar } from '@muster/words/catalogue/calendar.ts'
import { home } from '@muster/words/catalogue/home.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import type { IconName } from '../../ui/icon.tsx'
import type { Home } from './use-home.ts'

type Dated = Home['dates'][number]

const looks: Record<Exclude<Dated['state'], 'none'>, { tone: Tone; icon: IconName }> = {
  'to-do': { tone: 'neutral', icon: 'clock' },
  overdue: { tone: 'warn', icon: 'clock' },
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
            key={`${dated.on} ${dated.kind} ${dated.certificate ?? dated.title.en}`}
            className={dated.kind === 'departure' || dated.kind === 'return' ? 'home-dates-edge' : undefined}
          >
            <b>
              <Day on={dated.on} format="shortDateWithWeekday" />
              {isOtherYear(dated.on) && <span className="home-dates-year small muted">{words.year(dated.on)}</span>}
            </b>
            <div>
              <b className="phrase">{words.say(home.dates.kinds[dated.kind], { title: words.text(dated.title) })}</b>
              <Detail dated={dated} asOn={asOn} />
            </div>
            {dated.state !== 'none' && (
              <div className="home-dates-state">
                <Status {...looks[dated.state]}>{words.say(home.dates.states[dated.state])}</Status>
              </div>
            )}
          </li>
        ))}
      </ol>
      <p className="small no-print">
        <Link to="/calendar">{words.say(calendar.link)}</Link>
      </p>
    </section>
  )
}

function Detail({ dated, asOn }: { dated: Dated; asOn: string }) {
  const words = useWords()
  if (dated.certificate !== null) return <OfCertificate dated={dated} number={dated.certificate} asOn={asOn} />
  if (dated.minutesLeft !== null && dated.minutesLeft > 0) {
    return <p className="small muted">{words.say(home.dates.left, { duration: words.duration(dated.minutesLeft) })}</p>
  }
  return dated.state === 'being-checked' ? <p className="small muted">{words.say(home.dates.nothingToDo)}</p> : null
}

/** How a certificate that ends is renewed, or why it was withdrawn; and the way to it. */
function OfCertificate({ dated, number, asOn }: { dated: Dated; number: string; asOn: string }) {
  const words = useWords()
  return (
    <>
      <p className="small muted">
        {dated.kind === 'certificate-ends' ? renewalOf(words, dated, asOn) : withdrawalOf(words, dated)}
      </p>
      <p className="small">
        <Link to={`/wallet/${number}`}>{words.say(home.dates.certificate, { number })}</Link>
      </p>
    </>
  )
}

function renewalOf(words: Words, { state, startBy }: Dated, asOn: string): string {
  const { dates } = home
  if (startBy === null) return words.say(state === 'to-do' ? dates.renewing : dates.renewElsewhere)
  return words.say(startBy < asOn ? dates.renewLate : dates.renewBy, { date: words.date(startBy) })
}

const withdrawalOf = (words: Words, { reason }: Dated): string =>
  reason === null ? words.say(home.dates.signedAnew) : words.say(home.dates.reason, { reason })

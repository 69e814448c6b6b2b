import { Link } from 'react-router'
import { roster } from '@muster/words/catalogue/roster.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import type { RosterPage } from './use-roster.ts'

/** How many can leave, as a sentence; by which rule and when that was judged. */
export function RosterHeading({ answer }: { answer: RosterPage | undefined }) {
  const words = useWords()
  if (!answer) return <h1 className="roster-heading">{words.say(roster.title)}</h1>
  const { head, counts } = answer
  const near = counts.oneStep ? words.say(roster.heading.near, { count: counts.oneStep }) : null
  const date = head.departsOn && <Day on={head.departsOn} format="headingDate" />
  return (
    <div className="roster-head">
      <h1 className="roster-heading">
        {date === null
          ? words.say(roster.heading.standby, { count: counts.cleared })
          : counts.cleared === 0
            ? words.nodes(roster.heading.none, { date })
            : words.nodes(roster.heading.some, { count: counts.cleared, date })}
        {near && (words.language === 'en' ? `; ${near}` : `。${near}`)}
      </h1>
      <div className="small muted roster-judged">
        <p>
          {words.say(roster.judged, { instant: words.instant(head.judgedAt), count: counts.people })}{' '}
          <Link to={`/requirements/${head.profile.key}`}>
            {words.say(roster.by, { title: words.text(head.profile.title), version: head.profile.version })}
          </Link>
        </p>
        {head.notJudged.length > 0 && (
          <p>
            {words.say(roster.notJudged, {
              list: head.notJudged.map(({ title }) => words.text(title)).join(words.language === 'en' ? ', ' : '、'),
            })}
          </p>
        )}
      </div>
    </div>
  )
}

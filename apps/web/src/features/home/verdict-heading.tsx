import { Link } from 'react-router'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import type { HomeAssignment } from './use-home.ts'

/** What still stands between the person and departure, counted in a sentence. */
function VerdictSentence({ assignment }: { assignment: HomeAssignment }) {
  const words = useWords()
  const { sentence } = verdict
  const place = words.text(assignment.place)
  const count = assignment.toDo.length
  if (assignment.standby) return sayStandby(words, assignment)
  switch (assignment.verdict) {
    case 'ELIGIBLE':
      return words.say(sentence.eligible, { place })
    case 'ELIGIBLE_WITH_CONDITIONS':
      return words.say(sentence.eligibleWithConditions, { place, count: Math.max(1, count) })
    case 'PENDING_VERIFICATION':
      return words.say(sentence.pending, { place, count: Math.max(1, assignment.clausesTotal - assignment.clausesMet) })
    case 'BARRED':
      return words.say(sentence.barred, { place })
    case 'NOT_ELIGIBLE':
      return count === 0 ? (
        words.say(sentence.teamOnly, { place })
      ) : (
        <StepsRemain assignment={assignment} place={place} count={count} />
      )
  }
}

/** The same for somebody who stands by and is called when needed. */
function sayStandby(words: Words, assignment: HomeAssignment): string {
  const { standby, barred } = verdict.sentence
  const count = Math.max(1, assignment.toDo.length)
  switch (assignment.verdict) {
    case 'ELIGIBLE':
      return words.say(standby.ready)
    case 'ELIGIBLE_WITH_CONDITIONS':
      return words.say(standby.conditions, { count })
    case 'PENDING_VERIFICATION':
      return words.say(standby.pending, { count: Math.max(1, assignment.clausesTotal - assignment.clausesMet) })
    case 'NOT_ELIGIBLE':
      return words.say(standby.stepsRemain, { count })
    case 'BARRED':
      return words.say(barred, { place: words.text(assignment.place) })
  }
}

function StepsRemain({ assignment, place, count }: { assignment: HomeAssignment; place: string; count: number }) {
  const words = useWords()
  const { sentence } = verdict
  const date = <Day on={assignment.departsOn} format="headingDate" />
  const fits = count === 2 ? words.nodes(sentence.bothFit, { date }) : words.nodes(sentence.fits, { count, date })
  return (
    <>
      {words.say(sentence.stepsRemain, { place, count })}
      {words.language === 'en' && ' '}
      {assignment.allBeforeDeparture ? fits : words.nodes(sentence.doesNotFit, { count, date })}
    </>
  )
}

const listOf = (words: Words, assignment: HomeAssignment): string =>
  assignment.toDo.map(({ title }) => words.text(title)).join(words.language === 'en' ? '; ' : '、')

/** The verdict as word and sentence, what is left by name, and the way to every requirement. */
export function VerdictHeading({ assignment }: { assignment: HomeAssignment }) {
  const words = useWords()
  const left = listOf(words, assignment)
  const end = words.language === 'en' ? '. ' : '。'
  return (
    <section className="home-verdict">
      <VerdictStatus verdict={assignment.verdict} />
      <h1 className="large">
        <VerdictSentence assignment={assignment} />
      </h1>
      <p>
        {left && `${left}${end}`}
        {assignment.clausesMet > 0 &&
          `${words.say(verdict.met, { count: assignment.clausesMet })}${words.language === 'en' ? ' ' : ''}`}
        <Link to="/eligibility">{words.say(verdict.allRequirements, { count: assignment.clausesTotal })}</Link>
      </p>
    </section>
  )
}

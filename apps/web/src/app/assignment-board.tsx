import { daysBetween } from '@muster/calendar/calendar-date.ts'
import type { Assignment } from '@muster/contracts/schemas/verdict.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { Board } from '../ui/board.tsx'
import type { BoardFact } from '../ui/board.tsx'
import { useWords } from './language.tsx'
import type { Words } from './words.tsx'

type Span = Pick<Assignment, 'departsOn' | 'returnsOn' | 'standby'>

function daysLeft(words: Words, count: number): string {
  if (count < 0) return words.say(shell.board.overStandby)
  return count === 0 ? words.say(shell.board.today) : words.say(shell.board.days, { count })
}

/** What the board counts down to: departure, then return; for a standby its end. */
function countdown(words: Words, { departsOn, returnsOn, standby }: Span, asOn: string): BoardFact {
  const toDeparture = daysBetween(asOn, departsOn)
  const toReturn = daysBetween(asOn, returnsOn)
  if (standby) return { label: words.say(shell.board.toEnd), value: daysLeft(words, toReturn) }
  if (toDeparture > 0) {
    return { label: words.say(shell.board.toDeparture), value: words.say(shell.board.days, { count: toDeparture }) }
  }
  if (toDeparture === 0) return { label: words.say(shell.board.toDeparture), value: words.say(shell.board.today) }
  const label = words.say(shell.board.toReturn)
  if (toReturn < 0) return { label, value: words.say(shell.board.over) }
  return {
    label,
    value: toReturn === 0 ? words.say(shell.board.today) : words.say(shell.board.days, { count: toReturn }),
  }
}

/** A Japanese date with its weekday is too long to stand beside another on a phone. */
function dayOn(words: Words, day: string) {
  return <time dateTime={day}>{words.language === 'en' ? words.dateWithWeekday(day) : words.date(day)}</time>
}

/**
 * The board of an assignment or a posting. The first fact is the assignment itself unless a page is about something
 * else: `first={{ label: posting, value: person }}`.
 */
export function AssignmentBoard({
  assignment,
  asOn,
  label,
  first,
}: {
  assignment: Span & Pick<Assignment, 'title' | 'place'>
  asOn: string
  label?: string
  first?: BoardFact
}) {
  const words = useWords()
  const [title, place] = [words.text(assignment.title), words.text(assignment.place)]
  const named = words.language === 'en' ? `${title}, ${place}` : `${title}（${place}）`
  return (
    <Board
      label={label ?? words.say(shell.board.label)}
      facts={[
        first ?? { label: words.say(shell.board.assignment), value: named },
        {
          label: words.say(assignment.standby ? shell.board.from : shell.board.departs),
          value: dayOn(words, assignment.departsOn),
        },
        {
          label: words.say(assignment.standby ? shell.board.through : shell.board.returns),
          value: dayOn(words, assignment.returnsOn),
        },
        countdown(words, assignment, asOn),
      ]}
    />
  )
}

import { Problem } from '@muster/client/client.ts'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { useNavigate } from 'react-router'
import { controls } from '@muster/words/catalogue/controls.ts'
import { home } from '@muster/words/catalogue/home.ts'
import { call } from '../../app/client.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import type { Words } from '../../app/words.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Home } from './use-home.ts'

type Next = NonNullable<Home['next']>

function whyOf(words: Words, { clause, renews, dueOn }: Next): string {
  if (!clause && renews) return words.say(home.next.whyRenews, { date: words.date(renews.endsOn) })
  if (!clause) return dueOn ? words.say(home.next.whyDue, { date: words.date(dueOn) }) : words.say(home.next.whyStarted)
  const requirement = words.text(clause.title)
  if (clause.window === 'departure' || clause.window === 'recent')
    return words.say(home.next.whyDeparture, { requirement })
  return words.say(clause.window === 'throughout' ? home.next.whyThroughout : home.next.whyOther, { requirement })
}

/** Where no course of Muster is next: whether the person still lacks something that they bring from elsewhere. */
function NoCourse({ lacks }: { lacks: boolean }) {
  const words = useWords()
  const heading = useId()
  return (
    <Panel className="home-next" labelledBy={heading}>
      <p className="home-next-tag">{words.say(home.next.tag)}</p>
      <h2 id={heading}>{words.say(lacks ? home.next.elsewhere : home.next.nothing)}</h2>
      <p>{words.say(lacks ? home.next.elsewhereText : home.next.nothingText)}</p>
      {lacks && (
        <LinkButton variant="filled" icon="plus" to="/wallet/outside/new">
          {words.say(home.recordOutside)}
        </LinkButton>
      )}
    </Panel>
  )
}

/** Whether the day is the last one to begin: of a course that renews a certificate, and serves no assignment. */
const isBeginning = ({ kind, clause, renews }: Next): boolean => kind === 'enrol' && clause === null && renews !== null

/** The one thing to do next: what, why, by when, how long, how large. `lacks`: the assignment's requirements are not met. */
export function NextCard({ next, lacks }: { next: Home['next']; lacks: boolean }) {
  const words = useWords()
  const heading = useId()
  if (!next) return <NoCourse lacks={lacks} />
  const course = words.text(next.courseTitle)
  const title = next.lesson ? words.text(next.lesson.title) : course
  const under = next.lesson
    ? words.say(home.next.lessonOf, { course, number: next.lesson.number })
    : next.kind === 'assessment'
      ? words.say(home.next.testOf, { course })
      : null
  return (
    <Panel emphasis="next" className="home-next" labelledBy={heading}>
      <p className="home-next-tag">{words.say(home.next.tag)}</p>
      <div>
        <h2 id={heading}>{title}</h2>
        {under && <p className="muted">{under}</p>}
      </div>
      <DefinitionList
        appearance="plain"
        items={[
          { term: words.say(home.next.why), detail: whyOf(words, next) },
          ...(next.byOn
            ? [
                {
                  term: words.say(isBeginning(next) ? home.next.startBy : home.next.by),
                  detail: words.nodes(home.next.byDate, { date: <Day on={next.byOn} format="dateWithWeekday" /> }),
                },
              ]
            : []),
          { term: words.say(home.next.takes), detail: words.minutes(next.minutes) },
          { term: words.say(home.next.size), detail: words.size(next.bytes[words.language]) },
        ]}
      />
      <NextAction next={next} />
    </Panel>
  )
}

function NextAction({ next }: { next: Next }) {
  const words = useWords()
  if (!next.enrolmentId) return <EnrolButton courseKey={next.courseKey} />
  const course = `/courses/${next.courseKey}`
  if (next.kind === 'assessment') {
    return (
      <LinkButton variant="filled" iconAfter="right" to={course}>
        {words.say(home.next.startTest)}
      </LinkButton>
    )
  }
  return (
    <LinkButton variant="filled" iconAfter="right" to={next.lesson ? `${course}/lessons/${next.lesson.key}` : course}>
      {words.say(home.next.continueLesson)}
    </LinkButton>
  )
}

const aboutEntry = ['prerequisites-missing', 'entry-by-request', 'entry-by-officer']
const isAboutEntry = (error: unknown): boolean => error instanceof Problem && aboutEntry.includes(error.code)

/** Enrols and goes to the course. */
function EnrolButton({ courseKey }: { courseKey: string }) {
  const words = useWords()
  const navigate = useNavigate()
  const enrol = useMutation({
    mutationFn: () => call('enrolments.enrol', { params: { course: courseKey } }),
    onSuccess: () => navigate(`/courses/${courseKey}`),
    // Its page says what it waits for, and how one gets in.
    onError: (error) => (isAboutEntry(error) ? navigate(`/courses/${courseKey}`) : undefined),
  })
  return (
    <>
      {enrol.isError && <Notice tone="refused" live="alert" title={sayProblem(words, enrol.error)} />}
      <Button
        variant="filled"
        iconAfter="right"
        busy={enrol.isPending && words.say(controls.loading)}
        onClick={() => enrol.mutate()}
      >
        {words.say(home.next.enrol)}
      </Button>
    </>
  )
}

import { useId, useState } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { courses } from '@muster/words/catalogue/courses.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { useOutline } from '../../app/use-enrolment.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Enter } from './enter.tsx'
import { AssessmentCard } from './assessment-card.tsx'

type Earlier = ReplyOf<'courses.list'>['courses'][number]['earlier'][number]

/** Beginning a completed course again, to renew its certificate. */
export function TakeAgain({ courseKey }: { courseKey: string }) {
  const words = useWords()
  const heading = useId()
  const { again } = courses
  return (
    <Panel className="course-again" labelledBy={heading}>
      <h2 id={heading}>{words.say(again.title)}</h2>
      <p className="measure">{words.say(again.text)}</p>
      <Enter courseKey={courseKey} label={words.say(again.start)} />
    </Panel>
  )
}

/** My enrolments in the course before the one that is shown: what was completed, with the attempts and their reviews. */
export function TakenBefore({ earlier }: { earlier: readonly Earlier[] }) {
  const words = useWords()
  const heading = useId()
  if (earlier.length === 0) return null
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(courses.earlier.title)}</h2>
      {earlier.map((one) => (
        <EarlierEnrolment key={one.id} earlier={one} />
      ))}
    </section>
  )
}

function EarlierEnrolment({ earlier: { id, edition, completedOn } }: { earlier: Earlier }) {
  const words = useWords()
  const [isWanted, setWanted] = useState(false)
  const outline = useOutline(isWanted ? id : null)
  const named = { edition: words.edition(edition) }
  return (
    <Disclosure
      summary={
        completedOn === null
          ? words.say(courses.earlier.open, named)
          : words.say(courses.earlier.completed, { ...named, date: words.date(completedOn) })
      }
      onOpen={() => setWanted(true)}
    >
      <Loaded query={outline} lines={4}>
        {(data) => <AssessmentCard outline={data} within />}
      </Loaded>
    </Disclosure>
  )
}

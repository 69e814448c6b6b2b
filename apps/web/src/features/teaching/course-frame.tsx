import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { classes } from '@muster/words/catalogue/classes.ts'
import { entry } from '@muster/words/catalogue/entry.ts'
import { extraTime } from '@muster/words/catalogue/extra-time.ts'
import { instructor } from '@muster/words/catalogue/instructor.ts'
import { marking } from '@muster/words/catalogue/marking.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { useHasRole } from '../../app/session.ts'
import { TabLinks } from '../../ui/tab-links.tsx'
import { useTaughtCourses } from './use-teaching.ts'
import './teaching.css'

/** The course an address is about, by its key. */
export const useCourseKey = (): string => useParams()['course'] ?? ''

const { tabs } = instructor
const views = {
  progress: tabs.progress,
  marking: marking.tab,
  classes: classes.tab,
  extraTime: extraTime.tab,
  entry: entry.rules.tab,
  cohorts: tabs.cohorts,
  questions: tabs.questions,
}

/** The frame around the views of one course: its name, its views, and what each of them says. */
export function CourseFrame({ view, children }: { view: keyof typeof views; children: ReactNode }) {
  const words = useWords()
  const key = useCourseKey()
  const isOfAgency = useHasRole('instructor', 'course-manager')
  const course = useTaughtCourses().data?.courses.find((one) => one.key === key)
  const name = course ? words.text(course.title) : words.say(instructor.title)
  return (
    <Page title={`${words.say(views[view])} · ${name}`} width="wide" density="compact">
      <p className="teaching-course">
        <b>{name}</b>
        {course && <span className="muted">{words.edition(course.edition)}</span>}
      </p>
      <TabLinks
        label={words.say(tabs.label)}
        links={[
          { to: `/teaching/${key}`, label: words.say(tabs.progress), icon: 'people', end: true },
          { to: `/teaching/${key}/marking`, label: words.say(marking.tab), icon: 'pen' },
          { to: `/teaching/${key}/classes`, label: words.say(classes.tab), icon: 'calendar' },
          ...(isOfAgency
            ? ([
                { to: `/teaching/${key}/entry`, label: words.say(entry.rules.tab), icon: 'lock' },
                { to: `/teaching/${key}/extra-time`, label: words.say(extraTime.tab), icon: 'clock' },
                { to: `/teaching/${key}/cohorts`, label: words.say(tabs.cohorts), icon: 'check' },
              ] as const)
            : []),
          { to: `/teaching/${key}/questions`, label: words.say(tabs.questions), icon: 'chart' },
        ]}
      />
      {children}
      <p className="section no-print">
        <Link to="/teaching">{words.say(instructor.back)}</Link>
      </p>
    </Page>
  )
}

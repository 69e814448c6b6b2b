import { Link } from 'react-router'
import { classes } from '@muster/words/catalogue/classes.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { useHasRole } from '../../app/session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import { CourseFrame, useCourseKey } from './course-frame.tsx'
import { Guests } from './guests.tsx'
import { type TaughtClass, useClasses } from './use-classes.ts'

/** The classes of a course, and how many of each are done. */
export function ClassesPage() {
  const words = useWords()
  const course = useCourseKey()
  const isOfAgency = useHasRole('instructor', 'course-manager')
  const query = useClasses(course)
  const { columns } = classes
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="classes">
      <h1 className="teaching-heading">{words.say(classes.heading)}</h1>
      <p className="measure">{words.say(classes.lead)}</p>
      {isOfAgency && (
        <p className="section no-print">
          <LinkButton variant="filled" to={`/teaching/${course}/classes/new`}>
            {words.say(classes.add)}
          </LinkButton>
        </p>
      )}
      <Loaded query={query} lines={5}>
        {(data) => (
          <Table<TaughtClass>
            caption={words.say(classes.heading)}
            captionHidden
            rows={data.classes}
            rowKey={({ id }) => id}
            empty={words.say(classes.empty)}
            columns={[
              {
                key: 'name',
                header: words.say(columns.name),
                isRowHeader: true,
                cell: ({ id, name }) => <Link to={`/teaching/${course}/classes/${id}`}>{name}</Link>,
              },
              {
                key: 'due',
                header: words.say(columns.due),
                cell: ({ dueOn }) => (dueOn ? <Day on={dueOn} /> : words.say(classes.noDue)),
              },
              {
                key: 'people',
                header: words.say(columns.people),
                align: 'end',
                cell: ({ people }) => words.number(people),
              },
              {
                key: 'completed',
                header: words.say(columns.completed),
                align: 'end',
                cell: ({ completed }) => words.number(completed),
              },
            ]}
          />
        )}
      </Loaded>
      {isOfAgency && <Guests of={{ course }} />}
    </CourseFrame>
  )
}

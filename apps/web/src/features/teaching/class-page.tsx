import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useParams } from 'react-router'
import { classes } from '@muster/words/catalogue/classes.ts'
import { call } from '../../app/client.ts'
import { Day } from '../../app/day.tsx'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { dayHere } from '../../app/today.ts'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { sayFieldCode, sayProblem } from '../../app/problem-words.ts'
import { addressOf, Problem } from '@muster/client/client.ts'
import { useHasRole } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { Guests } from './guests.tsx'
import { ClassMessages } from './class-messages.tsx'
import { TakeOut } from './take-out.tsx'
import { CourseFrame } from './course-frame.tsx'
import { PeopleField } from './people-table.tsx'
import { PersonCell } from './person-cell.tsx'
import { type ClassMember, type ClassPage, classKey, useClass } from './use-classes.ts'

/** A class: who is how far, and the way to enrol more. */
export function ClassPageView() {
  const { class: id = '' } = useParams()
  const isOfAgency = useHasRole('instructor', 'course-manager')
  const query = useClass(id)
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="classes">
      <LoadedPages query={query} lines={8}>
        {([first, ...more]) =>
          first && <Content view={first} members={[first, ...more].flatMap(({ members }) => members)} />
        }
      </LoadedPages>
      {isOfAgency && <AddPeople id={id} />}
      {isOfAgency && <Guests of={{ class: id }} />}
    </CourseFrame>
  )
}

function Content({ view, members }: { view: ClassPage; members: readonly ClassMember[] }) {
  const words = useWords()
  const mayTakeOut = useHasRole('instructor', 'course-manager')
  const { columns } = classes
  return (
    <>
      <h1 className="teaching-heading">{view.name}</h1>
      <p>
        {words.say(columns.due)}: {view.dueOn ? <Day on={view.dueOn} /> : words.say(classes.noDue)} ·{' '}
        {words.say(columns.people)}: {words.number(view.people)} · {words.say(columns.completed)}:{' '}
        {words.number(view.completed)}
      </p>
      <p className="no-print">
        <a
          href={addressOf('classes.csv', { params: { class: view.id }, query: { language: words.language } })}
          download
        >
          {words.say(classes.csv)}
        </a>
      </p>
      <p className="small muted">{words.say(classes.worstFirst)}</p>
      <Table<ClassMember>
        caption={view.name}
        captionHidden
        rows={members}
        rowKey={({ personId }) => personId}
        columns={[
          {
            key: 'person',
            header: words.say(columns.person),
            isRowHeader: true,
            cell: (member) => <PersonCell person={member} />,
          },
          {
            key: 'progress',
            header: words.say(columns.progress),
            cell: ({ lessonsCompleted, lessons }) => words.say(classes.lessonsOf, { done: lessonsCompleted, lessons }),
          },
          { key: 'at', header: words.say(columns.at), cell: (member) => <MemberPlace member={member} /> },
          {
            key: 'active',
            header: words.say(columns.active),
            cell: ({ lastActiveAt }) => (lastActiveAt ? words.date(dayHere(lastActiveAt)) : '–'),
          },
          { key: 'state', header: words.say(columns.state), cell: (member) => <MemberState member={member} /> },
          ...(mayTakeOut
            ? [
                {
                  key: 'act',
                  header: words.say(columns.act),
                  cell: (member: ClassMember) =>
                    member.quietDays !== null && <TakeOut member={member} classId={view.id} />,
                },
              ]
            : []),
        ]}
      />
      <ClassMessages view={view} />
    </>
  )
}

/** Where somebody stands, and for how long nothing happened. */
function MemberPlace({ member: { at, quietDays } }: { member: ClassMember }) {
  const words = useWords()
  if (quietDays === null) return '–'
  return (
    <>
      {at ? `${at.number} ${words.text(at.title)}` : words.say(classes.atTest)}
      {quietDays > 0 && <small className="muted"> {words.say(classes.since, { count: quietDays })}</small>}
    </>
  )
}

function MemberState({ member }: { member: ClassMember }) {
  const words = useWords()
  const { states } = classes
  if (member.completedOn)
    return <Status tone="valid">{words.say(states.completed, { day: words.date(member.completedOn) })}</Status>
  if (member.withdrawn)
    return (
      <Status tone="neutral" icon="exit">
        {words.say(states.withdrawn)}
      </Status>
    )
  if (member.overdue) return <Status tone="refused">{words.say(states.overdue)}</Status>
  return <Status tone="neutral">{words.say(member.lastActiveAt ? states.midway : states.notStarted)}</Status>
}

function AddPeople({ id }: { id: string }) {
  const words = useWords()
  const client = useQueryClient()
  const { form } = classes
  const [people, setPeople] = useState('')
  const keyFor = useIdempotencyKey()
  const add = useMutation({
    mutationFn: () => call('classes.add', { params: { class: id }, body: { people }, idempotencyKey: keyFor(people) }),
    onSuccess: () => {
      setPeople('')
      return client.invalidateQueries({ queryKey: classKey(id) })
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!add.isPending && people.trim() !== '') add.mutate()
  }
  const lines = add.error instanceof Problem ? add.error.errors.slice(0, 20) : []
  return (
    <section className="section no-print">
      <Disclosure summary={words.say(form.more)}>
        <form className="stack teaching-form" onSubmit={submit} noValidate>
          {add.isError && (
            <Notice tone="refused" live="alert" title={sayProblem(words, add.error)}>
              <ul role="list">
                {lines.map(({ pointer, code }) => (
                  <li key={pointer}>
                    {words.say(classes.columns.line)} {pointer.replace(/^\/rows\//, '')}:{' '}
                    {code in classes.problem
                      ? words.say(classes.problem[code as keyof typeof classes.problem])
                      : sayFieldCode(words, code)}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {add.data && (
            <Notice tone="valid" live="status" title={words.say(classes.enrolled, { count: add.data.enrolled })} />
          )}
          <PeopleField value={people} onChange={setPeople} />
          <div>
            <Button type="submit" busy={add.isPending && words.say(form.enrolling)}>
              {words.say(form.more)}
            </Button>
          </div>
        </form>
      </Disclosure>
    </section>
  )
}

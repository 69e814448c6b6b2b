import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { courseFiles } from '@muster/words/catalogue/course-files.ts'
import { programmes } from '@muster/words/catalogue/programmes.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import './authoring.css'
import { NewCourse } from './new-course.tsx'
import { forgetText, keptTexts } from './text/kept-texts.ts'
import { anyOf, coursesKey, useAuthoredCourses } from './use-authoring.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'

type Course = ReplyOf<'authoring.list'>['courses'][number]

/** The courses of the agency as they are written: drafts, a search through all of them, and a new course. */
export function AuthoringPage() {
  const words = useWords()
  const query = useAuthoredCourses()
  const [parameters, setParameters] = useSearchParams()
  const text = parameters.get('text') ?? ''
  return (
    <Page title={words.say(authoring.heading)}>
      <h1>{words.say(authoring.heading)}</h1>
      <p>{words.say(authoring.lead)}</p>
      <KeptHere />
      <SearchForm
        key={text}
        label={words.say(authoring.search.label)}
        search={text}
        onSearch={(next) => setParameters(next ? { text: next } : {})}
        searchLabel={words.say(authoring.search.submit)}
        allLabel={words.say(authoring.search.all)}
      />
      {text && <Found text={text} />}
      <Loaded query={query} lines={8}>
        {({ courses, can }) => (
          <>
            {!text && <Courses courses={courses} canWrite={can.write} />}
            {can.write && <NewCourse />}
            <p>
              <Link to="/authoring/programmes">{words.say(programmes.authoring.link)}</Link>
            </p>
            {can.write && (
              <p>
                <Link to="/authoring/course-file">{words.say(courseFiles.in.heading)}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Text that this device has and the server has not: opening its lesson sends it. */
function KeptHere() {
  const words = useWords()
  const person = useSession().person.id
  const query = useQuery({ queryKey: ['kept-texts', person], queryFn: () => keptTexts(person), gcTime: 0 })
  const lessons = [...new Map((query.data ?? []).map((kept) => [kept.lesson, kept])).values()]
  const drop = async (lesson: string) => {
    for (const kept of query.data ?? []) if (kept.lesson === lesson) await forgetText(kept)
    await query.refetch()
  }
  if (lessons.length === 0) return null
  return (
    <Notice tone="warn" icon="phone" title={words.say(authoring.kept.title)}>
      <p>{words.say(authoring.kept.text)}</p>
      <ul role="list">
        {lessons.map(({ draft, lesson }) => (
          <li key={lesson}>
            <Link to={`/authoring/${draft}/lessons/${lesson}`}>{words.say(authoring.kept.open)}</Link>
            <Disclosure summary={words.say(authoring.kept.drop)}>
              <div className="stack">
                <p>{words.say(authoring.kept.dropText)}</p>
                <Button onClick={() => void drop(lesson)}>{words.say(authoring.kept.drop)}</Button>
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Found({ text }: { text: string }) {
  const words = useWords()
  const query = useQuery({
    queryKey: ['authoring-search', text],
    queryFn: () => call('authoring.search', { query: { text } }),
  })
  return (
    <Loaded query={query} lines={5}>
      {({ found }) => (
        <section className="section">
          <div role="status">
            <h2>
              {found.length === 0
                ? words.say(authoring.search.none)
                : words.say(authoring.search.found, { count: found.length })}
            </h2>
          </div>
          <ul role="list" className="found">
            {found.map((one) => (
              <li key={`${one.lesson} ${one.language}`}>
                {one.draft ? (
                  <Link to={`/authoring/${one.draft}/lessons/${one.lesson}`}>
                    {one.number} {anyOf(one.title, words.language) || words.say(authoring.outline.untitled)}
                  </Link>
                ) : (
                  <>
                    <b>
                      {one.number} {anyOf(one.title, words.language)}
                    </b>
                    <OpenDraft course={one.courseKey} title={anyOf(one.course, words.language)} lesson={one.lesson} />
                  </>
                )}
                <p className="small muted">{anyOf(one.course, words.language)}</p>
                <p lang={one.language}>{one.excerpt}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Loaded>
  )
}

function Courses({ courses, canWrite }: { courses: readonly Course[]; canWrite: boolean }) {
  const words = useWords()
  const { columns } = authoring
  return (
    <Table<Course>
      caption={words.say(authoring.courses)}
      rows={courses}
      rowKey={({ key }) => key}
      empty={words.say(authoring.empty)}
      columns={[
        {
          key: 'course',
          header: words.say(columns.course),
          isRowHeader: true,
          cell: ({ title, draft }) => {
            const name = anyOf(title, words.language)
            return draft ? <Link to={`/authoring/${draft.id}`}>{name}</Link> : name
          },
        },
        {
          key: 'learners',
          header: words.say(columns.learners),
          cell: ({ edition }) =>
            edition ? words.say(authoring.edition, { edition }) : words.say(authoring.notPublished),
        },
        {
          key: 'draft',
          header: words.say(columns.draft),
          cell: ({ key, title, draft }) =>
            draft ? (
              <Status tone={draft.state === 'in-review' ? 'warn' : 'neutral'} icon="pen">
                {words.say(authoring.states[draft.state])}
              </Status>
            ) : canWrite ? (
              <OpenDraft course={key} title={anyOf(title, words.language)} />
            ) : (
              words.say(authoring.noDraft)
            ),
        },
        { key: 'lessons', header: words.say(columns.lessons), align: 'end', cell: ({ draft }) => draft?.lessons ?? '' },
        {
          key: 'comments',
          header: words.say(columns.comments),
          align: 'end',
          cell: ({ draft }) => draft?.openComments ?? '',
        },
        {
          key: 'changed',
          header: words.say(columns.changed),
          cell: ({ draft }) => (draft ? words.shortInstant(draft.updatedAt) : ''),
        },
      ]}
    />
  )
}

/** Opens a draft of a course, and in it the lesson of a key where one is meant. */
function OpenDraft({ course, title, lesson }: { course: string; title: string; lesson?: string }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const open = useMutation({
    mutationFn: () => call('authoring.open', { params: { course } }),
    onSuccess: async ({ draft }) => {
      await client.invalidateQueries({ queryKey: coursesKey })
      const outline = lesson ? await call('authoring.read', { params: { draft } }) : null
      const found = outline?.modules.flatMap(({ lessons }) => lessons).find(({ key }) => key === lesson)
      await navigate(found ? `/authoring/${draft}/lessons/${found.id}` : `/authoring/${draft}`)
    },
  })
  return (
    <>
      <Button
        variant="plain"
        icon="pen"
        aria-label={words.say(authoring.openDraftOf, { course: title })}
        busy={open.isPending && words.say(controls.loading)}
        onClick={() => open.mutate()}
      >
        {words.say(authoring.openDraft)}
      </Button>
      {open.isError && <Notice tone="refused" live="alert" title={sayProblem(words, open.error)} />}
    </>
  )
}

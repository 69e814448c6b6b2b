import { Problem } from '@muster/client/client.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { entry } from '@muster/words/catalogue/entry.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { sayFieldCode, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choice.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CourseFrame, useCourseKey } from './course-frame.tsx'
import { EntryRequests } from './entry-requests.tsx'

type Rules = ReplyOf<'entry.read'>
type Way = Rules['way']

const ways: readonly Way[] = ['self', 'request', 'officer']
const rulesKey = (course: string) => ['teaching', course, 'entry']

/** How people get into a course, what it asks for first, and who asks to be taken in. */
export function EntryPage() {
  const course = useCourseKey()
  const query = useQuery({ queryKey: rulesKey(course), queryFn: () => call('entry.read', { params: { course } }) })
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="entry">
      <EntryRequests course={course} />
      <Loaded query={query} lines={6}>
        {(rules) => <RulesForm key={rules.version} course={course} rules={rules} />}
      </Loaded>
    </CourseFrame>
  )
}

function RulesForm({ course, rules }: { course: string; rules: Rules }) {
  const words = useWords()
  const client = useQueryClient()
  const say = entry.rules
  const [way, setWay] = useState<Way>(rules.way)
  const [courses, setCourses] = useState(() => rules.courses.map(({ key }) => key))
  const [qualifications, setQualifications] = useState(() => rules.qualifications.map(({ key }) => key))
  const save = useMutation({
    mutationFn: () =>
      call('entry.save', { params: { course }, body: { version: rules.version, way, courses, qualifications } }),
    onSuccess: () => client.invalidateQueries({ queryKey: rulesKey(course) }),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const errorOf = (list: 'courses' | 'qualifications') => {
    const found =
      save.error instanceof Problem
        ? save.error.errors.find(({ pointer }) => pointer.startsWith(`/${list}/`))
        : undefined
    if (!found) return undefined
    const key = { courses, qualifications }[list][Number(found.pointer.split('/')[2])]
    const choice = rules.choices[list].find((one) => one.key === key)
    const colon = words.language === 'en' ? ': ' : '：'
    return `${choice ? `${words.text(choice.title)}${colon}` : ''}${sayFieldCode(words, found.code)}`
  }
  const choicesOf = (list: Rules['choices']['courses']) =>
    list.map(({ key, title }) => ({ value: key, label: words.text(title) }))
  const touched =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      save.reset()
      set(value)
    }
  return (
    <form className="section stack teaching-form" onSubmit={submit} noValidate>
      <h2>{words.say(say.heading)}</h2>
      {save.isError && <Notice tone="refused" live="alert" title={sayProblem(words, save.error)} />}
      <RadioGroup
        legend={words.say(say.way)}
        value={way}
        onChange={touched((value: string) => setWay(ways.find((one) => one === value) ?? 'self'))}
        choices={ways.map((one) => ({
          value: one,
          label: words.say(say.ways[one]),
          hint: words.say(say.wayHints[one]),
        }))}
      />
      {rules.choices.courses.length === 0 ? (
        <p className="muted">{words.say(say.noCourses)}</p>
      ) : (
        <CheckboxGroup
          legend={words.say(say.courses)}
          hint={words.say(say.coursesHint)}
          error={errorOf('courses')}
          values={courses}
          onChange={touched(setCourses)}
          choices={choicesOf(rules.choices.courses)}
        />
      )}
      <Disclosure summary={words.say(say.qualifications)} open={rules.qualifications.length > 0}>
        <CheckboxGroup
          legend={words.say(say.qualifications)}
          legendHidden
          hint={words.say(say.qualificationsHint)}
          error={errorOf('qualifications')}
          values={qualifications}
          onChange={touched(setQualifications)}
          choices={choicesOf(rules.choices.qualifications)}
        />
      </Disclosure>
      <p className="small muted">{words.say(say.untouched)}</p>
      <div>
        <Button type="submit" variant="filled" busy={save.isPending && words.say(say.saving)}>
          {words.say(say.save)}
        </Button>
      </div>
      {rules.changedAt && (
        <p className="small muted">
          {words.say(say.saved)} {words.shortInstant(rules.changedAt)}
        </p>
      )}
    </form>
  )
}

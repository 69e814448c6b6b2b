import { Link, useParams, useSearchParams } from 'react-router'
import { questionChanges } from '@muster/course/question-changes.ts'
import { questionVersions } from '@muster/words/catalogue/question-versions.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { ChangeGroups } from './version-changes.tsx'
import { type QuestionView, useQuestion } from './use-questions.ts'
import './questions.css'

const { compare, trial } = questionVersions

/** What changed between two versions of a question, in words. */
export function ComparisonPage() {
  const words = useWords()
  const { question = '' } = useParams()
  const query = useQuestion(question)
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <Page title={words.say(compare.heading)} width="wide">
      <p>
        <Link to={`/questions/${question}`}>{words.say(trial.back)}</Link>
      </p>
      <Loaded query={query} lines={10}>
        {(view) => <Comparison view={view} />}
      </Loaded>
    </Page>
  )
}

function Comparison({ view: { versions } }: { view: QuestionView }) {
  const words = useWords()
  const [address, setAddress] = useSearchParams()
  const chosen = (name: 'from' | 'to', otherwise: number) =>
    versions.find(({ version }) => String(version) === address.get(name)) ?? versions[otherwise] ?? versions[0]
  const [from, to] = [chosen('from', 1), chosen('to', 0)]
  if (!from || !to) return null
  const changes = questionChanges(from.content, to.content)
  const options = versions.map(({ version, recordedAt }) => ({
    value: String(version),
    label: words.say(compare.version, { version, day: words.date(recordedAt.slice(0, 10)) }),
  }))
  const choose = (name: 'from' | 'to', version: string) =>
    setAddress({ from: String(from.version), to: String(to.version), [name]: version }, { replace: true })
  return (
    <>
      <div role="status">
        <h1>
          {changes.length === 0
            ? words.say(compare.same)
            : words.say(compare.sentence, { count: changes.length, from: from.version, to: to.version })}
        </h1>
      </div>
      <div className="question-filters section no-print">
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} label={words.say(compare[name])}>
            {(control) => (
              <Select
                {...control}
                value={String((name === 'from' ? from : to).version)}
                onChange={({ target }) => choose(name, target.value)}
                options={options}
              />
            )}
          </Field>
        ))}
      </div>
      {changes.length > 0 && <p className="small muted section">{words.say(compare.legend)}</p>}
      <ChangeGroups changes={changes} />
    </>
  )
}
